import type { G711Codec } from './g711-codec.ts';

/**
 * Encodes PCM16 samples as A-law (ITU-T G.711, `audio/pcma` on the wire): one byte a sample, 8,000 samples a second by
 * convention. A sample that lies on the border of two steps goes up, as in the reference software of ITU-T G.191.
 */
export function encodeALaw(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(samples.length);
  for (let index = 0; index < bytes.length; index += 1) {
    const sample = samples[index] as number; // Within bounds; a check at each sample would cost.
    const magnitude = (sample < 0 ? ~sample : sample) >> 4;
    const segment = Math.max(0, 28 - Math.clz32(magnitude));
    // The first two segments have steps of one size.
    const step = (magnitude >> Math.max(0, segment - 1)) & 15;
    bytes[index] = ((segment << 4) | step) ^ (sample < 0 ? 0x55 : 0xd5);
  }
  return bytes;
}

/** Decodes A-law bytes (ITU-T G.711) to PCM16 samples, from -32,256 to 32,256. There is no zero: ±8 is the quietest. */
export function decodeALaw(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length);
  for (let index = 0; index < samples.length; index += 1) {
    const code = (bytes[index] as number) ^ 0x55; // Within bounds, as above; every other bit is inverted on the wire.
    const segment = (code >> 4) & 7;
    const step = ((code & 15) << 4) + 8;
    const magnitude = segment === 0 ? step : (step + 256) << (segment - 1);
    samples[index] = (code & 0x80) === 0 ? -magnitude : magnitude;
  }
  return samples;
}

/** A-law in one piece, for microphones and players of `@unspool/realtime/browser`. */
export const aLaw: G711Codec = { type: 'audio/pcma', encode: encodeALaw, decode: decodeALaw };
