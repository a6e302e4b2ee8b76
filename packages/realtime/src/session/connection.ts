import type { RealtimeEndpoint } from '@unspool/generated';

import { RealtimeError } from '../realtime-error.ts';
import type { OpenSocket, SocketClose, SocketHandlers } from '../socket/realtime-socket.ts';
import type { StartTimer } from '../start-timer.ts';

/** Milliseconds that the other side gets to answer the closing handshake. */
const closeTimeout = 5000;

/** One socket from its opening to its end. */
export interface Connection {
  readonly bufferedAmount: number;
  /** Resolves once, when it is over, and never rejects. */
  readonly closed: Promise<SocketClose>;
  /** Throws a {@link RealtimeError} with code `closed` when nothing can go out any more. */
  send(text: string): void;
  /** Closes in order; drops the connection when the other side does not answer. */
  close(code: number, reason: string): Promise<SocketClose>;
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
    received: (frame) => void (typeof state === 'object' || handlers.received(frame)),
    failed: (failure) => void (typeof state === 'object' || handlers.failed(failure)),
    closed: end,
  });
  const giveUp = () => {
    socket.terminate();
    end({ code: 1006, reason: '', wasClean: false });
  };

  return {
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    closed,
    send(text) {
      if (state !== 'open' || !socket.isOpen) throw closedError(state);
      socket.send(text);
    },
    close(code, reason) {
      if (state === 'open') {
        state = 'closing';
        cancelTimer = settings.startTimer(closeTimeout, giveUp);
        socket.close(code, reason);
      }
      return closed;
    },
  };
}

function closedError(state: ConnectionState): RealtimeError {
  if (typeof state !== 'object') {
    return new RealtimeError('closed', 'The realtime session is closing: nothing can be sent any more.');
  }
  return new RealtimeError(
    'closed',
    `The realtime session was closed with code ${state.code}: nothing can be sent any more. Connect again.`,
    { closeCode: state.code, reason: state.reason },
  );
}
