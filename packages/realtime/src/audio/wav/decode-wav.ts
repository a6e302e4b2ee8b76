import type { WavFormat } from './wav-format.ts';
import { createWavReader } from './wav-reader.ts';

/** A WAV file. */
export interface Wav extends WavFormat {
  /** Interleaved frames, from -1 to 1. PCM16 loses nothing by it: `toInt16` gives its samples back. */
  readonly samples: Float32Array;
}

/**
 * Decodes a whole WAV file; {@link createWavReader} takes one piece by piece, and says what is understood. Throws a `TypeError`
 * that says what is wrong with the file.
 *
 * @example
 * const { samples, channels, sampleRate } = decodeWav(await readFile('question.wav'));
 * const mono = mixDown(samples, channels);
 */
export function decodeWav(bytes: Uint8Array): Wav {
  const reader = createWavReader();
  const samples = reader.push(bytes);
  return { ...reader.end(), samples };
}
