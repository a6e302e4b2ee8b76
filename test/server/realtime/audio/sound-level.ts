/** Root mean square of samples, from 0 (silence) to 1 (a square wave at full scale). */
export function soundLevel(samples: Int16Array): number {
  if (samples.length === 0) return 0;
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / samples.length) / 32_768;
}
