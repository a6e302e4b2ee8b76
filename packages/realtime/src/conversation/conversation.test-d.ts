import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { expectTypeOf } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import { type ConversationEntry, createConversation, followConversation, toReplayItems } from './index.ts';

declare const session: RealtimeSession;
declare const entry: ConversationEntry;

const conversation = createConversation({ keepAudio: undefined, maxItems: 10 });
expectTypeOf(conversation.apply).parameter(0).toEqualTypeOf<RealtimeEvent>();
expectTypeOf(followConversation(session, conversation)).toEqualTypeOf<() => void>();
followConversation(session, conversation, async (changes) =>
  expectTypeOf(changes[0]?.id).toEqualTypeOf<string | undefined>(),
);

// The item is the one of the wire: its type narrows it.
if (entry.item?.type === 'function_call') expectTypeOf(entry.item.arguments).toEqualTypeOf<string>();
if (entry.item?.type === 'message' && entry.item.role === 'assistant') {
  expectTypeOf(entry.item.content[0]?.type).toEqualTypeOf<'output_text' | 'output_audio' | undefined>();
}
expectTypeOf(toReplayItems(conversation.entries, 'text')).toEqualTypeOf<readonly RealtimeConversationItem[]>();

// What is replayed is what a session sends.
for (const item of toReplayItems(conversation.entries, 'none'))
  session.send({ type: 'conversation.item.create', item });

// @ts-expect-error no such policy
toReplayItems(conversation.entries, 'audio');
// @ts-expect-error entries never change
entry.status = 'completed';
