import type { RealtimeConversationItem, RealtimeResponse } from '@unspool/generated/realtime';

/**
 * One response, from the moment it is asked for. Handles are independent of one another, and of the session's own events.
 *
 * The iterators are pulled, and each has a line of its own: take as many as you like. They finish with the response, or at once
 * when it is cancelled; they throw what {@link done} rejects with. One that falls too far behind throws a `RealtimeError` with
 * code `overrun`. Nothing has to be awaited: a rejection that nobody looks at is no uncaught one.
 */
export interface ResponseHandle {
  /** The server's id, once it has begun. Rejects when it never does: refused, timed out, aborted, cancelled in line. */
  readonly id: Promise<string>;
  /**
   * Resolves when the response is over, with the server's last word on it: `completed`, `incomplete`, or `cancelled`, by you or by
   * speech. Rejects with a `RealtimeError`: `failed` when the server could not make it (`serverCode`), `rejected` when it would not
   * begin it, `timeout` when it did not, `cancelled` when it was cancelled before it went out, `connection-lost`, `closed`; and with
   * the signal's reason. A response that has begun may take as long as it likes.
   */
  readonly done: Promise<RealtimeResponse>;
  /** What is written, and the transcript of what is spoken, piece by piece. From the beginning, whenever it is called. */
  text(): AsyncIterableIterator<string, undefined>;
  /**
   * What is spoken: bytes in the format of the response; of PCM16 whole samples. From the call on, since no audio is kept for
   * nobody: call it in the same go as `respond`.
   */
  audio(): AsyncIterableIterator<Uint8Array, undefined>;
  /** Items as they are finished: messages and calls. From the beginning, whenever it is called. */
  items(): AsyncIterableIterator<RealtimeConversationItem, undefined>;
  /**
   * Ends the response; the iterators end at once. Resolves when the server has ended it, which may be the way it ended by itself
   * before. Asked for before the response has begun, it is carried out as soon as it does.
   */
  cancel(): Promise<void>;
}
