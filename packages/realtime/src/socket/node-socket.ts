import type { IncomingMessage } from 'node:http';

import type { RealtimeEndpoint } from '@unspool/generated';
import { WebSocket } from 'ws';

import { failedSocket } from './failed-socket.ts';
import type { OpenSocket, SocketHandlers } from './realtime-socket.ts';

/** An audio delta is some 100 kB; frames above this are not the protocol's. */
const maxPayload = 32 * 1024 * 1024;

/** Of a refused upgrade: enough for an error object, not for a page. */
const maxBody = 16 * 1024;

/**
 * Opens a socket of `ws`, with the credentials in headers. Redirects are not followed and nothing is compressed (audio in
 * base64 gains little, and each frame would pay for it).
 */
export const openNodeSocket: OpenSocket = (endpoint, handlers) => {
  let socket: WebSocket;
  try {
    socket = construct(endpoint);
  } catch (cause) {
    return failedSocket(handlers, cause);
  }
  report(socket, handlers);
  return {
    get isOpen() {
      return socket.readyState === WebSocket.OPEN;
    },
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
    ping: () => socket.ping(),
    terminate: () => socket.terminate(),
  };
};

function construct({ url, protocols, headers }: RealtimeEndpoint): WebSocket {
  return new WebSocket(url, [...protocols], {
    headers,
    followRedirects: false,
    perMessageDeflate: false,
    maxPayload,
  });
}

function report(socket: WebSocket, handlers: SocketHandlers): void {
  socket.on('open', () => handlers.opened());
  socket.on('message', (data, isBinary) => handlers.received(isBinary ? data : data.toString()));
  socket.on('pong', () => handlers.ponged?.());
  socket.on('error', (cause) => handlers.failed({ kind: 'broken', cause }));
  socket.on('close', (code, reason) => handlers.closed({ code, reason: reason.toString(), wasClean: code !== 1006 }));
  socket.on('unexpected-response', (_, answer) => {
    void readBody(answer).then((body) => {
      handlers.failed({ kind: 'refused', status: answer.statusCode ?? 0, body });
      socket.terminate();
    });
  });
}

/** Never rejects: a body that breaks off tells as much as it tells. */
async function readBody(answer: IncomingMessage): Promise<string> {
  let body = '';
  try {
    for await (const chunk of answer.setEncoding('utf8')) {
      body += String(chunk);
      if (body.length > maxBody) break;
    }
  } catch {
    return body;
  }
  return body.slice(0, maxBody);
}
