import { splitTokens } from '../../model/split-tokens.ts';
import { describeSound } from '../audio/describe-sound.ts';
import { createFrameSplitter } from '../audio/frame-splitter.ts';
import { toMilliseconds, toSamples } from '../audio/pcm16.ts';
import { createVoiceActivityDetector } from '../audio/voice-activity.ts';
import { createInputAudio } from '../input/input-audio.ts';
import type { ScriptedTranslation } from '../script/scripted-translation.ts';

/** A word that was said, and what is said for it. */
export interface TranslatedPiece {
  readonly input: string;
  readonly output: string;
  /** How much audio had come in by then. */
  readonly elapsedMs: number;
}

/** Hears speech and gives back pieces of its translation, one for each 200 ms that come in after it. */
export interface Translator {
  readonly hear: (samples: Int16Array, language: string) => TranslatedPiece[];
  /** What is still to be said. */
  readonly rest: (language: string) => TranslatedPiece[];
  readonly receivedMs: () => number;
  /** Milliseconds short of 200 that wait for more. */
  readonly bufferedMs: () => number;
}

/** Output keeps pace with input: who sends no silence hears no end of it. */
const FRAME_MS = 200;
/** Silence that is kept: a word begins a little before it is noticed. */
const KEPT_MS = 1000;
const DETECTION = { threshold: 0.5, prefixPaddingMs: 0, silenceDurationMs: 200 };

export function createTranslator(scripted: readonly ScriptedTranslation[]): Translator {
  const split = createFrameSplitter(toSamples(FRAME_MS));
  const input = createInputAudio();
  const detector = createVoiceActivityDetector();
  let waiting: Omit<TranslatedPiece, 'elapsedMs'>[] = [];
  let startMs: number | undefined;
  let utterances = 0;
  let received = 0;
  let frames = 0;

  const translate = (samples: Int16Array, language: string): void => {
    const { input: said = describeSound(samples), output = `${language}: ${said}` } = scripted[utterances] ?? {};
    utterances += 1;
    waiting = [...waiting, ...toPieces(said, output)];
  };
  const finish = (endMs: number, language: string): void => {
    if (startMs !== undefined) translate(input.take(startMs, endMs), language);
    startMs = undefined;
  };
  return {
    hear(samples, language) {
      received += samples.length;
      input.append(samples, undefined);
      for (const border of detector.hear(samples, DETECTION)) {
        if (border.kind === 'started') startMs = border.atMs;
        else finish(border.atMs, language);
      }
      if (startMs === undefined) input.trimSilence(KEPT_MS);
      return split(samples).flatMap(() => {
        frames += 1;
        const [next, ...others] = waiting;
        waiting = others;
        return next === undefined ? [] : [{ ...next, elapsedMs: frames * FRAME_MS }];
      });
    },
    rest(language) {
      finish(toMilliseconds(received), language);
      const said = waiting.map((piece) => ({ ...piece, elapsedMs: Math.floor(toMilliseconds(received)) }));
      waiting = [];
      return said;
    },
    receivedMs: () => toMilliseconds(received),
    bufferedMs: () => toMilliseconds(received) - frames * FRAME_MS,
  };
}

/** As many pieces as the longer of the two has. */
function toPieces(input: string, output: string): Omit<TranslatedPiece, 'elapsedMs'>[] {
  const [heard, said] = [splitTokens(input), splitTokens(output)];
  const length = Math.max(heard.length, said.length);
  return Array.from({ length }, (_, index) => ({ input: heard[index] ?? '', output: said[index] ?? '' }));
}
