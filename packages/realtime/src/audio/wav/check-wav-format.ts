import { type SampleCodec, sampleCodecs } from './sample-codecs.ts';
import type { WavFormat } from './wav-format.ts';

/** Finds how samples of a format are written. Throws a `TypeError` for what a WAV file cannot say. */
export function checkWavFormat({ encoding, sampleRate, channels }: WavFormat): SampleCodec {
  if (!Object.hasOwn(sampleCodecs, encoding))
    throw new TypeError(`encoding has to be one of ${Object.keys(sampleCodecs).join(', ')}.`);
  if (!Number.isSafeInteger(sampleRate) || sampleRate < 1 || sampleRate > 768_000) {
    throw new TypeError('sampleRate has to be a whole number of samples a second from 1 to 768,000.');
  }
  if (!Number.isSafeInteger(channels) || channels < 1 || channels > 255) {
    throw new TypeError('channels has to be a whole number from 1 to 255.');
  }
  return sampleCodecs[encoding];
}
