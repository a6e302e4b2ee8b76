import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import { toMilliseconds } from './playback-format.ts';
import type { PlayingItem } from './take.ts';

/** What was heard of an item when it was interrupted. */
export interface HeardItem {
  readonly responseId: string;
  readonly itemId: string;
  /** Which part of the item; 0 but for items with several. */
  readonly contentIndex: number;
  /** Whole milliseconds that were heard; `0` for an item that was only waiting. */
  readonly heardMs: number;
  /** Whole milliseconds that the server had sent. */
  readonly receivedMs: number;
}

/** What becomes of an item of which nothing was heard: deleted, truncated to nothing, or left as it is. */
export type UnheardPolicy = 'delete' | 'truncate' | 'keep';

/** Reads an item in whole milliseconds. */
export function toHeardItem(item: PlayingItem): HeardItem {
  const { responseId, itemId, contentIndex, format } = item;
  return {
    responseId,
    itemId,
    contentIndex,
    heardMs: toMilliseconds(item.heard, format),
    receivedMs: toMilliseconds(item.received, format),
  };
}

/**
 * What tells the server how much of an interrupted item was heard. An item that came to a whole millisecond is truncated there;
 * the server refuses an end beyond the audio that it has made, which is at least what it sent (OpenAI API reference,
 * `conversation.item.truncate`).
 */
export function toCorrection(
  { itemId, contentIndex, heardMs }: Pick<HeardItem, 'itemId' | 'contentIndex' | 'heardMs'>,
  unheard: UnheardPolicy,
): readonly RealtimeClientEvent[] {
  if (heardMs > 0 || unheard === 'truncate') {
    return [
      { type: 'conversation.item.truncate', item_id: itemId, content_index: contentIndex, audio_end_ms: heardMs },
    ];
  }
  return unheard === 'delete' ? [{ type: 'conversation.item.delete', item_id: itemId }] : [];
}
