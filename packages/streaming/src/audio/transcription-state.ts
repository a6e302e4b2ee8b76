import type {
  CreateTranscriptionResponseDiarizedJson,
  CreateTranscriptionResponseJson,
} from '@unspool/generated/audio';

/** A transcript, as `createTranscription` gives it, as far as events tell: no `duration`, `task` and words. */
export interface StreamedTranscription extends CreateTranscriptionResponseJson {
  /** Who said what when; from models that tell speakers apart (`response_format: 'diarized_json'`). */
  segments?: CreateTranscriptionResponseDiarizedJson['segments'] | undefined;
}

/** What the events of a transcription have added up to. Made and changed by `accumulateTranscription` only. */
export interface TranscriptionState {
  readonly transcription: StreamedTranscription;
  /** Where the segment of an id stands. */
  readonly positions: Map<string, number>;
  ended: boolean;
}

/** State before the first event. */
export function createTranscriptionState(): TranscriptionState {
  return { transcription: { text: '' }, positions: new Map(), ended: false };
}
