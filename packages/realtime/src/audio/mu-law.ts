import type { G711Codec } from './g711-codec.ts';

/**
 * Encodes PCM16 samples as µ-law (ITU-T G.711, `audio/pcmu` on the wire): one byte a sample, 8,000 samples a second by
 * convention. A sample that lies on the border of two steps goes up, as in the reference software of ITU-T G.191.
 *
 * @example
 * session.appendAudio(encodeMuLaw(createPcm16Resampler({ from: 24_000, to: 8000 }).push(samples)));
 */
export function encodeMuLaw(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(samples.length);
  for (let index = 0; index < bytes.length; index += 1) {
    const sample = samples[index] as number; // Within bounds; a check at each sample would cost.
    // G.711 counts in quarters of 16 bits; with 33 added, each segment begins at a power of two.
    const magnitude = Math.min((sample < 0 ? ~sample : sample) >> 2, 8158) + 33;
    const segment = 26 - Math.clz32(magnitude);
    const step = (magnitude >> (segment + 1)) & 15;
    bytes[index] = ((segment << 4) | step) ^ (sample < 0 ? 0x7f : 0xff);
  }
  return bytes;
}

/** Decodes µ-law bytes (ITU-T G.711) to PCM16 samples, from -32,124 to 32,124. Both codes for zero give 0. */
export function decodeMuLaw(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length);
  for (let index = 0; index < samples.length; index += 1) {
    const code = ~(bytes[index] as number); // Within bounds, as above; every bit is inverted on the wire.
    const magnitude = ((((code & 15) << 3) + 132) << ((code >> 4) & 7)) - 132;
    samples[index] = (code & 0x80) === 0 ? magnitude : -magnitude;
  }
  return samples;
}

/** µ-law in one piece, for microphones and players of `@unspool/realtime/browser`. */
export const muLaw: G711Codec = { type: 'audio/pcmu', encode: encodeMuLaw, decode: decodeMuLaw };
