import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { Conversation } from './conversation.ts';
import { createConversation } from './create-conversation.ts';

/** Events as the wire has them; members that make no difference here are left out. */
function feed(conversation: Conversation, ...events: readonly object[]) {
  return events.flatMap((event) => conversation.apply(event as RealtimeEvent)); // As unchecked as those of a socket.
}

const added = (item: object, previous_item_id: string | null = null) => ({
  type: 'conversation.item.added',
  previous_item_id,
  item,
});
const done = (item: object) => ({ type: 'conversation.item.done', item });
const message = (id: string, more: object = {}) => ({ id, type: 'message', role: 'assistant', content: [], ...more });
const textDelta = (item_id: string, delta: string) => ({ type: 'response.output_text.delta', item_id, delta });

describe('events that come too late', () => {
  it('do not begin an item again that is complete', () => {
    const conversation = createConversation();
    const content = [{ type: 'output_text', text: 'All' }];
    feed(conversation, added(message('a')), done(message('a', { status: 'completed', content })));
    const late = added(message('a', { status: 'in_progress', content: [{ type: 'output_text', text: '' }] }));
    expect(feed(conversation, late, textDelta('a', '?'))).toEqual([]);
    expect(conversation.get('a')).toMatchObject({ status: 'completed', item: { content: [{ text: 'All' }] } });
  });

  it('add to the transcript of speech, which is the last to come', () => {
    const conversation = createConversation();
    const user = message('u', { role: 'user', content: [{ type: 'input_audio', transcript: null }] });
    const type = 'conversation.item.input_audio_transcription.delta';
    feed(conversation, added(user), done(user), { type, item_id: 'u', content_index: 0, delta: 'Hello' });
    expect(conversation.get('u')).toMatchObject({
      item: { content: [{ type: 'input_audio', transcript: 'Hello' }] },
      parts: [{ text: 'open' }],
    });
  });

  it('leave a transcript that they do not know', () => {
    const conversation = createConversation();
    const user = message('u', { role: 'user', content: [{ type: 'input_audio', transcript: null }] });
    const type = 'conversation.item.input_audio_transcription.completed';
    feed(conversation, { type, item_id: 'u', content_index: 0, transcript: 'Hello' }, added(user), done(user));
    expect(conversation.get('u')?.item).toMatchObject({ content: [{ type: 'input_audio', transcript: 'Hello' }] });
  });

  it('do not add to arguments that are complete, nor text to a call', () => {
    const conversation = createConversation();
    const call = { id: 'f', type: 'function_call', name: 'look', call_id: 'call_1', arguments: '{}' };
    const late = { type: 'response.function_call_arguments.delta', item_id: 'f', call_id: 'call_1', delta: '{' };
    feed(conversation, added(call), done(call));
    expect(feed(conversation, late, textDelta('f', 'x'))).toEqual([]);
  });

  it('do not bring back what made room for others', () => {
    const conversation = createConversation({ maxItems: 2 });
    const changes = feed(conversation, added(message('a')), added(message('b'), 'a'), added(message('c'), 'b'));
    expect(changes.at(-1)).toEqual({ kind: 'removed', id: 'a' });
    expect(feed(conversation, textDelta('a', 'x'))).toEqual([]);
    expect(conversation.ids).toEqual(['b', 'c']);
  });

  it('say nothing of an item that had to go with its own event', () => {
    const conversation = createConversation({ maxItems: 1 });
    expect(feed(conversation, added(message('a')), added(message('first')))).toEqual([{ kind: 'added', id: 'a' }]);
  });
});

describe('items that are not what they should be', () => {
  it('have what their types promise', () => {
    const conversation = createConversation();
    feed(conversation, added({ id: 'f', type: 'function_call', name: null, arguments: 5 }));
    feed(conversation, { type: 'response.function_call_arguments.delta', item_id: 'f', delta: '{}' });
    expect(conversation.get('f')?.item).toEqual({ id: 'f', type: 'function_call', name: '', arguments: '{}' });
    feed(conversation, added(message('m', { content: ['x', { type: 'output_text', text: 5, new: 1 }] })));
    expect(conversation.get('m')?.item).toMatchObject({ content: [{}, { type: 'output_text', new: 1 }] });
    feed(conversation, added({ id: 'n', type: 'a later one', some: ['thing'] }));
    expect(conversation.get('n')?.item).toEqual({ id: 'n', type: 'a later one', some: ['thing'] });
  });

  it('may be nested as deep as they like', () => {
    const conversation = createConversation();
    const deep = () => done(message('a', { deep: JSON.parse('['.repeat(5000) + ']'.repeat(5000)) }));
    expect(feed(conversation, deep(), deep()).map(({ kind }) => kind)).toEqual(['added', 'changed']);
  });

  it('grow to a limit', () => {
    const conversation = createConversation();
    feed(conversation, added(message('a')), textDelta('a', 'x'.repeat(1024 * 1024)));
    expect(feed(conversation, textDelta('a', 'x'))).toEqual([]);
  });
});
