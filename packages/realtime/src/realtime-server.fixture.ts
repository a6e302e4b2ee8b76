import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Client, Provider, RealtimeCredentials, RealtimeTarget } from '@unspool/generated';
import type { RealtimeClientEvent } from '@unspool/generated/realtime';
import { type WebSocket, WebSocketServer } from 'ws';

/** The server's end of one connection, driven by a test. */
export interface Peer {
  readonly request: IncomingMessage;
  readonly socket: WebSocket;
  /** Everything that arrived, decoded. */
  readonly received: RealtimeClientEvent[];
  /** Sends an event, or a frame as it is. */
  send(frame: object | string | Buffer): void;
  /** The next event of a type that arrives, or arrived and was not taken yet. */
  take<TType extends RealtimeClientEvent['type']>(type: TType): Promise<Extract<RealtimeClientEvent, { type: TType }>>;
}

export interface TestServer extends AsyncDisposable {
  readonly host: string;
  /** Upgrade requests that arrived. */
  readonly requests: IncomingMessage[];
}

/** What a connection is answered with: a script for the socket, or the HTTP answer that refuses it. */
export type Script = (peer: Peer) => unknown;
export interface HttpRefusal {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export const session = { type: 'realtime', object: 'realtime.session', id: 'sess_1' };

/** Greets, and acknowledges the first `session.update` with what it asks for. */
export async function acknowledge(peer: Peer, more: object = {}): Promise<void> {
  peer.send({ type: 'session.created', event_id: 'event_1', session: { ...session, ...more } });
  const update = await peer.take('session.update');
  peer.send({ type: 'session.updated', event_id: 'event_2', session: { ...session, ...more, ...update.session } });
}

/** Starts a server on a free loopback port that runs a script for each connection: of several, the last one for all that follow. */
export async function startServer(...answers: readonly (Script | HttpRefusal)[]): Promise<TestServer> {
  const http = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  const requests: IncomingMessage[] = [];
  http.on('upgrade', (request, stream, head) => {
    const answer = answers[requests.length] ?? answers.at(-1) ?? { status: 404 };
    requests.push(request);
    if (typeof answer === 'function') {
      sockets.handleUpgrade(request, stream, head, (socket) => void answer(createPeer(socket, request)));
      return;
    }
    stream.on('error', () => {}); // A client need not read all of it.
    const { status, headers = {}, body = '' } = answer;
    const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' });
    stream.end(`HTTP/1.1 ${status} No\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    host: `127.0.0.1:${(http.address() as AddressInfo).port}`, // Listening on TCP, it has a port.
    requests,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets.clients) socket.terminate();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

function createPeer(socket: WebSocket, request: IncomingMessage): Peer {
  const received: RealtimeClientEvent[] = [];
  const taken = new Set<RealtimeClientEvent>();
  socket.on('message', (data) => received.push(JSON.parse(String(data))));
  return {
    request,
    socket,
    received,
    send: (frame) => socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame)),
    async take<TType extends RealtimeClientEvent['type']>(type: TType) {
      for (;;) {
        for (const event of received) {
          if (taken.has(event) || !isOfType(event, type)) continue;
          taken.add(event);
          return event;
        }
        await once(socket, 'message');
      }
    },
  };
}

function isOfType<TType extends RealtimeClientEvent['type']>(
  event: RealtimeClientEvent,
  type: TType,
): event is Extract<RealtimeClientEvent, { type: TType }> {
  return event.type === type;
}

/** A key that must not show up anywhere. */
export const key = 'sk-test-5up3r53cr3t';

/** A client of the server, made by hand: a session needs nothing of it but the provider. */
export function clientOf({ host }: Pick<TestServer, 'host'>): Client<'realtime'> {
  const provider: Provider = {
    id: 'test',
    baseUrl: `http://${host}/v1`,
    realtime: (target, credentials) => ({ url: `ws://${host}/v1/realtime${queryOf(target)}`, ...carry(credentials) }),
  };
  const request = () => Promise.reject(new Error('A session makes no requests.'));
  return { provider, supports: () => 'unknown', request };
}

function carry(credentials: RealtimeCredentials) {
  return credentials === 'headers'
    ? { headers: { authorization: `Bearer ${key}` }, protocols: [] }
    : { headers: {}, protocols: ['realtime', `openai-insecure-api-key.${key}`] };
}

function queryOf(target: RealtimeTarget): string {
  if (target.kind === 'call') return `?call_id=${target.callId}`;
  return target.kind === 'transcription' ? '?intent=transcription' : `?model=${target.model}`;
}
