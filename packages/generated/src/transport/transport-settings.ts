import type { Area } from '../gen/area.ts';
import type { Hooks } from '../hooks.ts';
import type { HeaderValues, Provider } from '../provider.ts';
import type { Clock } from './clock.ts';

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

/** What all calls of a client have in common; what is not set has its default where it is read. */
export interface TransportSettings extends TransportOptions {
  readonly provider: Provider<Area>;
}
