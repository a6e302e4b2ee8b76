import type { RealtimeServerEvent } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../manual-clock.ts';
import { startServer } from '../../start-server.ts';
import { connectSocket, type TestSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';
import { tone } from '../../testing/sounds.ts';
import { encodePcm16 } from '../audio/pcm16.ts';

const heard = '0.2 seconds of sound at about 440 Hz';

function settings(transcription: object, include: readonly string[] = []) {
  const session = { type: 'transcription', include, audio: { input: { turn_detection: null, transcription } } };
  return JSON.stringify({ type: 'session.update', session });
}

function say(socket: TestSocket): void {
  socket.send(
    { type: 'input_audio_buffer.append', audio: encodePcm16(tone(200, 440)) },
    { type: 'input_audio_buffer.commit' },
  );
}

const transcribed = (event: RealtimeServerEvent) =>
  event.type.replace('conversation.item.', '').replace('input_audio_transcription', 'transcript');

describe('transcripts of a session', () => {
  it.each([
    ['whisper-1', { type: 'duration', seconds: 0.2 }],
    [
      'gpt-4o-transcribe',
      {
        type: 'tokens',
        total_tokens: 11,
        input_tokens: 2,
        input_token_details: { text_tokens: 0, audio_tokens: 2 },
        output_tokens: 9,
      },
    ],
  ])('cost what %s costs, and tell languages', async (model, usage) => {
    await using server = await startServer();
    await using socket = await connectSocket(server, 'intent=transcription');
    socket.sendRaw(settings({ model, language: 'de' }));
    say(socket);
    const completed = await socket.next('conversation.item.input_audio_transcription.completed');
    expect(completed).toMatchObject({ transcript: heard, usage, languages: [{ code: 'de' }] });
    expect(completed).not.toHaveProperty('logprobs');
    expect(server.realtime.connections[0]?.items).toMatchObject([{ content: [{ transcript: heard }] }]);
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('carry log probabilities when the session asks for them', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server, 'intent=transcription');
    socket.sendRaw(settings({ model: 'gpt-4o-transcribe' }, ['item.input_audio_transcription.logprobs']));
    say(socket);
    const { logprobs } = await socket.next('conversation.item.input_audio_transcription.completed');
    expect(logprobs?.map(({ token }) => token).join('')).toBe(heard);
    const delta = await socket.next('conversation.item.input_audio_transcription.delta');
    expect(delta.logprobs).toMatchObject([{ token: delta.delta, bytes: [...Buffer.from(delta.delta ?? '')] }]);
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('come in segments from a model that tells speakers apart', async () => {
    const segments = [
      { speaker: 'A', text: 'Hi', start: 0, end: 0.1 },
      { speaker: 'B', text: 'Ho', start: 0.1, end: 0.2 },
    ];
    await using server = await startServer({ realtime: { transcripts: [{}, { text: 'Hi Ho', segments }] } });
    await using socket = await connectSocket(server, 'intent=transcription');
    socket.sendRaw(settings({ model: 'gpt-4o-transcribe-diarize' }));
    say(socket);
    expect(await socket.next('conversation.item.input_audio_transcription.segment')).toMatchObject({
      speaker: 'A',
      text: heard,
      end: 0.2,
    });
    say(socket);
    for (const segment of segments)
      expect(await socket.next('conversation.item.input_audio_transcription.segment')).toMatchObject(segment);
    await socket.next('conversation.item.input_audio_transcription.completed');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });
});

describe('a scripted transcript', () => {
  const update = JSON.stringify({
    type: 'session.update',
    session: { type: 'realtime', audio: { input: { turn_detection: null, transcription: { model: 'whisper-1' } } } },
  });

  it.each([
    ['after-item', ['added', 'done', 'transcript.completed', 'deleted']],
    ['before-item', ['transcript.completed', 'added', 'done', 'deleted']],
    ['after-response', ['added', 'done', 'response.done', 'transcript.completed', 'deleted']],
    ['after-deletion', ['added', 'done', 'response.done', 'deleted', 'transcript.completed']],
    ['never', ['added', 'done', 'deleted']],
  ] as const)('comes %s', async (comes, want) => {
    await using server = await startServer({
      realtime: { transcripts: [{ text: 'Yes', comes }], answers: [{ items: [] }] },
    });
    await using socket = await connectSocket(server);
    socket.sendRaw(update);
    say(socket);
    const { item_id } = await socket.next('input_audio_buffer.committed');
    socket.send({ type: 'response.create' });
    await socket.next('rate_limits.updated');
    socket.send({ type: 'conversation.item.delete', item_id }, { type: 'input_audio_buffer.clear' });
    await socket.next('input_audio_buffer.cleared');
    const order = socket.events.map(transcribed).filter((type) => (want as readonly string[]).includes(type));
    expect(order).toEqual(want);
    expect(socket.events.some(({ type }) => type.endsWith('transcription.completed'))).toBe(comes !== 'never');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('fails', async () => {
    await using server = await startServer({ realtime: { transcripts: [{ failed: { code: 'too_quiet' } }] } });
    await using socket = await connectSocket(server);
    socket.sendRaw(update);
    say(socket);
    const failed = await socket.next('conversation.item.input_audio_transcription.failed');
    expect(failed.error).toMatchObject({ code: 'too_quiet' });
    expect(server.realtime.connections[0]?.items).toMatchObject([{ content: [{ transcript: null }] }]);
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('takes its time', async () => {
    const clock = createManualClock();
    await using server = await startServer({ clock, realtime: { transcripts: [{ waitMs: 700 }] } });
    await using socket = await connectSocket(server);
    socket.sendRaw(update);
    say(socket);
    await socket.next('conversation.item.done');
    await clock.advance(699);
    const types = () => server.realtime.connections[0]?.sent.map(({ type }) => type);
    expect(types()).not.toContain('conversation.item.input_audio_transcription.completed');
    await clock.advance(1);
    await socket.next('conversation.item.input_audio_transcription.completed');
  });
});
