import type { StreamKind } from '../accumulation.ts';
import type { SpeechEvent } from './speech-event.ts';
import { accumulateSpeech } from './accumulate-speech.ts';
import type { Speech, SpeechState } from './speech-state.ts';

/** How the events of speech are read. It is whole with `speech.audio.done`. */
export const speechStream: StreamKind<SpeechEvent, Speech> = {
  // All of them: without the pieces the speech would not be whole.
  endings: ['speech.audio.delta', 'speech.audio.done'],
  createAccumulation: () => {
    let state: SpeechState | undefined;
    return {
      doneMarkerEnds: false,
      add: (event) => {
        state = accumulateSpeech(state, event);
      },
      value: () => state?.speech,
      text: () => '',
      progress: () => (state?.ended === true ? 'complete' : 'open'),
    };
  },
};
