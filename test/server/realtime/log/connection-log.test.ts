import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../manual-clock.ts';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { tone } from '../../testing/sounds.ts';
import { encodePcm16 } from '../audio/pcm16.ts';

const item: RealtimeConversationItem = {
  id: 'a',
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text: 'x' }],
};
const audio = encodePcm16(tone(40, 440));

describe('server.realtime', () => {
  it('shows what came and went, when, and what the server holds', async () => {
    const clock = createManualClock(1000);
    await using server = await startServer({ clock });
    await using socket = await connectSocket(server);
    await socket.next('session.created');
    await clock.advance(5);
    socket.send(
      { type: 'conversation.item.create', item },
      { type: 'conversation.item.create', item: { ...item, id: 'b' }, previous_item_id: 'root' },
      { type: 'input_audio_buffer.append', audio },
      { type: 'conversation.item.delete', item_id: 'none' },
    );
    await socket.next('error');
    const [view] = server.realtime.connections;
    expect(view?.received.map(({ type, atMs }) => [type, atMs])).toEqual([
      ['conversation.item.create', 1005],
      ['conversation.item.create', 1005],
      ['input_audio_buffer.append', 1005],
      ['conversation.item.delete', 1005],
    ]);
    expect(view?.received[2]?.event).toEqual({ type: 'input_audio_buffer.append', audio });
    expect(view?.sent.map(({ event }) => event)).toEqual(socket.events);
    expect(view?.items.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(view?.audio).toEqual({ receivedMs: 40, bufferedMs: 40 });
    expect(view?.session).toMatchObject({ model: 'gpt-realtime' });
    expect(view?.request).toBe(server.requests[0]);
    expect(view?.closed).toBeUndefined();
    socket.socket.close(4001, 'done');
    await expect.poll(() => view?.closed).toEqual({ code: 4001, reason: 'done', atMs: 1005 });
  });

  it('leaves out events with audio where a test wants it', async () => {
    await using server = await startServer({ realtime: { record: 'no-audio' } });
    await using socket = await connectSocket(server);
    socket.send(
      { type: 'input_audio_buffer.append', audio },
      { type: 'conversation.item.create', item },
      { type: 'response.create' },
    );
    await socket.next('response.done');
    const [view] = server.realtime.connections;
    expect(view?.received.map(({ type }) => type)).toEqual(['conversation.item.create', 'response.create']);
    expect(view?.audio.receivedMs).toBe(40);
    expect(view?.sent.map(({ type }) => type)).not.toContain('response.output_audio.delta');
    expect(socket.events.map(({ type }) => type)).toContain('response.output_audio.delta');
  });
});
