import { openRealtimeEndpoint } from '@unspool/generated/provider';
import { once } from 'node:events';
import { inspect } from 'node:util';

import type { Area, Provider } from '@unspool/generated';
import { isNotSupportedError } from '@unspool/generated/errors';
import { describe, expect, it } from 'vitest';

import { entries, provideWebSocket } from './entries.fixture.ts';
import { isRealtimeError } from './realtime-error.ts';
import { acknowledge, clientOf, key, type Peer, session, startServer } from './realtime-server.fixture.ts';

provideWebSocket();

const model = 'gpt-realtime';
const settings = { instructions: 'Be brief.' };
const created = { type: 'session.created', event_id: 'event_1', session };
const updated = { type: 'session.updated', event_id: 'event_2', session };

/** What a promise rejects with, after a look at everything of it that a log may print. */
const failureOf = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => 'resolved',
    (reason: unknown) => reason,
  );
  const printed = [String(error), inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)];
  if (error instanceof Error) printed.push(error.stack ?? '', error.message);
  expect(printed.join('\n')).not.toContain(key);
  return error;
};

describe.each(entries)('connectRealtime of $entry', ({ entry, connectRealtime }) => {
  it('resolves with the acknowledgement of its one session.update, and sends nothing before', async () => {
    let settled = false;
    let early: boolean | undefined;
    const peers: Peer[] = [];
    await using server = await startServer(async (peer) => {
      peers.push(peer);
      peer.send(created);
      await peer.take('session.update');
      peer.send({ type: 'conversation.created', event_id: 'event_3', conversation: {} });
      peer.socket.ping(); // Its pong comes after the client has read the frame before it.
      await once(peer.socket, 'pong');
      early = settled;
      peer.send({ ...updated, session: { ...session, instructions: 'as the server has it' } });
    });
    const connected = await connectRealtime(clientOf(server), { model, session: settings }).finally(() => {
      settled = true;
    });
    expect(early).toBe(false);
    expect(connected.configuration).toMatchObject({ id: 'sess_1', instructions: 'as the server has it' });
    expect(peers[0]?.received).toEqual([
      { type: 'session.update', event_id: 'unspool_session', session: { ...settings, type: 'realtime' } },
    ]);
    await connected.close();
    expect(peers[0]?.received).toHaveLength(1);
  });

  it('waits for the greeting before it configures', async () => {
    const received: number[] = [];
    await using server = await startServer(async (peer) => {
      peer.socket.ping();
      await once(peer.socket, 'pong');
      received.push(peer.received.length);
      await acknowledge(peer);
    });
    await using connected = await connectRealtime(clientOf(server), { model, session: settings });
    expect(received).toEqual([0]);
    expect(connected.configuration.type).toBe('realtime');
  });

  it('sends nothing when there is nothing to configure, and is ready with the greeting', async () => {
    const peers: Peer[] = [];
    await using server = await startServer((peer) => {
      peers.push(peer);
      peer.send(created);
    });
    const connected = await connectRealtime(clientOf(server), { target: { kind: 'call', callId: 'rtc_1' } });
    expect(connected.configuration).toEqual(session);
    await connected.close();
    expect(peers[0]?.received).toEqual([]);
    expect(server.requests[0]?.url).toBe('/v1/realtime?call_id=rtc_1');
  });

  it('carries the credentials where the runtime can, and the key never in the URL', async () => {
    await using server = await startServer(acknowledge);
    await using connected = await connectRealtime(clientOf(server), { model, session: settings });
    const [request] = server.requests;
    expect(request?.url).toBe('/v1/realtime?model=gpt-realtime');
    const sent = [request?.headers.authorization, request?.headers['sec-websocket-protocol']];
    expect(sent).toEqual(
      entry.startsWith('the Node entry')
        ? [`Bearer ${key}`, undefined]
        : [undefined, `realtime,openai-insecure-api-key.${key}`],
    );
    expect(inspect(connected, { depth: 9, showHidden: true })).not.toContain(key);
  });

  it('names the type that follows from the target', async () => {
    const types: unknown[] = [];
    await using server = await startServer(async (peer) => {
      peer.send(created);
      types.push((await peer.take('session.update')).session.type);
      peer.send(updated);
    });
    const target = { kind: 'transcription' } as const;
    await using connected = await connectRealtime(clientOf(server), { target, session: {} });
    expect(types).toEqual(['transcription']);
    expect(connected.bufferedAmount).toBe(0);
  });

  it('rejects with what the server objects to, and closes the socket', async () => {
    const closes: number[] = [];
    await using server = await startServer(async (peer) => {
      peer.socket.on('close', (code) => closes.push(code));
      peer.send(created);
      await peer.take('session.update');
      const error = {
        type: 'invalid_request_error',
        code: 'unknown_parameter',
        param: 'session.speed',
        message: `Not ${key}`,
      };
      peer.send({ type: 'error', event_id: 'event_3', error });
      await once(peer.socket, 'close');
    });
    const error = await failureOf(connectRealtime(clientOf(server), { model, session: settings }));
    expect(error).toMatchObject({ code: 'rejected', serverCode: 'unknown_parameter', param: 'session.speed' });
    expect(isRealtimeError(error) && error.serverMessage).toBe('Not ***');
    expect(String(error)).toContain('unknown_parameter at session.speed');
    await expect.poll(() => closes).toEqual([1000]);
  });

  it.each([{ code: 'invalid_api_key', type: 'invalid_request_error' }, { type: 'authentication_error' }, undefined])(
    'tells refused credentials, sent as an event, from other errors: %j',
    async (details) => {
      await using server = await startServer((peer) => peer.send({ type: 'error', error: details }));
      const error = await failureOf(connectRealtime(clientOf(server), { model }));
      expect(error).toMatchObject({ code: details === undefined ? 'rejected' : 'unauthorized' });
    },
  );

  it('rejects with code and reason of a close before the acknowledgement', async () => {
    await using server = await startServer((peer) => {
      peer.send(created);
      peer.socket.close(4000, `beta_api_shape_disabled ${key}`);
    });
    const error = await failureOf(connectRealtime(clientOf(server), { model, session: settings }));
    expect(error).toMatchObject({ code: 'closed', closeCode: 4000 });
    expect(isRealtimeError(error) && error.reason).toBe('beta_api_shape_disabled ***');
  });

  it('rejects when the time is up', async () => {
    await using server = await startServer(() => {});
    const error = await failureOf(connectRealtime(clientOf(server), { model, timeout: 50 }));
    expect(error).toMatchObject({ name: 'RealtimeError', code: 'timeout' });
    expect(String(error)).toContain('50 ms');
  });

  it('gives up on a provider that never answers', async () => {
    const client = clientOf({ host: 'localhost' });
    const provider = { ...client.provider, realtime: () => new Promise<never>(() => {}) };
    const error = await failureOf(connectRealtime({ ...client, provider }, { model, timeout: 50 }));
    expect(error).toMatchObject({ code: 'timeout' });
  });

  it('rejects when nobody listens', async () => {
    const server = await startServer(() => {});
    await server[Symbol.asyncDispose]();
    const error = await failureOf(connectRealtime(clientOf(server), { model }));
    expect(error).toMatchObject({ code: 'unreachable' });
    expect(String(error)).toContain(`No realtime connection to ${server.host}`);
  });

  it.each(['before', 'while the provider is asked', 'while the server is silent'])('aborts %s', async (when) => {
    const reason = new Error('the reason');
    const controller = new AbortController();
    await using server = await startServer(() => controller.abort(reason));
    const client = clientOf(server);
    let asked = 0;
    const provider: Provider<Area> = {
      ...client.provider,
      realtime(target, credentials) {
        asked += 1;
        if (when === 'while the provider is asked') controller.abort(reason);
        return openRealtimeEndpoint(client.provider, target, credentials);
      },
    };
    if (when === 'before') controller.abort(reason);
    const error = await failureOf(connectRealtime({ ...client, provider }, { model, signal: controller.signal }));
    expect(error).toBe(reason);
    expect(asked).toBe(when === 'before' ? 0 : 1);
    expect(server.requests.length).toBe(when === 'while the server is silent' ? 1 : 0);
  });

  it('does not go where a redirect points', async () => {
    await using other = await startServer(acknowledge);
    await using server = await startServer({ status: 302, headers: { location: `ws://${other.host}/` } });
    const error = await failureOf(connectRealtime(clientOf(server), { model }));
    expect(isRealtimeError(error)).toBe(true);
    expect(other.requests).toEqual([]);
  });

  it('refuses a provider without realtime before anything is sent', async () => {
    await using server = await startServer(acknowledge);
    const client = clientOf(server);
    for (const provider of [
      { ...client.provider, realtime: undefined },
      { ...client.provider, unsupported: ['realtime'] as const },
    ]) {
      expect(isNotSupportedError(await failureOf(connectRealtime({ ...client, provider }, { model })))).toBe(true);
    }
    expect(server.requests).toEqual([]);
  });

  it.each([
    { url: 'ws://example.com/v1/realtime', remedy: /^ws:\/\/example\.com .* allowInsecure/ },
    { url: 'ws://127.evil.example/v1/realtime', remedy: /allowInsecure/ },
    { url: 'https://example.com/v1/realtime', remedy: /no wss: URL/ },
    { url: '/v1/realtime', remedy: /no wss: URL/ },
  ])('refuses the endpoint $url', async ({ url, remedy }) => {
    const client = clientOf({ host: 'localhost' });
    const provider: Provider<Area> = { ...client.provider, realtime: () => ({ url, headers: {}, protocols: [] }) };
    const error = await failureOf(connectRealtime({ ...client, provider }, { model }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringMatching(remedy) });
  });

  it('takes a key alone, or a provider alone', async () => {
    await using server = await startServer(acknowledge);
    const baseUrl = `http://${server.host}/v1/`;
    const token = () => Promise.resolve(key);
    await using first = await connectRealtime({ token, baseUrl }, { model, session: settings });
    await using second = await connectRealtime({ token: key, baseUrl }, { model });
    await using third = await connectRealtime({ provider: clientOf(server).provider as Provider }, { model });
    expect([first, second, third].map(({ configuration }) => configuration.type)).toEqual(Array(3).fill('realtime'));
    expect(server.requests.map(({ url }) => url)).toEqual(Array(3).fill(`/v1/realtime?model=${model}`));
    const sent = server.requests.map(({ headers }) =>
      entry.startsWith('the Node entry') ? headers.authorization : headers['sec-websocket-protocol'],
    );
    const form = entry.startsWith('the Node entry') ? `Bearer ${key}` : `realtime,openai-insecure-api-key.${key}`;
    expect(sent).toEqual([form, form, form]);
  });

  it('refuses a key that is none, and passes on what a callback throws', async () => {
    expect(await failureOf(connectRealtime({ token: ' ' }, { model }))).toBeInstanceOf(TypeError);
    const thrown = new Error('no network');
    const token = () => Promise.reject(thrown);
    expect(await failureOf(connectRealtime({ token }, { model }))).toBe(thrown);
  });

  it('does not repeat a key that was given in place of a source', async () => {
    // @ts-expect-error what types refuse
    const error = await failureOf(connectRealtime(key, { model }));
    expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining('{ token }') });
    expect(String(error)).not.toContain(key);
  });

  it.each([{ timeout: 0 }, { timeout: Number.NaN }, { stallTimeout: 0 }, { heartbeat: { intervalMs: -1 } }])(
    'refuses times that cannot be: %j',
    async (times) => {
      const error = await failureOf(connectRealtime({ token: key }, { model, ...times }));
      expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining('above 0 milliseconds') });
    },
  );

  it.each([{}, { model: '' }])('wants a model or a target: %j', async (options) => {
    // @ts-expect-error the options that types refuse, or an empty name
    const error = await failureOf(connectRealtime(clientOf({ host: 'localhost' }), options));
    expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining("{ model: 'gpt-realtime' }") });
  });
});
