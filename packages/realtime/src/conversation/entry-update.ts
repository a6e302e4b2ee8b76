import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import type { ContentPart } from './content-part.ts';
import type { EntryStatus, TranscriptionFailure } from './conversation-entry.ts';

/** Where a text stands within a message, and what the message is if this is the first that is heard of it. */
export interface PartPlace {
  readonly index: number;
  readonly role: 'assistant' | 'user';
  readonly type: NonNullable<ContentPart['type']>;
}

/** Which of a part's texts is meant. */
export type PartText = 'text' | 'transcript';

/** What an event says of an item, its members checked. */
export type EntryUpdate =
  | { readonly kind: 'told'; readonly item: RealtimeConversationItem; readonly isFinal: boolean }
  | { readonly kind: 'part'; readonly place: PartPlace; readonly part: ContentPart; readonly isFinal: boolean }
  | { readonly kind: 'grown'; readonly place: PartPlace; readonly member: PartText; readonly delta: string }
  | { readonly kind: 'settled'; readonly place: PartPlace; readonly member: PartText; readonly text: string }
  | { readonly kind: 'untranscribed'; readonly place: PartPlace; readonly failure: TranscriptionFailure }
  | { readonly kind: 'arguments'; readonly call: CallUpdate }
  | { readonly kind: 'status'; readonly status: EntryStatus }
  | { readonly kind: 'truncated'; readonly place: PartPlace; readonly heardMs: number; readonly receivedMs: number }
  /** Nothing but that it exists. */
  | { readonly kind: 'mentioned' };

/** What an event says of the arguments of a call: how they go on, or what they are. */
export interface CallUpdate {
  readonly type: 'function_call' | 'mcp_call';
  readonly text: string;
  readonly isFinal: boolean;
  /** Of function calls. */
  readonly callId: string | undefined;
  readonly name: string | undefined;
}
