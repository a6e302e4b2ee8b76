import type { RealtimeConversationItem, RealtimeServerEvent } from '@unspool/generated/realtime';

/**
 * How far an item has come. `expected`: something was said of it, but not yet what it is. `incomplete`: it was cut off;
 * a function call that is not `completed` must not be run.
 */
export type EntryStatus = 'expected' | 'in_progress' | 'completed' | 'incomplete' | 'failed';

/** What was played of a spoken part that was cut off. */
export interface HeardSpeech {
  /** Milliseconds that were heard, as the server confirmed them. */
  readonly heardMs: number;
  /** Milliseconds of audio that had arrived by then; 0 when none of it went through this conversation. */
  readonly receivedMs: number;
}

/** Why the server could not transcribe what was said. */
export type TranscriptionFailure = Extract<
  RealtimeServerEvent,
  { type: 'conversation.item.input_audio_transcription.failed' }
>['error'];

/** What the wire does not say of a part of a message, or of the arguments of a call. */
export interface PartProgress {
  /** `open`: its text, transcript or arguments may still grow or come; `failed`: there will be no transcript. */
  readonly text: 'open' | 'complete' | 'failed';
  /** Why there is no transcript. */
  readonly failure?: TranscriptionFailure | undefined;
  /** Set once the server has confirmed a `conversation.item.truncate`. */
  readonly heard?: HeardSpeech | undefined;
}

/**
 * One item of a conversation as far as it is known. It never changes: an event that adds to the item replaces the entry, and one
 * that does not leaves the very same object, so that `===` tells whether to draw it again.
 */
export interface ConversationEntry {
  readonly id: string;
  /** What holds, whatever `item.status` says: servers leave that out of some items. */
  readonly status: EntryStatus;
  /**
   * The item in the shape of the wire, with every delta so far in its place: `content[n].text`, `content[n].transcript`,
   * `arguments`. Audio is left out. `undefined` while nothing tells what it is. Shared with others: do not change it.
   */
  readonly item: RealtimeConversationItem | undefined;
  /** Side by side with `item.content`; for a call, one entry for its arguments. */
  readonly parts: readonly PartProgress[];
  /** The response that made it. */
  readonly responseId: string | undefined;
}

/** What an event did to a conversation. `moved`: a place became known; what follows the item moved with it. */
export interface ConversationChange {
  readonly kind: 'added' | 'changed' | 'moved' | 'removed';
  readonly id: string;
}
