/** Samples a second of everything in the demo. */
export const sampleRate = 24_000;

/** A sine of a given pitch in hertz and length in seconds, at half volume, as 16-bit samples. */
export function makeTone(hertz: number, seconds: number): Int16Array {
  return Int16Array.from({ length: Math.round(seconds * sampleRate) }, (_, index) =>
    Math.round(16_384 * Math.sin((2 * Math.PI * hertz * index) / sampleRate)),
  );
}
