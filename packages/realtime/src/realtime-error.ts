const brand = Symbol.for('@unspool/realtime/RealtimeError');

/**
 * What happened.
 * - `unreachable`: no socket came about: no such host, nobody listens, no TLS.
 * - `unauthorized`: the credentials were refused. Browsers see an `unreachable` instead: they are not told why.
 * - `refused`: the server answered the upgrade with `status`; redirects are not followed.
 * - `rejected`: the server sent an `error` event instead of an acknowledgement (`serverCode`, `param`).
 * - `timeout`: the acknowledgement did not come within `timeout`.
 * - `closed`: the socket was closed, before the acknowledgement or before what was to be sent (`closeCode`, `reason`).
 * - `overrun`: an iterator fell behind by more than `maxBufferedCharacters`.
 */
export type RealtimeErrorCode =
  | 'unreachable'
  | 'unauthorized'
  | 'refused'
  | 'rejected'
  | 'timeout'
  | 'closed'
  | 'overrun';

/** What a {@link RealtimeError} is made of. */
export interface RealtimeErrorFields {
  /** HTTP status of the answer to the upgrade. */
  readonly status?: number | undefined;
  /** WebSocket close code (RFC 6455 §7.4). */
  readonly closeCode?: number | undefined;
  /** The server's words on closing. */
  readonly reason?: string | undefined;
  /** The server's error code: `unknown_parameter`, `invalid_api_key`. */
  readonly serverCode?: string | undefined;
  /** The server's words on what it refuses. */
  readonly serverMessage?: string | undefined;
  /** The member that the server objects to: `session.audio.output.voice`. */
  readonly param?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A realtime session could not be opened, or cannot do what it was asked. `reason` and `serverMessage` are the server's own
 * words: they are kept out of what logs print, since servers quote what they were sent.
 */
export class RealtimeError extends Error {
  override readonly name = 'RealtimeError';
  readonly code: RealtimeErrorCode;
  readonly status: number | undefined;
  readonly closeCode: number | undefined;
  readonly serverCode: string | undefined;
  readonly param: string | undefined;
  readonly #reason: string | undefined;
  readonly #serverMessage: string | undefined;

  constructor(code: RealtimeErrorCode, message: string, fields: RealtimeErrorFields = {}) {
    super(message, fields.cause === undefined ? undefined : { cause: fields.cause });
    Object.defineProperty(this, brand, { value: true });
    this.code = code;
    this.status = fields.status;
    this.closeCode = fields.closeCode;
    this.serverCode = fields.serverCode;
    this.param = fields.param;
    this.#reason = fields.reason;
    this.#serverMessage = fields.serverMessage;
  }

  /** Why the socket was closed, in the server's words. Empty when it gave none. */
  get reason(): string | undefined {
    return this.#reason;
  }

  /** What the server's `error` event says. */
  get serverMessage(): string | undefined {
    return this.#serverMessage;
  }
}

/** Whether a value is a {@link RealtimeError}, whichever copy of the package made it. */
export function isRealtimeError(value: unknown): value is RealtimeError {
  return value instanceof Error && brand in value;
}
