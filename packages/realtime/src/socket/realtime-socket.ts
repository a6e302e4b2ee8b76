import type { RealtimeEndpoint } from '@unspool/generated';

/** How a socket was closed (RFC 6455 §7.1.5, §7.1.6). 1005: no code was given; 1006: it broke without a word. */
export interface SocketClose {
  readonly code: number;
  readonly reason: string;
  /** Whether both sides agreed on it. */
  readonly wasClean: boolean;
  /** Why it was given up from here: it was open and dead. */
  readonly cause?: 'stalled' | undefined;
}

/**
 * What a socket fails with. `refused`: the server answered the upgrade with a status. `broken`: anything else, the cause being
 * what the runtime tells, and nothing where it tells nothing or repeats the credentials.
 */
export type SocketFailure =
  | { readonly kind: 'refused'; readonly status: number; readonly body: string }
  | { readonly kind: 'broken'; readonly cause?: unknown };

/** What a socket reports: `opened`, frames, failures, and at last `closed`. What comes after the first `closed` is ignored. */
export interface SocketHandlers {
  opened(): void;
  /** A text, or whatever else the runtime makes of a frame. */
  received(frame: unknown): void;
  failed(failure: SocketFailure): void;
  /** A ping was answered. */
  ponged?: (() => void) | undefined;
  closed(close: SocketClose): void;
}

/** A socket as a session uses it, whichever runtime it comes from. */
export interface RealtimeSocket {
  /** Whether what is sent now goes out. */
  readonly isOpen: boolean;
  /** Bytes that were sent and have not left yet. */
  readonly bufferedAmount: number;
  send(text: string): void;
  /** Starts the closing handshake. */
  close(code: number, reason: string): void;
  /** Asks the other side for a sign of life, where the runtime can (RFC 6455 §5.5.2). */
  readonly ping?: (() => void) | undefined;
  /** Drops the connection where the runtime can; starts the closing handshake elsewhere. */
  terminate(): void;
}

/** Opens a socket. Failures are reported, never thrown, so that there is one way to learn of them. */
export type OpenSocket = (endpoint: RealtimeEndpoint, handlers: SocketHandlers) => RealtimeSocket;
