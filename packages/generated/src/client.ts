import type { Call } from './call.ts';
import type { Dialect } from './dialect.ts';
import type { Area } from './gen/area.ts';
import type { Hooks } from './hooks.ts';
import { type OpenAiOptions, openAiProvider } from './openai-provider.ts';
import type { HeaderValues, Provider } from './provider.ts';
import { type Clock, systemClock } from './transport/clock.ts';
import { sendCall } from './transport/send-call.ts';
import type { TransportSettings } from './transport/transport-settings.ts';

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

/** What a client says of areas that its provider serves, or is not known to lack. */
export type Served<TArea extends Area> = { readonly [Name in TArea]: 'served' };

/** What a client of a provider says of each area. */
export type ServedBy<TId extends string, TUnsupported extends Area> = {
  readonly [Name in Area]: Name extends TUnsupported ? `${TId} does not serve ${Name}` : 'served';
};

/** Settings of any client, whoever it speaks to. */
export interface TransportOptions {
  /** @default the platform's `fetch` */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for one attempt, body included. @default 600_000 */
  readonly timeout?: number | undefined;
  /** Milliseconds for all attempts of a call and the waits between them. @default Infinity */
  readonly deadline?: number | undefined;
  /** Attempts after the first. @default 2 */
  readonly maxRetries?: number | undefined;
  /** Longest wait in milliseconds that a server may ask for; beyond it the call fails at once. @default 60_000 */
  readonly maxRetryAfter?: number | undefined;
  /** Where time comes from, for tests. @default the platform's */
  readonly clock?: Clock | undefined;
  /** Spreads the waits between attempts, 0 to 1, for tests. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** Headers of every request. */
  readonly headers?: HeaderValues | undefined;
  /** Called on the way of every call. */
  readonly hooks?: Hooks | undefined;
  /** Lets a long-lived key leave a browser, where every visitor can take it. @default false */
  readonly allowKeyInBrowser?: boolean | undefined;
}

/** A client of OpenAI, or of a server that takes its keys. */
export interface OpenAiClientOptions extends OpenAiOptions, TransportOptions {
  readonly provider?: undefined;
}

/** A client of another provider, made by a function of `@unspool/providers`. */
export interface ProviderClientOptions<
  TUnsupported extends Area = Area,
  TDialect extends Dialect = Dialect,
  TId extends string = string,
> extends TransportOptions {
  readonly provider: Provider<TUnsupported, TDialect, TId>;
}

/**
 * Makes a client. Without options it speaks to OpenAI with `OPENAI_API_KEY`. A missing key or an unusable base URL is a
 * `TypeError` that says what to set.
 *
 * @example
 * const client = createClient({ apiKey });
 * const response = await createResponse(client, { model: 'gpt-5', input: 'Hello' });
 */
export function createClient(options?: OpenAiClientOptions): Client;
export function createClient<
  TUnsupported extends Area = never,
  TDialect extends Dialect = Dialect,
  TId extends string = string,
>(options: ProviderClientOptions<TUnsupported, TDialect, TId>): Client<Area, TDialect, ServedBy<TId, TUnsupported>>;
export function createClient(options: OpenAiClientOptions | ProviderClientOptions = {}): Client<Area, Dialect, object> {
  const settings: TransportSettings = {
    provider: options.provider ?? openAiProvider(options),
    // Called through a closure: a bare `fetch` loses its `this` in browsers, and tests may replace the global later.
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    timeout: options.timeout ?? 600_000,
    deadline: options.deadline ?? Infinity,
    maxRetries: options.maxRetries ?? 2,
    maxRetryAfter: options.maxRetryAfter ?? 60_000,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    headers: options.headers,
    hooks: options.hooks ?? {},
    allowKeyInBrowser: options.allowKeyInBrowser ?? false,
  };
  return Object.freeze({
    provider: settings.provider,
    supports: (area: Area) => isServed(settings.provider, area),
    request: <TResult>(call: Call<Area, TResult>) => sendCall(settings, call),
  });
}

function isServed({ supported = [], unsupported }: Provider<Area>, area: Area): boolean | 'unknown' {
  if (unsupported?.includes(area) === true) return false;
  return supported === 'all' || supported.includes(area) || 'unknown';
}
