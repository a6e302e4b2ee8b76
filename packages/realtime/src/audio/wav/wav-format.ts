/**
 * How the samples of a WAV file are written: integers of 8 to 32 bits, floating-point numbers, or G.711. All are little-endian,
 * and 8 bits are unsigned.
 */
export type WavEncoding = 'pcm8' | 'pcm16' | 'pcm24' | 'pcm32' | 'float32' | 'float64' | 'mu-law' | 'a-law';

/** What a WAV file says of its samples. */
export interface WavFormat {
  readonly encoding: WavEncoding;
  /** Samples a second, of each channel. */
  readonly sampleRate: number;
  /** They lie interleaved: one sample of each channel makes a frame. */
  readonly channels: number;
}
