import type { RealtimeServerEvent } from '@unspool/generated/realtime';

type TranscriptionEvent<TName extends string> = Extract<
  RealtimeServerEvent,
  { type: `conversation.item.input_audio_transcription.${TName}` }
>;
type Completed = TranscriptionEvent<'completed'>;

/**
 * A stretch of speech of one speaker, from models that tell speakers apart. `start` and `end` are in seconds. What a server leaves out is
 * `''` or 0.
 */
export type TranscriptSegment = Readonly<
  Pick<TranscriptionEvent<'segment'>, 'id' | 'text' | 'speaker' | 'start' | 'end'>
>;

/** How far a transcript has come. `expected`: the speech was committed, and nothing of it is written down yet. */
export type TranscriptStatus = 'expected' | 'open' | 'completed' | 'failed';

/**
 * What was said in one stretch of speech, as far as it is known. It never changes: an event that adds to it replaces the entry, so that
 * `===` tells whether to draw it again.
 */
export interface TranscriptEntry {
  readonly itemId: string;
  /** Which part of the item; 0 but for items with several. */
  readonly contentIndex: number;
  readonly status: TranscriptStatus;
  /** The deltas so far, then the transcript as a whole. */
  readonly text: string;
  /** In the order in which they came. */
  readonly segments: readonly TranscriptSegment[];
  /** Languages that were heard. */
  readonly languages: NonNullable<Readonly<Completed['languages']>>;
  /** How sure the model is of each token; only if the session includes `item.input_audio_transcription.logprobs`. */
  readonly logprobs: NonNullable<Readonly<Completed['logprobs']>>;
  /** What it cost, in tokens or in seconds, once it is completed. */
  readonly usage: Completed['usage'] | undefined;
  /** Why there is no transcript. */
  readonly failure: TranscriptionEvent<'failed'>['error'] | undefined;
}

/** What an event did to a transcript. `moved`: its place became known; what follows it moved along. */
export interface TranscriptChange {
  readonly kind: 'added' | 'changed' | 'moved' | 'removed';
  readonly itemId: string;
  readonly contentIndex: number;
}
