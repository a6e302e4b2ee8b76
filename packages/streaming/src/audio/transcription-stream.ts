import type { StreamKind } from '../accumulation.ts';
import type { TranscriptionEvent } from './transcription-event.ts';
import { accumulateTranscription } from './accumulate-transcription.ts';
import type { StreamedTranscription, TranscriptionState } from './transcription-state.ts';

/** How the events of a transcription are read. It is whole with `transcript.text.done`. */
export const transcriptionStream: StreamKind<TranscriptionEvent, StreamedTranscription> = {
  // The last event has the text of the pieces, not the segments.
  endings: ['transcript.text.segment', 'transcript.text.done'],
  createAccumulation: () => {
    let state: TranscriptionState | undefined;
    return {
      doneMarkerEnds: false,
      add: (event) => {
        state = accumulateTranscription(state, event);
      },
      value: () => state?.transcription,
      text: () => state?.transcription.text ?? '',
      progress: () => (state?.ended === true ? 'complete' : 'open'),
    };
  },
};
