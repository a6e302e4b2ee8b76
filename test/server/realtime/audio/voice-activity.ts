import { soundLevel } from './sound-level.ts';
import { toMilliseconds, toSamples } from './pcm16.ts';

/** The settings of `turn_detection` that matter for telling speech from silence. */
export interface VoiceActivitySettings {
  /** From 0 to 1: 0.5 needs a level of 0.02 of full scale. */
  readonly threshold: number;
  readonly prefixPaddingMs: number;
  readonly silenceDurationMs: number;
}

/** A border between speech and silence, in milliseconds from the first audio of the session. */
export type VoiceActivity =
  | { readonly kind: 'started'; readonly atMs: number }
  | { readonly kind: 'stopped'; readonly atMs: number };

export interface VoiceActivityDetector {
  /** Hears the next samples and tells the borders in them, in order. */
  readonly hear: (samples: Int16Array, settings: VoiceActivitySettings) => VoiceActivity[];
  /** Forgets speech that has begun; time goes on. */
  readonly reset: () => void;
}

const FRAME = toSamples(20);
/** Shorter sounds are clicks. */
const LOUD_FRAMES_OF_SPEECH = 3;

/** Energy over frames of 20 ms: 60 ms of sound start a turn, `silenceDurationMs` of silence end it. */
export function createVoiceActivityDetector(): VoiceActivityDetector {
  let rest = new Int16Array(0);
  let framesHeard = 0;
  let loud = 0;
  let quiet = 0;
  let speaking = false;

  const hearFrame = (frame: Int16Array, settings: VoiceActivitySettings): VoiceActivity | undefined => {
    framesHeard += 1;
    const isLoud = soundLevel(frame) > settings.threshold * 0.04;
    loud = isLoud ? loud + 1 : 0;
    quiet = isLoud ? 0 : quiet + 1;
    const nowMs = toMilliseconds(framesHeard * FRAME);
    if (!speaking && loud >= LOUD_FRAMES_OF_SPEECH) {
      speaking = true;
      return { kind: 'started', atMs: Math.max(0, nowMs - loud * 20 - settings.prefixPaddingMs) };
    }
    if (speaking && quiet * 20 >= settings.silenceDurationMs) {
      speaking = false;
      return { kind: 'stopped', atMs: nowMs };
    }
    return undefined;
  };

  return {
    hear(samples, settings) {
      const pending = new Int16Array(rest.length + samples.length);
      pending.set(rest);
      pending.set(samples, rest.length);
      const borders: VoiceActivity[] = [];
      let start = 0;
      for (; start + FRAME <= pending.length; start += FRAME) {
        const border = hearFrame(pending.subarray(start, start + FRAME), settings);
        if (border !== undefined) borders.push(border);
      }
      rest = pending.slice(start);
      return borders;
    },
    reset() {
      loud = 0;
      quiet = 0;
      speaking = false;
    },
  };
}
