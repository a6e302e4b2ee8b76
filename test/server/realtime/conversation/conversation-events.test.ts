import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';

const greeting: RealtimeConversationItem = {
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text: 'Hello' }],
};
const spoken = 'You said: “Hello”. Übrigens: 谢谢 👋';

describe('conversation items', () => {
  it('are inserted, retrieved and deleted', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.send(
      { type: 'conversation.item.create', item: { ...greeting, id: 'b' } },
      { type: 'conversation.item.create', item: { ...greeting, id: 'a' }, previous_item_id: 'root' },
      { type: 'conversation.item.create', item: { ...greeting, id: 'c' }, previous_item_id: 'b' },
      { type: 'conversation.item.retrieve', item_id: 'c' },
      { type: 'conversation.item.delete', item_id: 'b' },
      { type: 'conversation.item.delete', item_id: 'b', event_id: 'again' },
      { type: 'conversation.item.create', item: { ...greeting, id: 'a' }, event_id: 'twice' },
    );
    expect((await socket.next('error')).error).toMatchObject({ code: 'item_not_found', event_id: 'again' });
    expect((await socket.next('error')).error).toMatchObject({ code: 'item_already_exists', event_id: 'twice' });
    const added = socket.events.flatMap((event) =>
      event.type === 'conversation.item.added' ? [[event.item.id, event.previous_item_id]] : [],
    );
    expect(added).toEqual([
      ['b', null],
      ['a', null],
      ['c', 'b'],
    ]);
    expect((await socket.next('conversation.item.retrieved')).item.id).toBe('c');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('are truncated no later than their audio ends, and lose their transcript', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.send({ type: 'response.create', response: { input: [greeting] } });
    const { item } = await socket.next('response.output_item.done');
    await socket.next('response.done');
    const item_id = item.id!;
    const length = [...spoken].length * 60;
    socket.send(
      { type: 'conversation.item.truncate', item_id, content_index: 0, audio_end_ms: length + 1, event_id: 'long' },
      { type: 'conversation.item.truncate', item_id, content_index: 0, audio_end_ms: 700 },
      { type: 'conversation.item.retrieve', item_id },
    );
    expect((await socket.next('error')).error).toMatchObject({ param: 'audio_end_ms', event_id: 'long' });
    expect(await socket.next('conversation.item.truncated')).toMatchObject({ item_id, audio_end_ms: 700 });
    expect((await socket.next('conversation.item.retrieved')).item).toMatchObject({
      content: [{ type: 'output_audio' }],
    });
  });
});
