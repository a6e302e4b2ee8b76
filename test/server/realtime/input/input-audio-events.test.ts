import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket, type TestSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';
import { silence, tone } from '../../testing/sounds.ts';
import { encodePcm16, toSamples } from '../audio/pcm16.ts';

const greeting: RealtimeConversationItem = {
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text: 'Hello' }],
};
const updateManual = {
  type: 'session.update',
  session: { type: 'realtime', audio: { input: { turn_detection: null } } },
} as const;

function append(socket: TestSocket, samples: Int16Array): void {
  for (let start = 0; start < samples.length; start += 480) {
    socket.send({ type: 'input_audio_buffer.append', audio: encodePcm16(samples.subarray(start, start + 480)) });
  }
}

describe('appendAudio', () => {
  it('finds turns, transcribes what it hears and answers', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.send({
      type: 'session.update',
      session: { type: 'realtime', audio: { input: { transcription: { model: 'whisper-1' } } } },
    });
    append(socket, silence(500));
    append(socket, tone(1000, 440));
    append(socket, silence(400));
    const { response } = await socket.next('response.done');
    const heard = '1.0 seconds of sound at about 440 Hz';
    expect(response.output).toMatchObject([{ content: [{ transcript: `You said: “${heard}”. Übrigens: 谢谢 👋` }] }]);
    expect(await socket.next('input_audio_buffer.speech_started')).toMatchObject({ audio_start_ms: 200 });
    expect(await socket.next('input_audio_buffer.speech_stopped')).toMatchObject({ audio_end_ms: 1700 });
    expect(await socket.next('conversation.item.input_audio_transcription.completed')).toMatchObject({
      transcript: heard,
      usage: { type: 'duration', seconds: 1.5 },
    });
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('interrupts an answer when speech starts', async () => {
    await using server = await startServer({ eventDelay: 5 });
    await using socket = await connectSocket(server);
    socket.send({ type: 'conversation.item.create', item: greeting }, { type: 'response.create' });
    await socket.next('response.output_audio.delta');
    append(socket, tone(200, 440));
    expect((await socket.next('response.done')).response).toMatchObject({
      status: 'cancelled',
      status_details: { reason: 'turn_detected' },
    });
  });

  it('commits by hand when there is no turn detection', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.send(updateManual);
    const sound = tone(200, 440);
    append(socket, sound.subarray(0, toSamples(90)));
    socket.send({ type: 'input_audio_buffer.commit', event_id: 'short' });
    expect((await socket.next('error')).error).toMatchObject({
      code: 'input_audio_buffer_commit_empty',
      event_id: 'short',
    });
    append(socket, sound.subarray(toSamples(90)));
    socket.send(
      { type: 'input_audio_buffer.commit' },
      { type: 'input_audio_buffer.clear' },
      { type: 'response.create' },
    );
    await socket.next('input_audio_buffer.cleared');
    const { response } = await socket.next('response.done');
    expect(JSON.stringify(response.output)).toContain('0.2 seconds of sound at about 440 Hz');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it.each(['AQ==', '****'])('refuses the audio %j and names the event', async (audio) => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.send({ type: 'input_audio_buffer.append', audio, event_id: 'odd' });
    expect((await socket.next('error')).error).toMatchObject({ param: 'audio', event_id: 'odd' });
  });

  it('transcribes without answering in a transcription session', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server, 'intent=transcription');
    socket.send({
      type: 'session.update',
      session: { type: 'transcription', audio: { input: { transcription: { model: 'whisper-1' } } } },
    });
    append(socket, tone(500, 440));
    append(socket, silence(300));
    await socket.next('conversation.item.input_audio_transcription.completed');
    socket.send({ type: 'response.create' });
    await socket.next('error');
    expect(socket.events.map(({ type }) => type)).not.toContain('response.created');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });
});
