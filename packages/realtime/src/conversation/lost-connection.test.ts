import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { createConversation } from './create-conversation.ts';

const added: RealtimeEvent = {
  type: 'conversation.item.added',
  event_id: 'e1',
  item: { id: 'item_a', type: 'message', role: 'assistant', status: 'in_progress', content: [] },
};
const delta: RealtimeEvent = {
  type: 'response.output_text.delta',
  event_id: 'e2',
  response_id: 'resp_1',
  item_id: 'item_a',
  output_index: 0,
  content_index: 0,
  delta: 'Half a sent',
};
const restored: RealtimeEvent = {
  type: 'connection.restored',
  cause: 'closed',
  attempts: 1,
  lostMs: 1,
  restoredItems: 1,
  droppedAudioBytes: 0,
};

describe('a conversation whose connection is lost', () => {
  it('goes no further with what was being made, and tells the next connection of it', () => {
    const conversation = createConversation();
    for (const event of [added, delta]) conversation.apply(event);
    expect(conversation.get('item_a')?.status).toBe('in_progress');
    expect(conversation.apply(restored)).toEqual([{ kind: 'changed', id: 'item_a' }]);
    expect(conversation.get('item_a')?.status).toBe('incomplete');
    expect(conversation.apply({ ...restored })).toEqual([]);
    expect(conversation.toReplayItems()).toEqual([
      { id: 'item_a', type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Half a sent' }] },
    ]);
  });

  it('takes an event once, whoever brings it, and whenever', () => {
    const conversation = createConversation();
    const first = [added, delta].map((event) => conversation.apply(event));
    const again = [added, delta].map((event) => conversation.apply(event));
    expect(again).toEqual(first);
    expect(first).toEqual([[{ kind: 'added', id: 'item_a' }], [{ kind: 'changed', id: 'item_a' }]]);
    expect(conversation.get('item_a')?.item).toMatchObject({ content: [{ text: 'Half a sent' }] });
  });
});
