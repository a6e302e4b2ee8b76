import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../manual-clock.ts';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { silence, tone } from '../../testing/sounds.ts';
import { encodePcm16 } from '../audio/pcm16.ts';

const item = { kind: 'message', id: 'spoken', text: 'Two', audioMs: 2000 } as const;

describe('truncateItem', () => {
  it('cuts an item that is still being spoken, and its end does not bring it back', async () => {
    const clock = createManualClock();
    const answers = [{ items: [item], deltaDelayMs: 1000 }];
    await using server = await startServer({ clock, realtime: { answers } });
    await using socket = await connectSocket(server);
    socket.send({ type: 'response.create' });
    await socket.next('response.output_audio_transcript.delta');
    await clock.advance(1000);
    await socket.next('response.output_audio.delta');
    const truncate = { type: 'conversation.item.truncate', item_id: 'spoken', content_index: 0 } as const;
    socket.send({ ...truncate, audio_end_ms: 201 }, { ...truncate, audio_end_ms: 150 });
    expect((await socket.next('error')).error.message).toBe('Audio content of 200ms is already shorter than 201ms');
    await socket.next('conversation.item.truncated');
    await clock.advance(60_000);
    await socket.next('response.done');
    expect(server.realtime.connections[0]?.items).toEqual([
      { id: 'spoken', type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_audio' }] },
    ]);
    socket.send({ ...truncate, audio_end_ms: 151 });
    expect((await socket.next('error')).error.param).toBe('audio_end_ms');
  });

  it('finds an answer ended at once that speech has interrupted, whatever it waited for', async () => {
    const clock = createManualClock();
    await using server = await startServer({ clock, realtime: { answers: [{ items: [item], deltaDelayMs: 60_000 }] } });
    await using socket = await connectSocket(server);
    socket.send({ type: 'response.create' });
    await socket.next('response.output_audio_transcript.delta');
    socket.send({ type: 'input_audio_buffer.append', audio: encodePcm16(tone(200, 440)) });
    socket.send({ type: 'input_audio_buffer.append', audio: encodePcm16(silence(20)) });
    expect((await socket.next('response.done')).response).toMatchObject({
      status: 'cancelled',
      status_details: { reason: 'turn_detected' },
    });
  });
});
