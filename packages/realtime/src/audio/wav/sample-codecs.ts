import { decodeALaw, encodeALaw } from '../a-law.ts';
import { toFloat32, toInt16 } from '../float-samples.ts';
import { decodeMuLaw, encodeMuLaw } from '../mu-law.ts';
import type { WavEncoding } from './wav-format.ts';

/** How one encoding is named in a file, and how its bytes become samples from -1 to 1 and back. */
export interface SampleCodec {
  /** `wFormatTag`. */
  readonly tag: number;
  readonly bytesPerSample: number;
  /** Takes whole samples. */
  readonly decode: (bytes: Uint8Array) => Float32Array;
  /** Rounds to the nearest and clips. */
  readonly encode: (samples: Float32Array) => Uint8Array;
}

/** The encodings that are read and written, by name. Tags: WAVE_FORMAT_PCM, _IEEE_FLOAT, _ALAW, _MULAW (RFC 2361). */
export const sampleCodecs: Readonly<Record<WavEncoding, SampleCodec>> = {
  pcm8: integers(1),
  pcm16: integers(2),
  pcm24: integers(3),
  pcm32: integers(4),
  float32: {
    tag: 3,
    bytesPerSample: 4,
    decode: (bytes) => read(bytes, 4, (view, offset) => view.getFloat32(offset, true)),
    encode: (samples) => write(samples, 4, (view, offset, sample) => view.setFloat32(offset, sample, true)),
  },
  float64: {
    tag: 3,
    bytesPerSample: 8,
    decode: (bytes) => read(bytes, 8, (view, offset) => view.getFloat64(offset, true)),
    encode: (samples) => write(samples, 8, (view, offset, sample) => view.setFloat64(offset, sample, true)),
  },
  'a-law': {
    tag: 6,
    bytesPerSample: 1,
    decode: (bytes) => toFloat32(decodeALaw(bytes)),
    encode: (samples) => encodeALaw(toInt16(samples)),
  },
  'mu-law': {
    tag: 7,
    bytesPerSample: 1,
    decode: (bytes) => toFloat32(decodeMuLaw(bytes)),
    encode: (samples) => encodeMuLaw(toInt16(samples)),
  },
};

function integers(bytesPerSample: 1 | 2 | 3 | 4): SampleCodec {
  return {
    tag: 1,
    bytesPerSample,
    decode: (bytes) => decodeIntegers(bytes, bytesPerSample),
    encode: (samples) => encodeIntegers(samples, bytesPerSample),
  };
}

/** The sign of 8-bit samples: they are unsigned, with silence at 128. */
const signOf = (width: number) => (width === 1 ? 0x80 : 0);

function decodeIntegers(bytes: Uint8Array, width: number): Float32Array {
  const samples = new Float32Array(bytes.length / width);
  const sign = signOf(width);
  for (let index = 0; index < samples.length; index += 1) {
    // Moved to the top of 32 bits, where the sign is.
    let value = 0;
    for (let place = 0; place < width; place += 1) {
      value |= ((bytes[index * width + place] ?? 0) ^ sign) << (8 * (4 - width + place));
    }
    samples[index] = value / 2 ** 31;
  }
  return samples;
}

function encodeIntegers(samples: Float32Array, width: number): Uint8Array {
  const bytes = new Uint8Array(samples.length * width);
  const sign = signOf(width);
  const full = 2 ** (8 * width - 1);
  for (let index = 0; index < samples.length; index += 1) {
    const value = Math.max(-full, Math.min(full - 1, Math.round((samples[index] ?? 0) * full)));
    for (let place = 0; place < width; place += 1) bytes[index * width + place] = (value >> (8 * place)) ^ sign;
  }
  return bytes;
}

function read(bytes: Uint8Array, width: number, get: (view: DataView, offset: number) => number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = new Float32Array(bytes.length / width);
  for (let index = 0; index < samples.length; index += 1) samples[index] = get(view, index * width);
  return samples;
}

type Setter = (view: DataView, offset: number, sample: number) => void;

function write(samples: Float32Array, width: number, set: Setter): Uint8Array {
  const bytes = new Uint8Array(samples.length * width);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, index) => set(view, index * width, sample));
  return bytes;
}
