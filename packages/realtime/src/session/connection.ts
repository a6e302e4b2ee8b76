import type { RealtimeEndpoint } from '@unspool/generated';

import { RealtimeError } from '../realtime-error.ts';
import type { OpenSocket, SocketClose, SocketHandlers } from '../socket/realtime-socket.ts';
import type { StartTimer } from '../start-timer.ts';

/** Milliseconds that the other side gets to answer the closing handshake: what was sent before may still be on its way. */
const closeTimeout = 5000;

/** One socket from its opening to its end. */
export interface Connection {
  /** Whether what is sent now goes out. */
  readonly isOpen: boolean;
  readonly bufferedAmount: number;
  /** How many frames and answers to pings have come: a sign of life when it grows. */
  readonly heard: number;
  /** Whether a ping was ever answered: not every server and proxy does (RFC 6455 §5.5.2 wants it). */
  readonly answersPings: boolean;
  /** How much was given to the socket: what of it does not wait there has left. */
  readonly sentCharacters: number;
  /** Absent where the socket has none. */
  readonly ping: (() => void) | undefined;
  /** Resolves once, when it is over, and never rejects. */
  readonly closed: Promise<SocketClose>;
  /** Throws a {@link RealtimeError} with code `closed` when nothing can go out any more. */
  send(text: string): void;
  /** Closes in order; drops the connection when the other side does not answer within the patience, in milliseconds. */
  close(code: number, reason: string, patience?: number): Promise<SocketClose>;
  /** Gives it up without asking the other side: it is over at once, with code 1006 and the cause. */
  terminate(cause?: 'stalled'): void;
}

export interface ConnectionSettings {
  readonly endpoint: RealtimeEndpoint;
  readonly openSocket: OpenSocket;
  readonly startTimer: StartTimer;
  /** Keeps credentials out of what the other side says on closing. */
  readonly mask: (text: string) => string;
  readonly handlers: SocketHandlers;
}

type ConnectionState = 'open' | 'closing' | SocketClose;

/** Opens one. Handlers are called until `closed`, and not after it. */
export function openConnection(settings: ConnectionSettings): Connection {
  const { handlers, mask } = settings;
  let state: ConnectionState = 'open';
  let settle: (close: SocketClose) => void = () => {};
  let cancelTimer = () => {};
  let heard = 0;
  let answersPings = false;
  let sentCharacters = 0;
  const closed = new Promise<SocketClose>((resolve) => (settle = resolve));

  const end = (raw: SocketClose) => {
    if (typeof state === 'object') return;
    const close = { ...raw, reason: mask(raw.reason) };
    state = close;
    cancelTimer();
    handlers.closed(close);
    settle(close);
  };
  const socket = settings.openSocket(settings.endpoint, {
    opened: handlers.opened,
    received(frame) {
      if (typeof state === 'object') return;
      heard += 1;
      handlers.received(frame);
    },
    ponged() {
      heard += 1;
      answersPings = true;
    },
    failed: (failure) => void (typeof state === 'object' || handlers.failed(failure)),
    closed: end,
  });
  const terminate = (cause?: 'stalled') => {
    socket.terminate();
    end({ code: 1006, reason: '', wasClean: false, ...(cause && { cause }) });
  };
  const isOpen = () => state === 'open' && socket.isOpen;

  return {
    get isOpen() {
      return isOpen();
    },
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    get heard() {
      return heard;
    },
    get answersPings() {
      return answersPings;
    },
    get sentCharacters() {
      return sentCharacters;
    },
    ping: socket.ping,
    closed,
    send(text) {
      if (!isOpen()) throw toClosedError(typeof state === 'object' ? state : undefined);
      sentCharacters += text.length;
      socket.send(text);
    },
    close(code, reason, patience = closeTimeout) {
      if (state === 'open') {
        state = 'closing';
        cancelTimer = settings.startTimer(patience, terminate);
        socket.close(code, reason);
      }
      return closed;
    },
    terminate,
  };
}

/** What sending throws once nothing can go out any more: `undefined` stands for a session that is closing. */
export function toClosedError(close: SocketClose | undefined, cause?: unknown): RealtimeError {
  if (close === undefined) {
    return new RealtimeError('closed', 'The realtime session is closing: nothing can be sent any more.', { cause });
  }
  return new RealtimeError(
    'closed',
    `The realtime session was closed with code ${close.code}: nothing can be sent any more. Connect again.`,
    { closeCode: close.code, reason: close.reason },
  );
}
