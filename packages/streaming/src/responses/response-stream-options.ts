import type { TypedStreamOptions } from '../stream-options.ts';

/** Options of the stream of a response. */
export interface ResponseStreamOptions<TType extends string = never> extends TypedStreamOptions<TType> {
  /**
   * Goes on by itself where the connection was cut: with the event after the last one that came, so that none is lost and none
   * comes twice, and `ended` and `final()` are what they would have been. For responses that go on without a listener: created
   * with `background: true`, and stored. @default a cut is thrown
   */
  readonly resume?: ResumeOptions | undefined;
}

/** How a stream outlives its connection. */
export interface ResumeOptions {
  /**
   * How often the stream is asked for anew after a cut before that is thrown, with what the last attempt failed with as its
   * `cause`; each event that comes starts the count again. Before every time there is a wait: random, up to half a second that
   * doubles to 8 seconds. @default 5
   */
  readonly attempts?: number | undefined;
}
