import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { ConversationChange, ConversationEntry } from './conversation-entry.ts';

/** What a conversation keeps. */
export interface ConversationOptions {
  /**
   * Keeps the audio of responses, too: at most so many bytes, the oldest of which make room for newer ones. Without it none is kept.
   */
  readonly keepAudio?: { readonly maxBytes: number } | undefined;
  /** Items that are kept; beyond that the first ones are removed. @default 10000 */
  readonly maxItems?: number | undefined;
}

/**
 * The items of a session in order. It follows from the events alone: no socket, no clock. An event costs the same however many
 * items there are, and nothing that a server sends makes it throw.
 */
export interface Conversation {
  /**
   * Takes in an event of the session; those that are not about items do nothing. Tells what changed: most events change one
   * item, many none. Events of deleted items, and of responses outside the conversation, are dropped. The same event again changes
   * nothing, and tells what it changed the first time. What was being made when a connection was lost is `incomplete`.
   */
  apply(event: RealtimeEvent): readonly ConversationChange[];
  /** One item. Stays the same object until something of it changes. */
  get(id: string): ConversationEntry | undefined;
  /** Ids in order. The same array until an item comes, goes or moves: the list of a UI, each row of which asks {@link get}. */
  readonly ids: readonly string[];
  /** All items in order. The same array until anything changes; making a new one takes as long as there are items. */
  readonly entries: readonly ConversationEntry[];
  /** What a new connection is told to go on from here: `toReplayItems(entries, 'text')`. */
  toReplayItems(): readonly RealtimeConversationItem[];
  /** Audio of a part as bytes in the session's output format; empty unless `keepAudio` is set. */
  audio(id: string, contentIndex?: number): Uint8Array;
  /** Bytes of audio that had to make room for newer ones. */
  readonly droppedAudioBytes: number;
}
