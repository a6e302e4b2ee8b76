import { once } from 'node:events';

import { describe, expect, it } from 'vitest';

import { provideWebSocket } from '../entries.fixture.ts';
import { clientOf, type Peer, startServer } from '../realtime-server.fixture.ts';
import { connectTranslation as connectInNode } from './connect-translation.node.ts';
import { connectTranslation as connectAnywhere } from './connect-translation.ts';
import type { TranslationEvent } from './translation-event.ts';

provideWebSocket();

const model = 'gpt-realtime-translate';
const session = { id: 'sess_1', type: 'translation', expires_at: 1, model, audio: {} };
const settings = { audio: { output: { language: 'fr' }, input: { transcription: { model: 'gpt-realtime-whisper' } } } };

/** Everything that arrives at a server, by type; the events of a translation are not those of a conversation. */
const received = ({ received: events }: Peer, type: string) =>
  (events as readonly object[] as readonly { type: string; audio?: string; event_id?: string }[]).filter(
    (event) => event.type === type,
  );

/** Greets, acknowledges, says something, and ends when it is asked to. */
const translate =
  (peers: Peer[], after: (peer: Peer) => unknown = () => {}) =>
  async (peer: Peer) => {
    peers.push(peer);
    peer.send({ type: 'session.created', event_id: 'e1', session });
    const update = await peer.take('session.update');
    peer.send({ type: 'session.updated', event_id: 'e2', session: { ...session, ...update.session } });
    for (const delta of ['Bon', 'jour', ' !'])
      peer.send({ type: 'session.output_transcript.delta', event_id: 'e3', delta });
    peer.send({ type: 'session.input_transcript.delta', event_id: 'e4', delta: 'Hello', elapsed_ms: 200 });
    peer.send({ type: 'session.of.later', event_id: 'e5', kept: true });
    after(peer);
    while (received(peer, 'session.close').length === 0) await once(peer.socket, 'message');
    peer.send({ type: 'session.output_transcript.delta', event_id: 'e6', delta: ' Fin.' });
    peer.send({ type: 'session.closed', event_id: 'e7' });
  };

const entries = [
  { entry: 'the default entry', connectTranslation: connectAnywhere },
  { entry: 'the Node entry', connectTranslation: connectInNode },
];

