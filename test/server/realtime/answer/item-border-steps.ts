import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import type { ServerStep } from '../connection/realtime-connection.ts';
import type { ConversationEntry } from '../conversation/conversation.ts';
import type { Answer, ItemPlace } from './answer.ts';

/** Announces an item, to the response and to the conversation. Returns the id of the item before it. */
export function* beginItem(
  answer: Answer,
  item: RealtimeConversationItem & { id: string },
  place: ItemPlace,
): Generator<ServerStep, string | null> {
  yield { type: 'response.output_item.added', ...place, item };
  if (answer.insert === undefined) return null;
  const previous_item_id = answer.insert({ id: item.id, item });
  yield { type: 'conversation.item.added', previous_item_id, item };
  return previous_item_id;
}

/** Ends an item, in the conversation first. */
export function* endItem(
  answer: Answer,
  entry: ConversationEntry,
  place: ItemPlace & { previous_item_id: string | null },
): Generator<ServerStep> {
  const { previous_item_id, ...inResponse } = place;
  answer.finish(entry);
  if (answer.insert !== undefined) yield { type: 'conversation.item.done', previous_item_id, item: entry.item };
  yield { type: 'response.output_item.done', ...inResponse, item: entry.item };
}
