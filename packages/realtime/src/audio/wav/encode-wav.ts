import { toFloat32 } from '../float-samples.ts';
import { checkWavFormat } from './check-wav-format.ts';
import { createWavHeader } from './wav-header.ts';
import type { WavEncoding } from './wav-format.ts';

/** How samples become a WAV file. */
export interface EncodeWavOptions {
  /** Samples a second, of each channel. */
  readonly sampleRate: number;
  /** How many lie interleaved. @default 1 */
  readonly channels?: number | undefined;
  /** @default 'pcm16' */
  readonly encoding?: WavEncoding | undefined;
}

/**
 * Encodes samples as a WAV file: PCM16, or numbers from -1 to 1, which are rounded to the nearest and clipped. Throws a
 * `TypeError` for settings that cannot be written.
 *
 * @example
 * await writeFile('answer.wav', encodeWav(samples, { sampleRate: 24_000 }));
 */
export function encodeWav(samples: Int16Array | Float32Array, options: EncodeWavOptions): Uint8Array {
  const { sampleRate, channels = 1, encoding = 'pcm16' } = options;
  const format = { encoding, sampleRate, channels };
  const codec = checkWavFormat(format);
  if (samples.length % channels !== 0) {
    throw new TypeError(`${samples.length} samples are no whole number of frames of ${channels} channels.`);
  }
  const bytes = codec.encode(samples instanceof Int16Array ? toFloat32(samples) : samples);
  const header = createWavHeader(format, bytes.length);
  // A chunk of odd length is followed by a byte of 0.
  const file = new Uint8Array(header.length + bytes.length + (bytes.length % 2));
  file.set(header);
  file.set(bytes, header.length);
  return file;
}
