const brand = Symbol.for('@unspool/realtime/RealtimeError');

/**
 * What happened.
 * - `unreachable`: no socket came about: no such host, nobody listens, no TLS.
 * - `unauthorized`: the credentials were refused. Browsers see an `unreachable` instead: they are not told why.
 * - `refused`: the server answered the upgrade with `status`; redirects are not followed.
 * - `rejected`: the server sent an `error` event instead of an acknowledgement (`serverCode`, `param`, `eventId`).
 * - `timeout`: the acknowledgement, of the session or of a request, did not come in time.
 * - `closed`: the socket was closed, before the acknowledgement or before what was to be sent (`closeCode`, `reason`).
 * - `overrun`: an iterator fell behind by more than `maxBufferedCharacters`.
 * - `connection-lost`: the connection went while a request was under way, and the session goes on with another one (`retryable`).
 * - `queue-full`: more control events wait for a connection than are kept.
 * - `cancelled`: a response was cancelled before it was asked for.
 * - `failed`: the server gave a response up (`serverCode`).
 * - `microphone-denied`, `no-microphone`, `microphone-in-use`: why a page has no microphone.
 * - `insecure-context`, `worklet-blocked`: why a page has no sound at all.
 * - `no-program`, `program-failed`: a program that records or plays is not there, or gave up (`cause`).
 */
export type RealtimeErrorCode =
  | 'unreachable'
  | 'unauthorized'
  | 'refused'
  | 'rejected'
  | 'timeout'
  | 'closed'
  | 'overrun'
  | 'connection-lost'
  | 'queue-full'
  | 'cancelled'
  | 'failed'
  | 'microphone-denied'
  | 'no-microphone'
  | 'microphone-in-use'
  | 'insecure-context'
  | 'worklet-blocked'
  | 'no-program'
  | 'program-failed';

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
  /** The client event that the server objects to. */
  readonly eventId?: string | undefined;
  /** Whether a request may be asked again as it is: see {@link RealtimeError.retryable}. @default false */
  readonly retryable?: boolean | undefined;
  readonly cause?: unknown;
}

/**
 * A realtime session could not be opened, or cannot do what it was asked. `reason` and `serverMessage` are the server's own
 * words: they are kept out of what logs print, since servers quote what they were sent.
 */
export class RealtimeError extends Error {
  override readonly name = 'RealtimeError';
  /** What happened; what to look at besides stands with {@link RealtimeErrorCode}. */
  readonly code: RealtimeErrorCode;
  /** HTTP status of the answer to the upgrade. */
  readonly status: number | undefined;
  /** WebSocket close code (RFC 6455 §7.4). */
  readonly closeCode: number | undefined;
  /** The server's error code: `unknown_parameter`, `invalid_api_key`. */
  readonly serverCode: string | undefined;
  /** The member that the server objects to: `session.audio.output.voice`. */
  readonly param: string | undefined;
  /** The client event that the server objects to. */
  readonly eventId: string | undefined;
  /**
   * Whether a request may be asked again as it is: its connection was lost, and the session goes on with another one. Of a session that did
   * not come about it says nothing: `code`, `status` and `closeCode` do.
   */
  readonly retryable: boolean;
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
    this.eventId = fields.eventId;
    this.retryable = fields.retryable ?? false;
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
