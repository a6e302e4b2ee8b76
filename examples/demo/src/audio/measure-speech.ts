import { sampleRate } from './make-tone.ts';

/** What tells speech from silence and from a tone. */
export interface SpeechMeasure {
  readonly seconds: number;
  /** Root mean square of all samples, 0 to 1. */
  readonly level: number;
  /** Spread of the level from one 20 ms frame to the next, over its mean: near 0 for a tone, high for syllables. */
  readonly modulation: number;
}

/** Measures 16-bit samples. Speech swells and fades a few times a second; a tone or a hum does not. */
export function measureSpeech(samples: Int16Array): SpeechMeasure {
  const frame = sampleRate / 50;
  const levels = Array.from({ length: Math.floor(samples.length / frame) }, (_, index) =>
    readLevel(samples.subarray(index * frame, (index + 1) * frame)),
  );
  const mean = levels.reduce((sum, level) => sum + level, 0) / Math.max(levels.length, 1);
  const variance = levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / Math.max(levels.length, 1);
  return {
    seconds: samples.length / sampleRate,
    level: readLevel(samples),
    modulation: mean === 0 ? 0 : Math.sqrt(variance) / mean,
  };
}

function readLevel(samples: Int16Array): number {
  const energy = samples.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0);
  return Math.sqrt(energy / Math.max(samples.length, 1));
}
