import type { RealtimeConversationItem, RealtimeResponse } from '@unspool/generated/realtime';
import type { ConversationEntry } from '../conversation/conversation.ts';
import type { CreateId } from '../../ids.ts';
import type { StopReason } from './active-answers.ts';

/** One answer that is being given: what its events need to know. */
export interface Answer {
  readonly responseId: string;
  readonly modality: 'audio' | 'text';
  /** As `response.created` shows it. */
  readonly emptyResponse: RealtimeResponse;
  readonly inputTokens: number;
  readonly createId: CreateId;
  /** Why it has to stop, as soon as it has to. */
  readonly stopped: () => StopReason | undefined;
  /** Puts an item into the conversation and tells the one before it; `undefined` for an answer outside of it. */
  readonly insert: ((entry: ConversationEntry) => string | null) | undefined;
  /** Replaces the item by its finished form. */
  readonly finish: (entry: ConversationEntry) => void;
}

/** An item of an answer, finished, and what it cost. */
export interface AnsweredItem {
  readonly item: RealtimeConversationItem;
  readonly textTokens: number;
  readonly audioTokens: number;
}

/** Where an item stands. */
export interface ItemPlace {
  readonly response_id: string;
  readonly output_index: number;
}