describe.each(entries)('connectTranslation of $entry', ({ connectTranslation }) => {
  it('speaks the protocol of translations from the handshake to the end', async () => {
    const peers: Peer[] = [];
    await using server = await startServer(translate(peers));
    const translation = await connectTranslation(clientOf(server), { model, session: settings, fillSilence: false });
    expect(translation.configuration).toMatchObject({ type: 'translation', ...settings });
    expect(server.requests[0]?.url).toContain(`?model=${model}`);
    const types: string[] = [];
    const reading = (async () => {
      for await (const event of translation) types.push(event.type);
    })();
    expect(translation.appendAudio(new Int16Array(4800))).toBe(true);
    translation.appendAudio(new Int16Array(100).fill(7));
    const info = await translation.close();
    await reading;
    expect(info).toMatchObject({ code: 1000, isComplete: true, faults: 0, droppedAudioBytes: 0 });
    expect(types.at(-1)).toBe('session.closed');
    expect(types).toContain('session.of.later');
    expect(translation.transcript).toEqual({ input: 'Hello', output: 'Bonjour ! Fin.' });
    const [peer] = peers;
    expect(peer?.received.map(({ type }) => String(type))).toEqual([
      'session.update',
      'session.input_audio_buffer.append',
      'session.input_audio_buffer.append',
      'session.close',
    ]);
    expect(peer?.received[0]).toMatchObject({ session: settings });
    expect(Object.keys(peer?.received[0]?.type === 'session.update' ? peer.received[0].session : {})).toEqual([
      'audio',
    ]);
    const [whole, rest] = peer === undefined ? [] : received(peer, 'session.input_audio_buffer.append');
    expect(Buffer.from(whole?.audio ?? '', 'base64')).toHaveLength(9600);
    expect(Buffer.from(rest?.audio ?? '', 'base64')).toEqual(Buffer.from(new Int16Array(100).fill(7).buffer));
    expect(() => translation.appendAudio(new Int16Array(1))).toThrow(/nothing can be sent/);
  });

  it('keeps silence flowing until there is speech, and stops at the end', async () => {
    const peers: Peer[] = [];
    await using server = await startServer(translate(peers));
    const translation = await connectTranslation(clientOf(server), { model, session: {} });
    const frames = () => (peers[0] === undefined ? [] : received(peers[0], 'session.input_audio_buffer.append'));
    await expect.poll(() => frames().length, { timeout: 5000 }).toBeGreaterThanOrEqual(2);
    for (const { audio } of frames()) expect(Buffer.from(audio ?? '', 'base64')).toEqual(Buffer.alloc(9600));
    expect(await translation.close()).toMatchObject({ isComplete: true });
  });

  it('closes all the same when the server never says that it is done', async () => {
    await using server = await startServer((peer) => {
      peer.send({ type: 'session.created', event_id: 'e1', session });
    });
    const translation = await connectTranslation(clientOf(server), { model });
    const closing = translation.close({ timeout: 50 });
    expect(() => translation.appendAudio(new Int16Array(1))).toThrow(/nothing can be sent/);
    const info = await closing;
    expect(info).toMatchObject({ code: 1000, isComplete: false });
    expect(await translation.close()).toEqual(info);
  });

  it('rejects with what the server objects to', async () => {
    await using server = await startServer(async (peer) => {
      peer.send({ type: 'session.created', event_id: 'e1', session });
      await peer.take('session.update');
      const error = { type: 'invalid_request_error', code: 'invalid_value', param: 'session.audio', message: 'm' };
      peer.send({ type: 'error', event_id: 'e2', error });
    });
    await expect(connectTranslation(clientOf(server), { model, session: settings })).rejects.toMatchObject({
      code: 'rejected',
      serverCode: 'invalid_value',
    });
  });

  it('ends by its signal, by the server and by a broken connection', async () => {
    const peers: Peer[] = [];
    await using server = await startServer((peer) => {
      peers.push(peer);
      peer.send({ type: 'session.created', event_id: 'e1', session });
    });
    const controller = new AbortController();
    const aborted = await connectTranslation(clientOf(server), { model, signal: controller.signal });
    const reading = (async () => {
      for await (const event of aborted) void event;
    })();
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    await aborted.closed;

    const broken = await connectTranslation(clientOf(server), { model });
    peers[1]?.socket.terminate();
    expect(await broken.closed).toMatchObject({ code: 1006, isComplete: false });
    expect(await broken.close()).toMatchObject({ code: 1006 });

    const ended = await connectTranslation(clientOf(server), { model });
    peers[2]?.send({ type: 'session.closed', event_id: 'e9' });
    expect(await ended.closed).toMatchObject({ code: 1000, isComplete: true });
  });

  it('gives up a connection that takes nothing, and says so', async () => {
    await using server = await startServer((peer) => {
      peer.send({ type: 'session.created', event_id: 'e1', session });
      peer.socket.once('message', () => peer.socket.pause());
    });
    const options = { model, heartbeat: { intervalMs: 30, misses: 2 }, stallTimeout: 120 };
    const translation = await connectTranslation(clientOf(server), options);
    // More than fits into the buffers of both kernels.
    for (let index = 0; index < 400; index += 1) translation.appendAudio(new Int16Array(24_000));
    expect(await translation.closed).toMatchObject({ code: 1006, cause: 'stalled', isComplete: false });
    expect((await translation.closed).droppedAudioBytes).toBeGreaterThan(0);
    expect(() => translation.appendAudio(new Int16Array(1))).toThrow(/code 1006/);
  });

  it('wants a model', async () => {
    const connecting = connectTranslation(clientOf({ host: 'localhost' }), { model: '' });
    await expect(connecting).rejects.toThrow(/needs a model/);
  });

  it('calls listeners with the events of their type', async () => {
    const peers: Peer[] = [];
    await using server = await startServer(translate(peers));
    await using translation = await connectTranslation(clientOf(server), { model, session: {}, fillSilence: false });
    const heard: TranslationEvent[] = [];
    const stop = translation.on('session.output_transcript.delta', (event) => heard.push(event));
    await expect.poll(() => heard.length).toBe(3);
    stop();
    const id = translation.send({ type: 'session.update', session: { audio: { output: { language: 'de' } } } });
    await expect
      .poll(() => peers[0] && received(peers[0], 'session.update').map(({ event_id }) => event_id))
      .toContain(id);
  });
});
