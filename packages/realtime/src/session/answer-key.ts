import type { RealtimeClientEvent } from '@unspool/generated/realtime';

/** What answers an event (OpenAI API reference, Realtime). The rest is answered by responses, or by nothing. */
const answerTypes = {
  'session.update': 'session.updated',
  'input_audio_buffer.commit': 'input_audio_buffer.committed',
  'input_audio_buffer.clear': 'input_audio_buffer.cleared',
  'conversation.item.create': 'conversation.item.added',
  'conversation.item.delete': 'conversation.item.deleted',
  'conversation.item.retrieve': 'conversation.item.retrieved',
  'conversation.item.truncate': 'conversation.item.truncated',
} as const satisfies { readonly [TType in RealtimeClientEvent['type']]?: string };

/** Members by which answers about items are told apart. */
interface ItemMembers {
  readonly item?: { readonly id?: unknown };
  readonly item_id?: unknown;
  readonly content_index?: unknown;
}

/**
 * What the answer to an event is known by: its type and, where it is about an item, which. Those about none come in the order of
 * the events. `undefined`: nothing answers it.
 */
export function toAnswerKey(event: RealtimeClientEvent): string | undefined {
  if (event.type === 'response.cancel') return `response.done ${event.response_id}`;
  const { [event.type]: type }: { readonly [type: string]: string } = answerTypes;
  return type && readAnswerKey({ ...event, type });
}

/** The key of an event of the server, whether or not anybody waits for it. */
export function readAnswerKey(event: { readonly type: string }): string {
  const { type } = event;
  if (!type.startsWith('conversation.item.')) return type;
  const { item, item_id, content_index }: ItemMembers = event as object; // None of them is certain.
  // One of the three comes first: servers of today send `added` and `done`, others one of them or the older `created`.
  const answer =
    type === 'conversation.item.done' || type === 'conversation.item.created'
      ? answerTypes['conversation.item.create']
      : type;
  return `${answer} ${String(item?.id ?? item_id)} ${String(content_index)}`;
}
