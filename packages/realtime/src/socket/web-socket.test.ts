import { once } from 'node:events';

import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';

import { connectRealtime } from '../connect-realtime.ts';
import { acknowledge, clientOf, key, startServer } from '../realtime-server.fixture.ts';

const options = { model: 'm', session: {} };

afterEach(() => vi.unstubAllGlobals());

describe('openWebSocket', () => {
  it('says what to do where there is no WebSocket', async () => {
    vi.stubGlobal('WebSocket', undefined);
    const connecting = connectRealtime(clientOf({ host: 'localhost' }), options);
    await expect(connecting).rejects.toThrow(
      new TypeError('This runtime has no WebSocket. Pass one: connectRealtime(client, { webSocket }).'),
    );
  });

  it('does not repeat the subprotocol that a browser refuses', async () => {
    // A function can be called with new, too, and throw.
    vi.stubGlobal('WebSocket', function refuse(_: string, protocols: readonly string[]) {
      throw new SyntaxError(`The subprotocol '${protocols[1]}' is invalid.`);
    });
    const error = await connectRealtime(clientOf({ host: 'localhost' }), options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unreachable' });
    expect(error).not.toHaveProperty('cause');
    expect(String(error)).not.toContain(key);
  });
});

/** Fails to open as Node 20's own WebSocket does: with an error, and no close. */
class Silent extends EventTarget {
  readonly readyState = 0;
  constructor() {
    super();
    setImmediate(() => this.dispatchEvent(new Event('error')));
  }
  send() {}
  close() {}
}

describe('adaptWebSocket', () => {
  it('takes an error before the opening for the end', async () => {
    vi.stubGlobal('WebSocket', Silent);
    await expect(connectRealtime(clientOf({ host: 'localhost' }), options)).rejects.toMatchObject({
      code: 'unreachable',
    });
  });
});

describe('webSocket', () => {
  it('is made by the caller from the endpoint, with the credentials asked for', async () => {
    await using server = await startServer(acknowledge);
    const sockets: WebSocket[] = [];
    await using session = await connectRealtime(clientOf(server), {
      ...options,
      credentials: 'headers',
      webSocket({ url, headers }) {
        const socket = new WebSocket(url, { headers: { ...headers, 'openai-project': 'p' } });
        sockets.push(socket);
        return socket;
      },
    });
    expect(session.configuration.type).toBe('realtime');
    expect(sockets.map((socket) => socket.binaryType)).toEqual(['arraybuffer']);
    expect(server.requests[0]?.headers).toMatchObject({ authorization: `Bearer ${key}`, 'openai-project': 'p' });
  });

  it('may be open already when it arrives', async () => {
    await using server = await startServer(async (peer) => {
      await once(peer.socket, 'ping');
      await acknowledge(peer);
    });
    await using session = await connectRealtime(clientOf(server), {
      ...options,
      async webSocket({ url }) {
        const socket = new WebSocket(url);
        await once(socket, 'open');
        setImmediate(() => socket.ping());
        return socket;
      },
    });
    expect(session.configuration.type).toBe('realtime');
  });

  it('is closed when it arrives after the time is up', async () => {
    await using server = await startServer(acknowledge);
    const sockets: WebSocket[] = [];
    const connecting = connectRealtime(clientOf(server), {
      ...options,
      timeout: 30,
      async webSocket({ url }) {
        const socket = new WebSocket(url);
        sockets.push(socket);
        socket.on('error', () => {});
        await new Promise((resolve) => setTimeout(resolve, 80));
        return socket;
      },
    });
    await expect(connecting).rejects.toMatchObject({ code: 'timeout' });
    await expect.poll(() => sockets[0]?.readyState).toBe(WebSocket.CLOSED);
  });

  it('fails with what its maker throws', async () => {
    const error = new Error('of the maker');
    const webSocket = () => Promise.reject(error);
    await expect(connectRealtime(clientOf({ host: 'localhost' }), { ...options, webSocket })).rejects.toBe(error);
  });
});
