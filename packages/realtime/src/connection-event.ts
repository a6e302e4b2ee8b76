/**
 * Why another connection is made. `closed`: the server closed the last one, or it broke; `error`: an attempt to connect again
 * failed; `stalled`: it took nothing in, or answered no ping; `rollover`: its time was nearly over.
 */
export type ReconnectCause = 'closed' | 'error' | 'stalled' | 'rollover';

/** The connection is lost, or an attempt to replace it failed; the next one is made after `delayMs`. */
export interface ConnectionReconnecting {
  readonly type: 'connection.reconnecting';
  readonly cause: ReconnectCause;
  /** 1 for the first attempt after a loss. */
  readonly attempt: number;
  readonly delayMs: number;
  /** Close code (RFC 6455 §7.4) of the connection that was lost. */
  readonly closeCode?: number | undefined;
  /** The server's words on closing. */
  readonly reason?: string | undefined;
}

/**
 * What follows comes from a new connection: its configuration is acknowledged, and the conversation was told again. Offsets of
 * speech count from here, and what was said before cannot be truncated any more.
 */
export interface ConnectionRestored {
  readonly type: 'connection.restored';
  readonly cause: ReconnectCause;
  /** How many it took. */
  readonly attempts: number;
  /** Milliseconds without a connection; 0 when the old one served until the new one did. */
  readonly lostMs: number;
  /** Items of the conversation that the new connection was told. */
  readonly restoredItems: number;
  /** Audio that was given up while there was no connection. */
  readonly droppedAudioBytes: number;
}

/** The server takes in less than is sent: audio waits here from now on. */
export interface ConnectionCongested {
  readonly type: 'connection.congested';
  /** Bytes that wait, in this process and in its socket. */
  readonly bufferedBytes: number;
}

/** What waited has left. */
export interface ConnectionDrained {
  readonly type: 'connection.drained';
}

/** Audio that waited had to make room for newer audio. */
export interface ConnectionAudioDropped {
  readonly type: 'connection.audio_dropped';
  /** Since the last such event. */
  readonly bytes: number;
  /** Since the session began. */
  readonly totalBytes: number;
}

/**
 * News of the session itself, in their place among the server's events. The prefix `connection.` is reserved for them: a frame
 * of the server with such a type is malformed.
 */
export type ConnectionEvent =
  | ConnectionReconnecting
  | ConnectionRestored
  | ConnectionCongested
  | ConnectionDrained
  | ConnectionAudioDropped;
