import type { StreamError } from './stream-error.ts';

/** An answer whose body carries events. */
export interface StreamAnswer {
  readonly response: Response;
  readonly body: ReadableStream<Uint8Array>;
}

/** What goes on with a stream whose connection was cut. */
export interface Resumption {
  /** Whether an event has not come before the cut: a server may repeat some. */
  readonly isNew: (event: object) => boolean;
  /** Opens the answer that goes on after a fault. `undefined`, or a rejection, when the stream ends with it. */
  readonly open: (fault: StreamError) => Promise<StreamAnswer> | undefined;
  /** Gives up an answer that is being opened; what `open` has promised rejects at once. */
  readonly abort: (reason: unknown) => void;
}
