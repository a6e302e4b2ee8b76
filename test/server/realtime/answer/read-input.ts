import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import type { Conversation, ConversationEntry } from '../conversation/conversation.ts';

/**
 * What an answer reads: the conversation, or the items that `response.create` brings in its place. An `item_reference`
 * among those stands for an item of the conversation.
 */
export function readInput(
  input: readonly RealtimeConversationItem[] | undefined,
  conversation: Conversation,
): readonly ConversationEntry[] {
  if (input === undefined) return conversation.entries();
  return input.map((item, index) => {
    // A reference is not among the types of items, but the API knows it.
    const type: string = item.type;
    if (type !== 'item_reference') return { id: item.id ?? `input_${index}`, item };
    const found = item.id === undefined ? undefined : conversation.get(item.id);
    if (found !== undefined) return found;
    throw new RequestError({
      message: 'There is no item with this id to refer to.',
      param: `response.input[${index}].id`,
      code: 'item_not_found',
    });
  });
}
