import { type PlaybackEffect, toSend } from './playback-effect.ts';
import type { PlayingItem } from './playing-item.ts';

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

/** Reads an item in whole milliseconds, rounded down: never more than there is. */
export function toHeardItem({ part, heard, received }: PlayingItem): HeardItem {
  const { format, ...place } = part;
  const toMs = (samples: number) => Math.floor((samples * 1000) / format.sampleRate);
  return { ...place, heardMs: toMs(heard), receivedMs: toMs(received) };
}

/**
 * What tells the server how much of interrupted items was heard. An item that came to a whole millisecond is truncated there;
 * the server refuses an end beyond the audio that it has made, which is at least what it sent (OpenAI API reference,
 * `conversation.item.truncate`).
 */
export function correct(items: readonly PlayingItem[], unheard: UnheardPolicy | undefined): readonly PlaybackEffect[] {
  return items.flatMap((item) => {
    const { itemId: item_id, contentIndex: content_index, heardMs: audio_end_ms } = toHeardItem(item);
    if (!item.isKept) return [];
    if (audio_end_ms > 0 || unheard === 'truncate') {
      return toSend({ type: 'conversation.item.truncate', item_id, content_index, audio_end_ms });
    }
    return unheard === 'keep' ? [] : toSend({ type: 'conversation.item.delete', item_id });
  });
}
