import type { RequestOptions } from '@unspool/generated';

/**
 * Options of one stream. `signal` works as long as the stream runs; `timeout` covers the time to its first byte.
 */
export interface StreamOptions extends RequestOptions {}

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
