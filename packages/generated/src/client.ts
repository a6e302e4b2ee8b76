import type { Call } from './call.ts';
import type { Dialect } from './dialect.ts';
import type { Area } from './gen/area.ts';
import { isServed } from './is-served.ts';
import { type OpenAiOptions, openAiProvider } from './openai-provider.ts';
import type { DialectSpokenBy, Provider, UnsupportedBy } from './provider.ts';
import { sendCall } from './transport/send-call.ts';
import type { TransportOptions } from './transport/transport-settings.ts';

export type { TransportOptions } from './transport/transport-settings.ts';

declare const traits: unique symbol;

/**
 * What every function takes first. `Client<'chat'>` is any client whose provider serves `chat`, as far as is known, and
 * `Client` alone one that serves everything. `TDialect` is how the provider's requests and answers differ, `TServed` what it
 * says of each area: what the compiler shows when an operation is called that is not served.
 */
export interface Client<
  in TArea extends Area = Area,
  out TDialect extends Dialect = Dialect,
  out TServed extends object = Served<TArea>,
> {
  readonly provider: Provider<Area>;
  /**
   * Whether the provider serves an area: `true` and `false` are verified, `'unknown'` has not been; calls of it are sent.
   * Within an area that is served there may be operations that are not.
   */
  readonly supports: (area: Area) => boolean | 'unknown';
  /**
   * Sends one call and reads its answer. Rejects with `ApiError` for an answer that is not 2xx or not what the operation
   * promises, `ConnectionError`, `TimeoutError`, `NotSupportedError`, or the signal's reason.
   */
  readonly request: <TResult>(call: Call<TArea, TResult>) => Promise<TResult>;
  /** For the type-checker alone: there is no such member. */
  readonly [traits]?: { readonly dialect: TDialect; readonly served: TServed } | undefined;
}

/** The dialect that a client speaks: of one of several clients, chosen when the program runs, the dialects of all of them. */
export type DialectOf<TClient extends Client<never, Dialect, object>> = NonNullable<TClient[typeof traits]>['dialect'];

/** What a client says of areas that its provider serves, or is not known to lack. */
export type Served<TArea extends Area> = { readonly [Name in TArea]: 'served' };

/** What a client of a provider says of each area. */
export type ServedBy<TId extends string, TUnsupported extends Area> = {
  readonly [Name in Area]: Name extends TUnsupported ? `${TId} does not serve ${Name}` : 'served';
};

/** A client of OpenAI, or of a server that takes its keys. */
export interface OpenAiClientOptions extends OpenAiOptions, TransportOptions {
  readonly provider?: undefined;
}

/** A client of another provider, made by a function of `@unspool/providers`, or of one of several. */
export interface ProviderClientOptions<TProvider extends Provider<Area> = Provider<Area>> extends TransportOptions {
  readonly provider: TProvider;
}

/** What a client says of each area, that was made with one of these providers. */
export type ServedByProvider<TProvider> = TProvider extends { readonly id: infer TId extends string }
  ? ServedBy<TId, UnsupportedBy<TProvider>>
  : never;

/**
 * Makes a client. Without options it speaks to OpenAI with `OPENAI_API_KEY`. A missing key or an unusable base URL is a
 * `TypeError` that says what to set.
 *
 * @example
 * const client = createClient({ apiKey });
 * const response = await createResponse(client, { model: 'gpt-5', input: 'Hello' });
 */
export function createClient(options?: OpenAiClientOptions): Client;
export function createClient<const TProvider extends Provider<Area>>(
  options: ProviderClientOptions<TProvider>,
): Client<Area, DialectSpokenBy<TProvider>, ServedByProvider<TProvider>>;
export function createClient(options: OpenAiClientOptions | ProviderClientOptions = {}): Client<Area, Dialect, object> {
  const provider = options.provider ?? openAiProvider(options);
  const settings = { ...options, provider };
  return Object.freeze({
    provider,
    supports: (area: Area) => isServed(provider, area),
    request: <TResult>(call: Call<Area, TResult>) => sendCall(settings, call),
  });
}
