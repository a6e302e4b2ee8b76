import type { RequestOptions } from '@unspool/generated';

/**
 * Options of one stream. `signal` works as long as the stream runs; `timeout` and `deadline` cover the time to its first byte. For
 * a limit on the whole of it: `signal: AbortSignal.timeout(ms)`.
 */
export interface StreamOptions extends RequestOptions {
  /**
   * Milliseconds that the server may send nothing at all while it is listened to; keep-alives count as something, and the time
   * that the loop takes does not count. Then the stream ends with a `StreamError` (`idle-timeout`); `Infinity` waits for ever.
   * @default the call's `timeout`
   */
  readonly idleTimeout?: number | undefined;
  /**
   * Bytes that one event may have, with the names of its fields. A larger one ends the stream with a `StreamError`
   * (`event-too-large`). @default what fits into a string, 500 MB
   */
  readonly maxEventSize?: number | undefined;
}

/** Options of a stream whose events have types. A function takes them with the types of its own events: see `EventType`. */
export interface TypedStreamOptions<TType extends string> extends StreamOptions {
  /**
   * Types of the events that the loop wants. The others are not even parsed, but for those that end the stream: `final()` and
   * `ended` stay what they are. `snapshot`, and the `partial` of an error, then hold what the events add up to that were read.
   * An empty list leaves `final()`.
   *
   * @default all events, those included that this version does not know
   */
  readonly only?: readonly TType[] | undefined;
}
