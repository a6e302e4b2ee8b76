/** Turns PCM16 samples into numbers from -1 to below 1: each divided by 32,768, which loses nothing. */
export function toFloat32(samples: Int16Array): Float32Array {
  const floats = new Float32Array(samples.length);
  // Within bounds; a check at each sample would cost.
  for (let index = 0; index < floats.length; index += 1) floats[index] = (samples[index] as number) / 32_768;
  return floats;
}

/**
 * Turns numbers from -1 to 1 into PCM16 samples: each times 32,768, rounded to the nearest, halves up. What is louder is clipped
 * to -32,768 and 32,767, as 1 itself is; what is no number becomes 0.
 */
export function toInt16(samples: Float32Array): Int16Array {
  const whole = new Int16Array(samples.length);
  for (let index = 0; index < whole.length; index += 1) {
    whole[index] = toSample(samples[index] as number); // Within bounds, as above.
  }
  return whole;
}

/** The same for one of them. What is no number stays so, and is 0 once it is stored. */
export function toSample(number: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(number * 32_768)));
}
