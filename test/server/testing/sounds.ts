import { SAMPLE_RATE, toSamples } from '../realtime/audio/pcm16.ts';

/** A sine of 24 kHz samples. */
export function tone(milliseconds: number, frequency: number): Int16Array {
  return Int16Array.from(
    { length: toSamples(milliseconds) },
    (_, index) => 12_000 * Math.sin((2 * Math.PI * frequency * index) / SAMPLE_RATE),
  );
}

/** Samples of nothing. */
export function silence(milliseconds: number): Int16Array {
  return new Int16Array(toSamples(milliseconds));
}

/** Sounds one after the other. */
export function joined(...parts: Int16Array[]): Int16Array {
  return Int16Array.from(parts.flatMap((part) => [...part]));
}
