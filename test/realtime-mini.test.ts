import { createClient } from '@unspool/generated';
import { createPcm16Decoder } from '@unspool/realtime/audio';
import { createConversation, followConversation } from '@unspool/realtime/conversation';
import { connectRealtime as connectInNode, type MiniSession } from '@unspool/realtime/mini';
import { attachPlayback, createTimedSink } from '@unspool/realtime/playback';
import { createUsageLedger } from '@unspool/realtime/usage';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';

import { startServer } from './server/index.ts';

const apiKey = 'ek_embedded';
const model = 'gpt-realtime';

// What a browser resolves '@unspool/realtime/mini' to.
const browserEntry: string = new URL('../packages/realtime/dist/mini/index.js', import.meta.url).href;
const { connectRealtime: connectInBrowser }: { readonly connectRealtime: typeof connectInNode } = await import(
  browserEntry
);

/** A second of 440 Hz, as a microphone would give it. */
const tone = Int16Array.from({ length: 24_000 }, (_, index) => Math.sin((index / 24_000) * 440 * 2 * Math.PI) * 12_000);

beforeEach(() => vi.stubGlobal('WebSocket', WebSocket)); // Node 20 has none of its own.
afterEach(() => vi.unstubAllGlobals());

describe.each([
  { entry: 'node', connectRealtime: connectInNode, credentials: 'authorization' },
  { entry: 'browser', connectRealtime: connectInBrowser, credentials: 'sec-websocket-protocol' },
])('connectRealtime of mini, $entry', ({ connectRealtime, credentials }) => {
  const start = async () => {
    const server = await startServer({ apiKey });
    return { server, source: { token: apiKey, baseUrl: server.baseUrl } };
  };

  it('holds a text exchange by events alone, followed by what follows any session', async () => {
    const { server, source } = await start();
    await using _ = server;
    await using session = await connectRealtime(source, { model, session: { modalities: ['text'] } });
    expect(session.configuration).toMatchObject({ type: 'realtime', output_modalities: ['text'] });
    expect(server.requests[0]?.headers).toHaveProperty(credentials, expect.stringContaining(apiKey));
    const conversation = createConversation();
    const ledger = createUsageLedger();
    followConversation(session, conversation);
    session.on('*', ledger.apply);
    session.send({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Guten Tag, Welt' }] },
    });
    const id = session.send({ type: 'response.create', event_id: 'event_of_mine' });
    expect(id).toBe('event_of_mine');
    let deltas = '';
    for await (const event of session) {
      if (event.type === 'response.output_text.delta') deltas += event.delta;
      if (event.type === 'response.done') break;
    }
    expect(deltas).toContain('Guten Tag, Welt');
    expect(conversation.entries.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(JSON.stringify(conversation.entries[1]?.item)).toContain(deltas);
    expect(ledger.usage.responses).toMatchObject({ count: 1 });
  });

  it('sends sound in and gets sound back, into a sink', async () => {
    const { server, source } = await start();
    await using _ = server;
    await using session = await connectRealtime(source, { model, session: { turnDetection: null } });
    const decode = createPcm16Decoder();
    const heard: Int16Array[] = [];
    const played: number[] = [];
    const sink = createTimedSink({ write: ({ audio }) => void played.push(audio.length), clear: () => {} });
    const playback = attachPlayback(session, { sink });
    session.on('response.output_audio.delta', (event) => heard.push(decode(event.delta)));
    const committed = session.once('input_audio_buffer.committed');
    const done = session.once('response.done');
    expect(session.appendAudio(tone.subarray(0, 23_900))).toBe(true);
    session.send({ type: 'input_audio_buffer.commit' }); // Takes the rest of a frame along.
    expect(session.bufferedAmount).toBeGreaterThanOrEqual(0);
    await committed;
    session.send({ type: 'response.create' });
    expect(await done).toMatchObject({ response: { status: 'completed' } });
    const samples = heard.reduce((sum, piece) => sum + piece.length, 0);
    expect(samples).toBeGreaterThan(2400);
    expect(played.length).toBeGreaterThan(0);
    expect(server.realtime.connections[0]?.items[0]?.type).toBe('message');
    playback.stop();
  });

  it('ends with its connection, and says how', async () => {
    const { server, source } = await start();
    await using _ = server;
    const faults: unknown[] = [];
    const session = await connectRealtime(source, { model, onFault: (fault) => faults.push(fault) });
    const waiting = session.once('response.done').catch((error: unknown) => error);
    server.realtime.connections[0]?.perform({ kind: 'close', code: 1012, reason: 'Maintenance.' });
    expect(await session.closed).toEqual({
      code: 1012,
      reason: 'Maintenance.',
      wasClean: true,
      faults: 0,
      unsent: { control: 0, audioBytes: 0 },
      droppedAudioBytes: 0,
      attempts: 0,
    });
    expect(await waiting).toMatchObject({ code: 'closed', closeCode: 1012 });
    expect(() => session.send({ type: 'response.create' })).toThrow(/closed with code 1012/);
    expect(() => session.appendAudio(tone)).toThrow(/closed with code 1012/);
    expect(server.realtime.connections).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('gives up a connection that is open and dead', async () => {
    const { server, source } = await start();
    await using _ = server;
    const webSocket = ({ url, protocols }: { readonly url: string; readonly protocols: readonly string[] }) => {
      const socket = new WebSocket(url, [...protocols]);
      return Object.assign(Object.create(null), {
        get readyState() {
          return socket.readyState;
        },
        bufferedAmount: 1, // It never gets rid of anything.
        send: (data: string) => socket.send(data),
        close: () => socket.close(),
        addEventListener: socket.addEventListener.bind(socket),
      });
    };
    const session = await connectRealtime(source, {
      model,
      webSocket,
      credentials: 'subprotocols',
      stallTimeout: 40,
    });
    expect(await session.closed).toMatchObject({ code: 1006, cause: 'stalled', attempts: 0 });
  });

  it('tells of an error, and of its own end by the signal', async () => {
    const { server, source } = await start();
    await using _ = server;
    const controller = new AbortController();
    const session: MiniSession = await connectRealtime(createClient({ ...source, apiKey, allowKeyInBrowser: true }), {
      model,
      signal: controller.signal,
    });
    const failed = session.once('error');
    const id = session.send({ type: 'conversation.item.delete', item_id: 'none' });
    expect(await failed).toMatchObject({ error: { event_id: id } });
    const reading = session[Symbol.asyncIterator]().next();
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    expect((await session.closed).code).toBe(1000);
  });

  it.each(['conversation', 'reconnect'])('refuses %s, and names the entry that takes it', async (name) => {
    const { server, source } = await start();
    await using _ = server;
    const options = { model, [name]: true };
    await expect(connectRealtime(source, options)).rejects.toThrow(
      new TypeError(`A mini session has no ${name}: import connectRealtime from '@unspool/realtime' for that.`),
    );
    expect(server.requests).toEqual([]);
  });
});
