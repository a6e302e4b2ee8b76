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

/** An item of the user's in its place, with words that another connection can be told, or without. */
const said = (id: string, previous_item_id: string | null, transcript: string | null): RealtimeEvent => ({
  type: 'conversation.item.added',
  event_id: id,
  previous_item_id,
  item: { id, type: 'message', role: 'user', status: 'completed', content: [{ type: 'input_audio', transcript }] },
});

describe('a conversation whose connection is lost', () => {
  it.each([
    {
      name: 'after what could not be told',
      before: [said('a', null, 'A'), said('b', 'a', null)],
      restoredItems: 1,
      after: [said('c', 'a', 'C'), said('d', 'c', 'D')],
      ids: ['a', 'b', 'c', 'd'],
    },
    {
      name: 'after everything, where nothing could be told',
      before: [said('a', null, null), said('b', 'a', null)],
      restoredItems: 0,
      after: [said('c', null, 'C'), said('d', 'c', 'D')],
      ids: ['a', 'b', 'c', 'd'],
    },
    {
      name: 'in between, where the caller puts an item there',
      before: [said('a', null, 'A'), said('b', 'a', 'B'), said('c', 'b', null)],
      restoredItems: 2,
      after: [said('d', 'a', 'D'), said('e', null, 'E'), said('f', 'b', 'F')],
      ids: ['e', 'a', 'd', 'b', 'c', 'f'],
    },
  ])('goes on $name', ({ before, restoredItems, after, ids }) => {
    const conversation = createConversation();
    for (const event of [...before, { ...restored, restoredItems }, ...after]) conversation.apply(event);
    expect(conversation.ids).toEqual(ids);
  });

  it('does not keep for good what could not be told', () => {
    const conversation = createConversation({ maxItems: 3 });
    for (let round = 0; round < 20; round += 1) {
      const previous = round === 0 ? null : `told_${round - 1}`;
      const told = `told_${round}`;
      for (const event of [said(told, previous, 'Told'), said(`lost_${round}`, told, null), { ...restored }])
        conversation.apply(event);
    }
    expect(conversation.ids).toEqual(['lost_18', 'told_19', 'lost_19']);
  });

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
