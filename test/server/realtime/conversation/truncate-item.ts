import type { RealtimeClientEventConversationItemTruncate } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import { findItem } from './conversation-events.ts';

/**
 * `conversation.item.truncate`: cuts spoken audio where the listener stopped hearing it; its transcript goes. An item that
 * is still being spoken is as long as what has been sent of it.
 */
export function truncateItem(
  { item_id, content_index, audio_end_ms }: RealtimeClientEventConversationItemTruncate,
  { conversation, emit }: RealtimeConnection,
): void {
  const entry = findItem(conversation.get(item_id));
  const { item, audioMs } = entry;
  if (audioMs === undefined || item.type !== 'message' || item.role !== 'assistant') {
    throw refusal('item_id', 'Only spoken messages of the assistant can be truncated.');
  }
  if (content_index !== 0) throw refusal('content_index', 'The item has no content part with this index.');
  if (audio_end_ms < 0) throw refusal('audio_end_ms', 'The audio of an item cannot end before it begins.');
  if (audio_end_ms > audioMs) {
    throw refusal('audio_end_ms', `Audio content of ${audioMs}ms is already shorter than ${audio_end_ms}ms`);
  }
  conversation.replace({
    ...entry,
    audioMs: audio_end_ms,
    truncated: true,
    item: { ...item, content: [{ type: 'output_audio' }] },
  });
  emit({ type: 'conversation.item.truncated', item_id, content_index, audio_end_ms });
}

function refusal(param: string, message: string): RequestError {
  return new RequestError({ message, param, code: 'invalid_value' });
}
