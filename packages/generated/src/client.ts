import type { Call } from './call.ts';
import type { Area } from './gen/area.ts';
import type { Hooks } from './hooks.ts';
import { type OpenAiOptions, openAiProvider } from './openai-provider.ts';
import type { HeaderValues, Provider } from './provider.ts';
import { type Clock, systemClock } from './transport/clock.ts';
import { sendCall } from './transport/send-call.ts';
import type { TransportSettings } from './transport/transport-settings.ts';

/**
 * What every function takes first. `TArea` are the areas its provider serves: `createAssistant(client, …)` compiles
 * only when `assistants` is among them.
 */
export interface Client<in TArea extends Area = Area> {
  readonly provider: Provider<Area>;
  /**
   * Sends one call and reads its answer. Rejects with `ApiError` for an answer that is not 2xx or not what the operation
   * promises, `ConnectionError`, `TimeoutError`, `NotSupportedError`, or the signal's reason.
   */
  readonly request: <TResult>(call: Call<TArea, TResult>) => Promise<TResult>;
}

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
export interface ProviderClientOptions<TUnsupported extends Area = Area> extends TransportOptions {
  readonly provider: Provider<TUnsupported>;
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
export function createClient<TUnsupported extends Area = never>(
  options: ProviderClientOptions<TUnsupported>,
): Client<Exclude<Area, TUnsupported>>;
export function createClient(options: OpenAiClientOptions | ProviderClientOptions = {}): Client {
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
    request: <TResult>(call: Call<Area, TResult>) => sendCall(settings, call),
  });
}
