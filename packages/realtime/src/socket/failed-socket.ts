import type { RealtimeSocket, SocketHandlers } from './realtime-socket.ts';

/** Stands for a socket that the runtime refused to make; reports so from the next microtask, as a real one would. */
export function failedSocket(handlers: SocketHandlers, cause?: unknown): RealtimeSocket {
  queueMicrotask(() => {
    handlers.failed({ kind: 'broken', cause });
    handlers.closed({ code: 1006, reason: '', wasClean: false });
  });
  return { isOpen: false, bufferedAmount: 0, send() {}, close() {}, terminate() {} };
}
