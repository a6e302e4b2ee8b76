import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket, type TestSocket } from '../../testing/connect-socket.ts';
import { joined, silence, tone } from '../../testing/sounds.ts';
import { encodePcm16 } from '../audio/pcm16.ts';

async function listen(socket: TestSocket, turn_detection: object | null): Promise<void> {
  const session = { type: 'realtime', output_modalities: ['text'], audio: { input: { turn_detection } } };
  socket.sendRaw(JSON.stringify({ type: 'session.update', session }));
  await socket.next('session.updated');
}

function say(socket: TestSocket, samples: Int16Array): void {
  socket.send({ type: 'input_audio_buffer.append', audio: encodePcm16(samples) });
}

const turn = joined(tone(400, 440), silence(600));
const types = ({ events }: TestSocket) => events.map(({ type }) => type);

describe('turn detection', () => {
  it('leaves the answer to the client with create_response false', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    await listen(socket, { type: 'server_vad', create_response: false });
    say(socket, turn);
    await socket.next('conversation.item.done');
    expect(types(socket)).not.toContain('response.created');
    socket.send({ type: 'response.create' });
    await socket.next('response.done');
  });

  it.each([true, false])('stops the answer that is being given with interrupt_response %s', async (interrupt) => {
    await using server = await startServer({ realtime: { answers: [{ deltaDelayMs: 5 }] } });
    await using socket = await connectSocket(server);
    await listen(socket, { type: 'server_vad', interrupt_response: interrupt, create_response: false });
    socket.send({ type: 'response.create' });
    await socket.next('response.output_text.delta');
    say(socket, turn);
    const { response } = await socket.next('response.done');
    expect(response.status).toBe(interrupt ? 'cancelled' : 'completed');
  });

  it('answers a turn that began and ended while the answer it interrupts was ending', async () => {
    await using server = await startServer({ realtime: { answers: [{ deltaDelayMs: 5, lateDeltas: 3 }] } });
    await using socket = await connectSocket(server);
    await listen(socket, { type: 'server_vad' });
    socket.send({ type: 'response.create' });
    await socket.next('response.output_text.delta');
    say(socket, turn);
    expect((await socket.next('response.done')).response.status).toBe('cancelled');
    const { response } = await socket.next('response.done');
    expect(response.status).toBe('completed');
    expect(JSON.stringify(response.output)).toContain('0.4 seconds of sound');
  });

  it('takes the end of a thought for longer with low eagerness', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    await listen(socket, { type: 'semantic_vad', eagerness: 'low' });
    say(socket, turn);
    await socket.next('input_audio_buffer.speech_started');
    say(socket, silence(300));
    socket.send({ type: 'conversation.item.retrieve', item_id: 'none' });
    await socket.next('error');
    expect(types(socket)).not.toContain('input_audio_buffer.speech_stopped');
    say(socket, silence(200));
    await socket.next('input_audio_buffer.speech_stopped');
  });

  it('hears nothing when it is off, and keeps the audio for a commit', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    await listen(socket, null);
    say(socket, turn);
    socket.send({ type: 'input_audio_buffer.commit' });
    await socket.next('input_audio_buffer.committed');
    expect(types(socket)).not.toContain('input_audio_buffer.speech_started');
  });

  it('forgets silence before speech, so that a long session stays small', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    await listen(socket, { type: 'server_vad', prefix_padding_ms: 300, silence_duration_ms: 200 });
    for (let seconds = 0; seconds < 20; seconds += 1) say(socket, silence(1000));
    const audio = () => server.realtime.connections[0]?.audio;
    await expect.poll(() => audio()?.receivedMs).toBe(20_000);
    expect(audio()?.bufferedMs).toBeLessThan(5000);
    say(socket, joined(tone(400, 440), silence(400)));
    expect(await socket.next('input_audio_buffer.speech_started')).toMatchObject({ audio_start_ms: 19_700 });
    expect(await socket.next('input_audio_buffer.speech_stopped')).toMatchObject({ audio_end_ms: 20_600 });
    const { response } = await socket.next('response.done');
    expect(JSON.stringify(response.output)).toContain('0.4 seconds of sound at about 440 Hz');
  });
});
