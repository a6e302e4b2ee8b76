import { createClient } from '@unspool/generated';
import { type RealtimeFault, respond, stayUp } from '@unspool/realtime';
import { createPcm16Decoder } from '@unspool/realtime/audio';
import { createConversation, followConversation } from '@unspool/realtime/conversation';
import { attachPlayback, createTimedSink } from '@unspool/realtime/playback';
import { createUsageLedger } from '@unspool/realtime/usage';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { startServer } from '../server/index.ts';
import { tone } from '../server/testing/sounds.ts';
import { entries } from './entries.ts';

const model = 'gpt-realtime';

describe.each(entries)('a session by its events alone, on $name', ({ connectRealtime, socket, source }) => {
  it('also: holds a text exchange, followed by what follows any session', async () => {
    await using server = await startServer();
    await using session = await connectRealtime(source(server), { model, session: { modalities: ['text'] } });
    expect(session.configuration).toMatchObject({ type: 'realtime', output_modalities: ['text'] });
    expect(server.requests.at(-1)?.headers).toMatchObject(
      socket === 'ws'
        ? { authorization: `Bearer ${server.apiKey}` }
        : { 'sec-websocket-protocol': expect.stringMatching(/^realtime, ?openai-insecure-api-key\.ek_/) },
    );
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

  it('also: sends sound in and gets sound back, into a sink', async () => {
    await using server = await startServer();
    await using session = await connectRealtime(source(server), { model, session: { turnDetection: null } });
    const decode = createPcm16Decoder();
    const heard: Int16Array[] = [];
    const played: number[] = [];
    const sink = createTimedSink({ write: ({ audio }) => void played.push(audio.length), clear: () => {} });
    const playback = attachPlayback(session, { sink });
    session.on('response.output_audio.delta', (event) => heard.push(decode(event.delta)));
    const committed = session.once('input_audio_buffer.committed');
    const done = session.once('response.done');
    expect(session.appendAudio(tone(1000, 440).subarray(0, 23_900))).toBe(true);
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

  it('also: ends with its connection, and says how', async () => {
    await using server = await startServer();
    const faults: RealtimeFault[] = [];
    const onFault = (fault: RealtimeFault) => faults.push(fault);
    const session = await connectRealtime(source(server), { model, reconnect: false, onFault });
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
    expect(() => session.appendAudio(tone(1000, 440))).toThrow(/closed with code 1012/);
    await expect(respond(session).done).rejects.toMatchObject({ code: 'closed', closeCode: 1012 });
    expect(server.realtime.connections).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('also: has requests end with its connection', async () => {
    await using server = await startServer({
      realtime: { onConnection: { 1: { faults: [{ when: { received: 'response.create' }, do: { kind: 'cut' } }] } } },
    });
    const session = await connectRealtime(source(server), { model });
    const [first, second] = [respond(session), respond(session)];
    await expect(first.done).rejects.toMatchObject({ code: 'closed', closeCode: 1006 });
    await expect(second.id).rejects.toMatchObject({ code: 'closed', closeCode: 1006 });
    expect(await session.closed).toMatchObject({ code: 1006, attempts: 0 });
    expect(server.realtime.connections).toHaveLength(1);
  });

  it('also: gives up a connection that is open and dead', async () => {
    await using server = await startServer();
    const webSocket = ({ url, protocols }: { readonly url: string; readonly protocols: readonly string[] }) => {
      const real = new WebSocket(url, [...protocols]);
      return Object.assign(Object.create(null), {
        get readyState() {
          return real.readyState;
        },
        bufferedAmount: 1, // It never gets rid of anything.
        send: (data: string) => real.send(data),
        close: () => real.close(),
        addEventListener: real.addEventListener.bind(real),
      });
    };
    const session = await connectRealtime(source(server), {
      model,
      webSocket,
      credentials: 'subprotocols',
      stallTimeout: 40,
    });
    expect(await session.closed).toMatchObject({ code: 1006, cause: 'stalled', attempts: 0 });
  });

  it('also: tells of an error, and of its own end by the signal', async () => {
    await using server = await startServer();
    const controller = new AbortController();
    const { apiKey, baseUrl } = server;
    const session = await connectRealtime(createClient({ apiKey: apiKey ?? '', baseUrl, allowKeyInBrowser: true }), {
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

  it.each([
    { name: 'conversation', more: { conversation: createConversation() } },
    { name: 'reconnect: true', more: { reconnect: true } },
    { name: 'reconnect: 5', more: { reconnect: 5 } },
    { name: 'reconnect: {}', more: { reconnect: {} } },
    { name: 'reconnect: stayUp, not called', more: { reconnect: stayUp } },
  ])('also: refuses $name, and names what takes it', async ({ more }) => {
    await using server = await startServer();
    // @ts-expect-error what types refuse
    const opening = connectRealtime(source(server), { model, ...more });
    await expect(opening).rejects.toMatchObject({
      name: 'TypeError',
      message: expect.stringMatching(/\{ reconnect: stayUp\(/),
    });
    expect(server.requests).toEqual([]);
  });
});
