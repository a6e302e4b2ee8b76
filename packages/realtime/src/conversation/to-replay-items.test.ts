import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { createConversation } from './create-conversation.ts';
import { listUnansweredCalls, toReplayItems } from './to-replay-items.ts';

/** A conversation of items that are done, one after the other. */
function converse(...items: readonly (object & { readonly id: string })[]) {
  const conversation = createConversation();
  for (const [index, item] of items.entries()) {
    const previous_item_id = items[index - 1]?.id ?? null;
    conversation.apply({ type: 'conversation.item.added', previous_item_id, item } as RealtimeEvent); // As on the wire.
    conversation.apply({ type: 'conversation.item.done', item } as RealtimeEvent);
  }
  return conversation;
}

const message = (id: string, role: string, ...content: readonly object[]) => ({ id, type: 'message', role, content });
const call = (id: string, call_id: string, status = 'completed') => ({
  id,
  object: 'realtime.item',
  type: 'function_call',
  name: 'look',
  arguments: '{}',
  status,
  call_id,
});
const output = (id: string, call_id: string) => ({ id, type: 'function_call_output', call_id, output: 'seen' });

describe('toReplayItems', () => {
  it('says everything again as text, in order', () => {
    const { entries } = converse(
      message('s', 'system', { type: 'input_text', text: 'Be brief.' }),
      message(
        'u',
        'user',
        { type: 'input_audio', transcript: 'Look at this.' },
        { type: 'input_audio', transcript: null },
      ),
      message('i', 'user', { type: 'input_image', image_url: 'data:image/png;base64,AA==', detail: 'low' }),
      message('silent', 'user', { type: 'input_audio', transcript: null }),
      message('a', 'assistant', { type: 'output_audio', transcript: 'A cat.' }, { type: 'output_text', text: 'Yes' }),
    );
    expect(toReplayItems(entries, 'text')).toEqual([
      message('s', 'system', { type: 'input_text', text: 'Be brief.' }),
      message('u', 'user', { type: 'input_text', text: 'Look at this.' }),
      message('i', 'user', { type: 'input_image', image_url: 'data:image/png;base64,AA==', detail: 'low' }),
      message('a', 'assistant', { type: 'output_text', text: 'A cat.' }, { type: 'output_text', text: 'Yes' }),
    ]);
    expect(toReplayItems(entries, 'none')).toEqual([]);
  });

  it('says only what was heard of speech that was cut off', () => {
    const conversation = converse(
      message('a', 'assistant', { type: 'output_audio', transcript: 'One two three four' }),
    );
    const delta = Buffer.alloc(48_000).toString('base64'); // A second.
    const at = { item_id: 'a', content_index: 0 };
    for (const event of [
      { type: 'response.output_audio.delta', delta, ...at },
      { type: 'conversation.item.truncated', audio_end_ms: 500, ...at },
    ]) {
      conversation.apply(event as RealtimeEvent); // As on the wire.
    }
    expect(toReplayItems(conversation.entries, 'text')).toEqual([
      message('a', 'assistant', { type: 'output_text', text: 'One two' }),
    ]);
  });

  it('keeps calls and their outputs together, and calls that are still to be answered', () => {
    const { entries } = converse(
      output('o0', 'call_1'),
      call('f1', 'call_1'),
      call('f2', 'call_2'),
      call('open', 'call_3'),
      call('cut', 'call_4', 'incomplete'),
      output('o2', 'call_2'),
      output('o1', 'call_1'),
      output('again', 'call_1'),
    );
    const { object: _object, status: _status, ...f1 } = call('f1', 'call_1');
    expect(toReplayItems(entries, 'text')).toEqual([
      f1,
      { ...f1, id: 'f2', call_id: 'call_2' },
      { ...f1, id: 'open', call_id: 'call_3' },
      output('o2', 'call_2'),
      output('o1', 'call_1'),
    ]);
    expect(listUnansweredCalls(entries).map(({ call_id }) => call_id)).toEqual(['call_3']);
  });

  it('leaves a conversation in its order that is told them once more', () => {
    const conversation = converse(
      message('u', 'user', { type: 'input_audio', transcript: 'Look.' }),
      call('f', 'call_1'),
      output('o', 'call_1'),
      message('a', 'assistant', { type: 'output_audio', transcript: 'A cat.' }),
    );
    const items = toReplayItems(conversation.entries, 'text');
    let previous_item_id: string | null = null;
    for (const item of items) {
      conversation.apply({ type: 'conversation.item.added', event_id: 'e', previous_item_id, item });
      conversation.apply({ type: 'conversation.item.done', event_id: 'e', previous_item_id, item });
      previous_item_id = item.id ?? null;
    }
    expect(conversation.ids).toEqual(['u', 'f', 'o', 'a']);
    expect(toReplayItems(conversation.entries, 'text')).toEqual(items);
    expect(conversation.get('a')?.item).toMatchObject({ content: [{ type: 'output_text', text: 'A cat.' }] });
    expect(conversation.get('a')?.item).not.toHaveProperty('content.0.transcript');
  });
});
