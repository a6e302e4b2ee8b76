import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startServer, type RunningServer } from '../../start-server.ts';
import type { HandshakeScript } from '../script/handshake-script.ts';

function open(server: RunningServer): WebSocket {
  const url = `${server.baseUrl.replace('http:', 'ws:')}/realtime?model=m`;
  return new WebSocket(url, ['realtime', `openai-insecure-api-key.${server.apiKey}`]);
}

async function refusalOf(server: RunningServer) {
  const socket = open(server);
  socket.on('error', () => {});
  const [, response] = await once(socket, 'unexpected-response');
  return { status: response.statusCode, headers: response.headers, body: String(await response.toArray()) };
}

describe('the handshake of a realtime socket', () => {
  it.each<[HandshakeScript, object]>([
    [
      { kind: 'answer', status: 401 },
      { status: 401, headers: { 'content-type': 'application/json' } },
    ],
    [
      { kind: 'answer', status: 429, headers: { 'retry-after': '7' } },
      { status: 429, headers: { 'retry-after': '7' } },
    ],
    [
      { kind: 'answer', status: 307, headers: { location: 'ws://127.0.0.1:1/' }, body: '' },
      { status: 307, headers: { location: 'ws://127.0.0.1:1/' }, body: '' },
    ],
    [
      { kind: 'answer', status: 403, body: '<h1>No</h1>' },
      { status: 403, body: '<h1>No</h1>' },
    ],
  ])('is answered with %j', async (handshake, want) => {
    await using server = await startServer({ realtime: { onConnection: { 1: { handshake } } } });
    expect(await refusalOf(server)).toMatchObject(want);
    expect(server.realtime.connections[0]).toMatchObject({ session: undefined, request: { path: '/v1/realtime' } });
    const second = open(server);
    await once(second, 'open');
    second.terminate();
    expect(server.requests.map(({ status }) => status).at(-1)).toBe(101);
  });

  it('is cut', async () => {
    await using server = await startServer({ realtime: { handshake: { kind: 'cut' } } });
    const [error] = await once(open(server), 'error');
    expect(error).toMatchObject({ message: 'socket hang up' });
  });

  it('hangs, and ends with the server', async () => {
    const server = await startServer({ realtime: { handshake: { kind: 'hang' } } });
    const socket = open(server);
    const failed = once(socket, 'error');
    await expect.poll(() => server.realtime.connections.length).toBe(1);
    expect(socket.readyState).toBe(WebSocket.CONNECTING);
    await server.close();
    await failed;
  });

  it('names no subprotocol', async () => {
    await using server = await startServer({ realtime: { handshake: { kind: 'no-subprotocol' } } });
    const [error] = await once(open(server), 'error');
    expect(error).toMatchObject({ message: 'Server sent no subprotocol' });
  });
});
