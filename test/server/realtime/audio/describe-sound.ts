import { SAMPLE_RATE } from './pcm16.ts';
import { soundLevel } from './sound-level.ts';

/**
 * What a listener without words makes of a sound, from its real samples: `1.0 seconds of sound at about 440 Hz`. It
 * stands where a transcript would, so that a client can tell that its audio arrived whole.
 */
export function describeSound(samples: Int16Array): string {
  const seconds = (samples.length / SAMPLE_RATE).toFixed(1);
  const loud = trimSilence(samples);
  if (loud.length === 0) return `${seconds} seconds of silence`;
  return `${(loud.length / SAMPLE_RATE).toFixed(1)} seconds of sound at about ${Math.round(estimatePitch(loud))} Hz`;
}

/** Cuts quiet 10 ms frames off both ends. */
function trimSilence(samples: Int16Array): Int16Array {
  const frame = SAMPLE_RATE / 100;
  const isLoud = (start: number) => soundLevel(samples.subarray(start, start + frame)) > 0.005;
  let start = 0;
  while (start < samples.length && !isLoud(start)) start += frame;
  let end = samples.length;
  while (end > start && !isLoud(Math.max(start, end - frame))) end -= frame;
  return samples.subarray(start, end);
}

/** Upward zero crossings a second, between the first and the last, each placed between two samples. */
function estimatePitch(samples: Int16Array): number {
  let first: number | undefined;
  let last = 0;
  let periods = -1;
  for (let index = 1; index < samples.length; index += 1) {
    const before = samples[index - 1] ?? 0;
    const after = samples[index] ?? 0;
    if (before >= 0 || after < 0) continue;
    last = index - after / (after - before);
    first ??= last;
    periods += 1;
  }
  return first === undefined || last === first ? 0 : (periods * SAMPLE_RATE) / (last - first);
}
