import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { Conversation } from './conversation.ts';
import { createConversation } from './create-conversation.ts';
import { toReplayItems } from './to-replay-items.ts';

const types = [
  'conversation.item.added',
  'conversation.item.done',
  'conversation.item.retrieved',
  'conversation.item.deleted',
  'conversation.item.truncated',
  'conversation.item.input_audio_transcription.delta',
  'conversation.item.input_audio_transcription.completed',
  'conversation.item.input_audio_transcription.failed',
  'input_audio_buffer.committed',
  'response.created',
  'response.done',
  'response.output_item.added',
  'response.output_item.done',
  'response.content_part.added',
  'response.content_part.done',
  'response.output_text.delta',
  'response.output_audio.delta',
  'response.output_audio_transcript.delta',
  'response.output_audio_transcript.done',
  'response.function_call_arguments.delta',
  'response.function_call_arguments.done',
  'response.mcp_call.failed',
  'session.updated',
  'constructor',
  '__proto__',
];

const id = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor', 'root');
const junk = fc.oneof(
  fc.constantFrom(undefined, null, 0, -1, 1.5, 1e9, Number.NaN, '', 'text', [], {}, true),
  fc.jsonValue({ maxDepth: 2 }),
);
const or = <TValue>(arbitrary: fc.Arbitrary<TValue>) =>
  fc.oneof({ weight: 6, arbitrary: arbitrary as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: junk });

const part = fc.record(
  {
    type: or(
      fc.constantFrom('input_text', 'input_audio', 'input_image', 'output_text', 'output_audio', 'audio', 'text'),
    ),
    text: or(fc.string()),
    transcript: or(fc.string()),
    audio: or(fc.string()),
    image_url: or(fc.string()),
  },
  { requiredKeys: [] },
);
const item = fc.record(
  {
    id: or(id),
    type: or(fc.constantFrom('message', 'message', 'function_call', 'function_call_output', 'mcp_call', 'new')),
    role: or(fc.constantFrom('user', 'assistant', 'system')),
    status: or(fc.constantFrom('in_progress', 'completed', 'incomplete')),
    content: or(fc.array(part, { maxLength: 3 })),
    call_id: or(fc.constantFrom('call_1', 'call_2')),
    name: or(fc.string()),
    arguments: or(fc.string()),
    output: or(fc.string()),
  },
  { requiredKeys: ['id', 'type'] },
);
const event = fc.record(
  {
    type: fc.constantFrom(...types),
    item_id: or(id),
    previous_item_id: or(id),
    response_id: or(fc.constantFrom('r', 's')),
    content_index: or(fc.constantFrom(0, 0, 1, 2)),
    item: or(item),
    part: or(part),
    response: or(fc.record({ id: or(fc.constantFrom('r', 's')), output: or(fc.array(item, { maxLength: 2 })) })),
    delta: or(fc.string()),
    transcript: or(fc.string()),
    arguments: or(fc.string()),
    audio_end_ms: or(fc.nat()),
    error: junk,
  },
  { requiredKeys: ['type', 'item_id', 'item'] },
);

/** What a UI has drawn that goes by the changes alone. */
function createMirror(conversation: Conversation) {
  const drawn = new Map<string, unknown>();
  return {
    drawn,
    apply(one: object) {
      for (const change of conversation.apply(one as RealtimeEvent)) {
        if (change.kind === 'added') expect(drawn.has(change.id)).toBe(false);
        else expect(drawn.has(change.id)).toBe(true);
        if (change.kind === 'removed') drawn.delete(change.id);
        else drawn.set(change.id, conversation.get(change.id));
      }
    },
  };
}

describe('a conversation with a server that means harm', () => {
  it('throws at nothing, and tells all that changes', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const conversation = createConversation({ maxItems: 5, keepAudio: { maxBytes: 16 } });
        const mirror = createMirror(conversation);
        for (const one of events) {
          const { ids } = conversation;
          mirror.apply(one);
          if (conversation.ids !== ids) expect(conversation.ids.length).toBeLessThanOrEqual(5);
          expect([...mirror.drawn.keys()].toSorted()).toEqual([...conversation.ids].toSorted());
          for (const entry of conversation.entries) expect(mirror.drawn.get(entry.id)).toBe(entry);
        }
        expect(new Set(conversation.ids).size).toBe(conversation.ids.length);
        expect(toReplayItems(conversation.entries, 'text').length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps no more than it can hold', () => {
    const conversation = createConversation({ maxItems: 50 });
    const known = {
      type: 'conversation.item.added',
      previous_item_id: null,
      item: { id: 'known', type: 'message', role: 'user', content: [] },
    };
    conversation.apply(known as unknown as RealtimeEvent); // As the wire has it.
    for (let index = 0; index < 5000; index += 1) {
      const far = { type: 'response.output_text.delta', item_id: `u${index}`, content_index: 1e6, delta: 'x' };
      const near = { ...far, content_index: 255 };
      for (const one of [far, near]) conversation.apply(one as RealtimeEvent);
    }
    expect(conversation.ids.length).toBe(50);
    expect(conversation.entries.flatMap((entry) => entry.parts).length).toBeLessThanOrEqual(50 * 256);
  });

  it('lets nothing that was only mentioned push out what is there', () => {
    const conversation = createConversation();
    const item = { id: 'known', type: 'message', role: 'user', content: [] };
    conversation.apply({ type: 'conversation.item.added', previous_item_id: null, item } as unknown as RealtimeEvent);
    for (let index = 0; index < 20_000; index += 1) {
      const mention = { type: 'input_audio_buffer.committed', item_id: `u${index}`, previous_item_id: `p${index}` };
      conversation.apply(mention as RealtimeEvent);
    }
    expect(conversation.get('known')?.status).toBe('in_progress');
    expect(conversation.ids.length).toBeLessThan(300);
  });
});
