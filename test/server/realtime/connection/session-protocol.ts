import type { SessionLook } from '../log/connection-log.ts';

/** One kind of session, over a wire. */
export interface SessionProtocol {
  /** The socket is open: says what the session is. */
  readonly greet: () => void;
  /** Acts on what a frame carries. Throws a `RequestError` where the session refuses it. */
  readonly handle: (frame: unknown) => void;
  /** The socket has closed. */
  readonly end: () => void;
  readonly look: SessionLook;
}
