import type { ErrorDetails } from '@unspool/generated';
import { readRequestId, UnspoolError } from '@unspool/generated/errors';

const brand = Symbol.for('@unspool/streaming/StreamError');

/**
 * What went wrong with a stream:
 *
 * - `not-a-stream`: the answer is 2xx and something else, such as an HTML page, even one that is labelled as a stream (an error as
 *   JSON is an `ApiError`);
 * - `in-band-error`: the server reported an error between its events;
 * - `malformed-event`: a record is not JSON, or not an object;
 * - `event-too-large`: a record is larger than `maxEventSize`;
 * - `cut-off`: the events stopped before their end;
 * - `idle-timeout`: the server sent nothing for `idleTimeout`;
 * - `response-failed`: the stream is whole and says that the response, or the run, failed.
 */
export type StreamErrorCode =
  | 'not-a-stream'
  | 'in-band-error'
  | 'malformed-event'
  | 'event-too-large'
  | 'cut-off'
  | 'idle-timeout'
  | 'response-failed';

/**
 * How the events of a stream ended: `[DONE]`, an event that is the last of its kind, the end of the body after every
 * choice had its `finish_reason` or the run had come to rest, the bare end of the body, a fault (an error between the events, a record that cannot
 * be read, a broken or silent connection), or the caller's abort or early `break`.
 */
export type StreamEnd = 'done-marker' | 'terminal-event' | 'finish-reason' | 'eof' | 'fault' | 'aborted';

/** What a {@link StreamError} is made of. */
export interface StreamErrorFields {
  readonly code: StreamErrorCode;
  readonly message: string;
  readonly response: Response;
  readonly ended: StreamEnd;
  readonly partial?: unknown;
  readonly sequenceNumber?: number | undefined;
  readonly offset: number;
  readonly details?: ErrorDetails | undefined;
  readonly payload?: unknown;
  readonly cause?: unknown;
}

/**
 * A stream that did not come to a good end. What had arrived before is kept in `partial`, which logs do not
 * print.
 * Where events stood is told by count and length; the content of a record is never part of a message.
 */
export class StreamError extends UnspoolError {
  override readonly name = 'StreamError';
  declare readonly code: StreamErrorCode;
  declare readonly ended: StreamEnd;
  /** `sequence_number` of the last event, where events are numbered: a stored response continues after it. */
  declare readonly sequenceNumber: number | undefined;
  /** Bytes of the body up to the record at fault, or up to where the stream stopped. */
  declare readonly offset: number;
  /** The server's own code, type, param and message, as far as it told them. Its message is masked and bounded. */
  declare readonly details: ErrorDetails | undefined;
  /** `x-request-id`, or what the provider calls it. */
  declare readonly requestId: string | undefined;
  readonly #partial: unknown;
  readonly #payload: unknown;

  constructor(fields: StreamErrorFields) {
    const { message, response, partial, payload, ...printed } = fields;
    super(message, { ...printed, requestId: readRequestId(response.headers) });
    this.#partial = partial;
    this.#payload = payload;
    Object.defineProperty(this, brand, { value: true });
  }

  /**
   * The value accumulated up to here, of the type that `final()` would have given: `undefined` when no event had
   * arrived. For `response-failed` it is the response as the server sent it, or what the run had made.
   */
  get partial(): unknown {
    return this.#partial;
  }

  /** The error as the server sent it, for `in-band-error` and `response-failed`. Servers echo requests. */
  get payload(): unknown {
    return this.#payload;
  }
}

/** Whether a value is a {@link StreamError}, whichever copy of the package made it. */
export function isStreamError(value: unknown): value is StreamError {
  return value instanceof Error && brand in value;
}
