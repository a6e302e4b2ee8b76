import { readText } from '../conversation/read-members.ts';
import type { TranslationEvent } from './translation-event.ts';
import type { TranslationTranscript } from './translation-session.ts';

/** What the events of a translation add up to. */
export interface TranslationProgress {
  apply(event: TranslationEvent): void;
  readonly transcript: TranslationTranscript;
  /** Whether the server said that it is done. */
  readonly isComplete: boolean;
}

/** Makes it empty. */
export function createTranslationProgress(): TranslationProgress {
  let transcript: TranslationTranscript = { input: '', output: '' };
  let isComplete = false;
  return {
    apply(event) {
      if (event.type === 'session.closed') isComplete = true;
      if (event.type === 'session.input_transcript.delta') {
        transcript = { ...transcript, input: transcript.input + (readText(event.delta) ?? '') };
      }
      if (event.type === 'session.output_transcript.delta') {
        transcript = { ...transcript, output: transcript.output + (readText(event.delta) ?? '') };
      }
    },
    get transcript() {
      return transcript;
    },
    get isComplete() {
      return isComplete;
    },
  };
}
