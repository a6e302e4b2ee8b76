import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../manual-clock.ts';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';
import { silence, tone } from '../../testing/sounds.ts';
import { encodePcm16 } from '../audio/pcm16.ts';

const update = {
  type: 'session.update',
  session: {
    type: 'realtime',
    output_modalities: ['text'],
    audio: { input: { turn_detection: { type: 'server_vad', idle_timeout_ms: 6000 } } },
  },
} as const;
const append = (samples: Int16Array) => ({ type: 'input_audio_buffer.append', audio: encodePcm16(samples) }) as const;

describe('awaitSpeech', () => {
  it('makes a turn of silence after an answer, and answers', async () => {
    const clock = createManualClock();
    await using server = await startServer({ clock });
    await using socket = await connectSocket(server);
    socket.send(update, append(silence(100)), { type: 'response.create' });
    await socket.next('rate_limits.updated');
    socket.send(append(silence(300)), { type: 'input_audio_buffer.append', audio: '' });
    await expect.poll(() => server.realtime.connections[0]?.audio.receivedMs).toBe(400);
    await clock.advance(6000);
    const timeout = await socket.next('input_audio_buffer.timeout_triggered');
    expect(timeout).toMatchObject({ audio_start_ms: 100, audio_end_ms: 400 });
    expect((await socket.next('input_audio_buffer.committed')).item_id).toBe(timeout.item_id);
    await socket.next('response.done');
    expect((await socket.next('response.done')).response.status).toBe('completed');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('is put off by speech', async () => {
    const clock = createManualClock();
    await using server = await startServer({ clock });
    await using socket = await connectSocket(server);
    socket.send(update, { type: 'response.create' });
    await socket.next('rate_limits.updated');
    socket.send(append(tone(200, 440)));
    await socket.next('input_audio_buffer.speech_started');
    await clock.advance(60_000);
    socket.send({ type: 'input_audio_buffer.clear' });
    await socket.next('input_audio_buffer.cleared');
    expect(socket.events.map(({ type }) => type)).not.toContain('input_audio_buffer.timeout_triggered');
  });
});
