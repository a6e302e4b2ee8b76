import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { Conversation } from './conversation.ts';
import { createConversation } from './create-conversation.ts';

/** Events as the wire has them; members that make no difference here are left out. */
function feed(conversation: Conversation, ...events: readonly object[]) {
  return events.flatMap((event) => conversation.apply(event as RealtimeEvent)); // As unchecked as those of a socket.
}

const item = (id: string, more: object = {}) => ({ id, type: 'message', role: 'assistant', content: [], ...more });
const added = (id: string, previous_item_id?: string | null, more: object = {}) => ({
  type: 'conversation.item.added',
  previous_item_id,
  item: item(id, { status: 'in_progress', ...more }),
});
const user = { role: 'user', status: 'completed', content: [{ type: 'input_audio', transcript: null }] };
const onItem = (type: string, item_id: string, more: object = {}) => ({ type, item_id, content_index: 0, ...more });
const transcription = 'conversation.item.input_audio_transcription';

describe('createConversation', () => {
  it('says what each event did', () => {
    const conversation = createConversation();
    expect(feed(conversation, added('a', null))).toEqual([{ kind: 'added', id: 'a' }]);
    expect(feed(conversation, onItem('response.output_text.delta', 'a', { delta: 'Hi' }))).toEqual([
      { kind: 'changed', id: 'a' },
    ]);
    expect(feed(conversation, added('a', null), { type: 'rate_limits.updated' }, { type: 'new' })).toEqual([]);
    expect(feed(conversation, { type: 'conversation.item.deleted', item_id: 'a' })).toEqual([
      { kind: 'removed', id: 'a' },
    ]);
    expect(conversation.ids).toEqual([]);
  });

  it('keeps two items that grow at once apart', () => {
    const conversation = createConversation();
    feed(conversation, added('a', null), added('b', 'a'));
    for (const letter of 'ab') {
      feed(conversation, onItem('response.output_text.delta', 'a', { delta: letter }));
      feed(conversation, onItem('response.output_audio_transcript.delta', 'b', { delta: letter.toUpperCase() }));
    }
    expect(conversation.entries.map((entry) => entry.item)).toMatchObject([
      { content: [{ type: 'output_text', text: 'ab' }] },
      { content: [{ type: 'output_audio', transcript: 'AB' }] },
    ]);
  });

  it('orders by what an item follows, whenever that is said', () => {
    const conversation = createConversation();
    feed(conversation, onItem('response.output_text.delta', 'c', { delta: 'early' }), added('a', null));
    feed(conversation, added('d', 'c'));
    expect(conversation.ids).toEqual(['a', 'c', 'd']);
    expect(feed(conversation, added('b', 'a'), added('c', 'b'))).toContainEqual({ kind: 'changed', id: 'c' });
    expect(conversation.ids).toEqual(['a', 'b', 'c', 'd']);
    feed(conversation, added('first', null), added('between', 'a'));
    expect(conversation.ids).toEqual(['first', 'a', 'between', 'b', 'c', 'd']);
  });

  it('takes the null of done for what it is: nothing', () => {
    const conversation = createConversation();
    feed(conversation, added('a', null), added('b', 'a'));
    feed(conversation, { type: 'conversation.item.done', previous_item_id: null, item: item('b') });
    feed(conversation, { type: 'conversation.item.done', previous_item_id: null, item: item('c') });
    expect(conversation.ids).toEqual(['a', 'b', 'c']);
  });

  it('has a place for what is only mentioned, and drops what was deleted', () => {
    const conversation = createConversation();
    feed(conversation, added('b', 'a'));
    expect(conversation.ids).toEqual(['a', 'b']);
    expect(conversation.get('a')).toEqual({ id: 'a', status: 'expected', item: undefined, parts: [] });
    feed(conversation, { type: 'conversation.item.deleted', item_id: 'a' });
    expect(feed(conversation, onItem(`${transcription}.delta`, 'a', { delta: 'late' }), added('a', null))).toEqual([]);
    expect(conversation.ids).toEqual(['b']);
  });

  it('puts what follows a deleted item where that one stood', () => {
    const conversation = createConversation();
    feed(conversation, added('a', null), added('b', 'a'), added('c', 'b'), added('z', 'c'));
    for (const item_id of ['c', 'b']) feed(conversation, { type: 'conversation.item.deleted', item_id });
    feed(conversation, added('d', 'c'));
    expect(conversation.ids).toEqual(['a', 'd', 'z']);
  });

  it.each([
    ['before its item', [onItem(`${transcription}.completed`, 'u', { transcript: 'Hello' }), added('u', null, user)]],
    ['after its item', [added('u', null, user), onItem(`${transcription}.completed`, 'u', { transcript: 'Hello' })]],
    [
      'around its item, which is done without it',
      [
        onItem(`${transcription}.delta`, 'u', { delta: 'Hel' }),
        added('u', null, user),
        onItem(`${transcription}.delta`, 'u', { delta: 'lo' }),
        { type: 'conversation.item.done', item: item('u', user) },
        onItem(`${transcription}.completed`, 'u', { transcript: 'Hello' }),
        onItem(`${transcription}.delta`, 'u', { delta: ' late' }),
      ],
    ],
  ])('has the transcript of what was said when it comes %s', (_, events) => {
    const conversation = createConversation();
    feed(conversation, ...events);
    expect(conversation.get('u')).toMatchObject({
      status: 'completed',
      item: { role: 'user', content: [{ type: 'input_audio', transcript: 'Hello' }] },
      parts: [{ text: 'complete' }],
    });
  });

  it('tells that there will be no transcript', () => {
    const conversation = createConversation();
    feed(conversation, added('u', null, user));
    expect(conversation.get('u')?.parts).toEqual([{ text: 'open' }]);
    feed(conversation, onItem(`${transcription}.failed`, 'u', { error: { code: 'audio_unintelligible' } }));
    expect(conversation.get('u')?.parts).toEqual([{ text: 'failed', failure: { code: 'audio_unintelligible' } }]);
  });

  it('lets arguments grow, and tells a call that was cut off from one that may run', () => {
    const conversation = createConversation();
    const call = { id: 'f', type: 'function_call', name: 'look', call_id: 'call_1', arguments: '' };
    const event = { item_id: 'f', call_id: 'call_1', response_id: 'r' };
    feed(conversation, { type: 'response.function_call_arguments.delta', delta: '{"a"', ...event });
    expect(conversation.get('f')?.item).toMatchObject({ type: 'function_call', call_id: 'call_1', arguments: '{"a"' });
    feed(conversation, { type: 'response.output_item.added', response_id: 'r', item: call });
    feed(conversation, { type: 'response.function_call_arguments.delta', delta: ':1', ...event });
    feed(conversation, { type: 'response.function_call_arguments.done', arguments: '{"a":1', name: 'look', ...event });
    feed(conversation, { type: 'response.output_item.done', item: { ...call, status: 'incomplete' } });
    expect(conversation.get('f')).toEqual({
      id: 'f',
      status: 'incomplete',
      item: { ...call, status: 'incomplete', arguments: '{"a":1' },
      parts: [{ text: 'complete' }],
      responseId: 'r',
    });
  });

  it('marks what was heard of speech that was cut off', () => {
    const conversation = createConversation();
    const delta = Buffer.alloc(480).toString('base64'); // 10 ms of PCM16 at 24 kHz, 60 ms of G.711 at 8 kHz
    feed(conversation, added('a', null), onItem('response.output_audio.delta', 'a', { delta, response_id: 'r' }));
    const pcmu = { audio: { output: { format: { type: 'audio/pcmu' } } } };
    feed(conversation, { type: 'response.created', response: { id: 'g711', ...pcmu } });
    feed(conversation, onItem('response.output_audio.delta', 'a', { delta, response_id: 'g711' }));
    feed(conversation, onItem('conversation.item.truncated', 'a', { audio_end_ms: 35 }));
    expect(conversation.get('a')?.parts).toEqual([{ text: 'open', heard: { heardMs: 35, receivedMs: 70 } }]);
  });

  it('keeps no audio unless asked, and then the newest', () => {
    const audio = { type: 'output_audio', audio: 'AAAA', transcript: 'Hm' };
    const events = [
      added('a', null, { content: [audio] }),
      ...[1, 2, 3].map((byte) =>
        onItem('response.output_audio.delta', 'a', { delta: Buffer.of(byte, byte).toString('base64') }),
      ),
      onItem('response.output_audio.delta', 'a', { delta: 'no base64 at all' }),
    ];
    const [without, kept] = [createConversation(), createConversation({ keepAudio: { maxBytes: 5 } })];
    feed(without, ...events);
    feed(kept, ...events);
    expect(without.get('a')?.item).toMatchObject({ content: [{ type: 'output_audio', transcript: 'Hm' }] });
    expect(JSON.stringify(without.entries)).not.toContain('AAAA');
    expect([...without.audio('a')]).toEqual([]);
    expect([...kept.audio('a'), kept.droppedAudioBytes]).toEqual([2, 2, 3, 3, 2]);
    feed(kept, { type: 'conversation.item.deleted', item_id: 'a' });
    expect([...kept.audio('a')]).toEqual([]);
  });

  it('leaves responses outside the conversation out', () => {
    const conversation = createConversation();
    feed(conversation, { type: 'response.created', response: { id: 'in', conversation_id: 'conv' } });
    feed(conversation, { type: 'response.output_item.added', response_id: 'in', item: item('a') });
    for (const [id, conversation_id] of [['null', null], ['none']]) {
      feed(conversation, { type: 'response.created', response: { id, conversation_id } });
      feed(conversation, { type: 'response.output_item.added', response_id: id, item: item(`x${id}`) });
      feed(conversation, onItem('response.output_text.delta', `x${id}`, { response_id: id, delta: 'x' }));
      feed(conversation, { type: 'response.done', response: { id, output: [item(`x${id}`)] } });
    }
    expect(conversation.ids).toEqual(['a']);
  });

  it('leaves entries as they are that an event does not change', () => {
    const conversation = createConversation();
    feed(conversation, added('a', null), added('b', 'a'), { type: 'conversation.item.done', item: item('a') });
    const { ids, entries } = conversation;
    feed(conversation, { type: 'response.done', response: { id: 'r', output: [item('a', { status: 'completed' })] } });
    const [first] = conversation.entries;
    feed(conversation, { type: 'response.output_item.done', item: item('a', { status: 'completed' }) });
    feed(conversation, onItem('response.output_text.delta', 'b', { delta: 'x' }));
    expect(conversation.ids).toBe(ids);
    expect(conversation.entries).not.toBe(entries);
    expect(conversation.entries[0]).toBe(first);
    expect(entries[1]).toMatchObject({ item: { content: [] } });
  });

  it('follows the tools of MCP servers', () => {
    const conversation = createConversation();
    feed(conversation, onItem('response.mcp_call.failed', 'm'));
    expect(conversation.ids).toEqual([]);
    feed(conversation, onItem('response.mcp_call_arguments.done', 'm', { arguments: '{}' }));
    feed(conversation, onItem('response.mcp_call.failed', 'm'), onItem('response.mcp_call.in_progress', 'm'));
    expect(conversation.get('m')).toMatchObject({ status: 'failed', item: { type: 'mcp_call', arguments: '{}' } });
  });

  it('refuses limits that are none', () => {
    expect(() => createConversation({ maxItems: 0 })).toThrow(/maxItems/);
    expect(() => createConversation({ keepAudio: { maxBytes: Number.NaN } })).toThrow(/keepAudio\.maxBytes/);
  });
});
