import type { RealtimeEndpoint } from '@unspool/generated';

import { failedSocket } from './failed-socket.ts';
import type { OpenSocket, RealtimeSocket, SocketHandlers } from './realtime-socket.ts';
import type { WebSocketLike } from './web-socket-like.ts';

const open = 1;
const broken = { code: 1006, reason: '', wasClean: false };

/** Opens the runtime's own WebSocket. It cannot send headers: the credentials are among the subprotocols. */
export const openWebSocket: OpenSocket = (endpoint, handlers) => {
  const socket = construct(endpoint);
  // Without a cause: what browsers throw quotes the subprotocol, and with it the key.
  return socket === undefined ? failedSocket(handlers) : adaptWebSocket(socket, handlers);
};

/** `undefined`: refused before anything was sent, for the URL or for a character in a subprotocol. */
function construct({ url, protocols }: RealtimeEndpoint): WebSocketLike | undefined {
  const { WebSocket } = globalThis as { readonly WebSocket?: new (url: string, protocols: string[]) => WebSocketLike };
  if (WebSocket === undefined) {
    throw new TypeError('This runtime has no WebSocket. Pass one: connectRealtime(client, { webSocket }).');
  }
  try {
    return new WebSocket(url, [...protocols]);
  } catch {
    return undefined;
  }
}

/** Uses a WebSocket that is there, opened or not. */
export function adaptWebSocket(socket: WebSocketLike, handlers: SocketHandlers): RealtimeSocket {
  // Blobs are read asynchronously, which would let later frames overtake.
  socket.binaryType = 'arraybuffer';
  let opened = false;
  const onOpen = () => {
    opened = true;
    handlers.opened();
  };
  if (socket.readyState === open) queueMicrotask(onOpen);
  else socket.addEventListener('open', onOpen);
  socket.addEventListener('message', ({ data }) => handlers.received(data));
  socket.addEventListener('error', () => {
    handlers.failed({ kind: 'broken' }); // The event says nothing in browsers, by intent.
    if (!opened) handlers.closed(broken); // Node 20 fails an opening without a close event.
  });
  socket.addEventListener('close', ({ code, reason, wasClean }) => handlers.closed({ code, reason, wasClean }));
  return {
    get isOpen() {
      return socket.readyState === open;
    },
    get bufferedAmount() {
      return socket.bufferedAmount ?? 0;
    },
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.close(),
  };
}
