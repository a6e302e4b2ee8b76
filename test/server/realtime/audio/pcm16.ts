/** Samples a second of `audio/pcm` in both directions, mono. */
export const SAMPLE_RATE = 24_000;

/**
 * Reads base64 of 16-bit little-endian samples.
 *
 * @returns `undefined` when the text is not base64 or ends in half a sample
 */
export function decodePcm16(base64: string): Int16Array | undefined {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length % 2 !== 0) return undefined;
  const samples = new Int16Array(bytes.length / 2);
  for (let index = 0; index < samples.length; index += 1) samples[index] = bytes.readInt16LE(index * 2);
  return samples;
}

/** Base64 of 16-bit little-endian samples. */
export function encodePcm16(samples: Int16Array): string {
  const bytes = Buffer.alloc(samples.length * 2);
  for (const [index, sample] of samples.entries()) bytes.writeInt16LE(sample, index * 2);
  return bytes.toString('base64');
}

/** Milliseconds that so many samples last. */
export function toMilliseconds(samples: number): number {
  return (samples * 1000) / SAMPLE_RATE;
}

/** Samples in so many milliseconds. */
export function toSamples(milliseconds: number): number {
  return Math.round((milliseconds * SAMPLE_RATE) / 1000);
}
