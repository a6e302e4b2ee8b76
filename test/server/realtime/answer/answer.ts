import type { RealtimeConversationItem, RealtimeResponse } from '@unspool/generated/realtime';
import type { AudioCodec } from '../audio/audio-codec.ts';
import type { ConversationEntry } from '../conversation/conversation.ts';
import type { CreateId } from '../../ids.ts';
import type { ScriptedEnd, ScriptedItem } from '../script/scripted-answer.ts';

/** One answer that is being given: what its events need to know. */
export interface Answer {
  readonly responseId: string;
  readonly modality: 'audio' | 'text';
  /** What it will consist of. */
  readonly items: readonly ScriptedItem[];
  /** How it ends where nothing stops it. */
  readonly end: ScriptedEnd;
  /** As `response.created` shows it. */
  readonly emptyResponse: RealtimeResponse;
  /** The form of what is spoken. */
  readonly codec: AudioCodec;
  /** Bytes of audio in a delta. */
  readonly bytesPerDelta: number;
  readonly createId: CreateId;
  /** How it has to end before its end, as soon as it has to. */
  readonly stopped: () => ScriptedEnd | undefined;
  /** Puts an item into the conversation and tells the one before it; `undefined` for an answer outside of it. */
  readonly insert: ((entry: ConversationEntry) => string | null) | undefined;
  /** An item has got longer by so many milliseconds of audio. */
  readonly grow: (itemId: string, milliseconds: number) => void;
  /** Replaces the item by its finished form. */
  readonly finish: (entry: ConversationEntry) => void;
  /** What it has cost, from what it has said. */
  readonly countUsage: (items: readonly AnsweredItem[]) => RealtimeResponse['usage'];
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

/** Whether an item that was said to its end counts as said to its end. */
export function statusOf({ items, end, stopped }: Answer, { output_index }: ItemPlace): 'completed' | 'incomplete' {
  const isLast = output_index === items.length - 1;
  return stopped() === undefined && (!isLast || end.status === 'completed') ? 'completed' : 'incomplete';
}
