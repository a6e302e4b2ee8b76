/** A sine tone from -1 to 1. */
export function createTone(hertz: number, rate: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / rate));
}

/** The level of one frequency against that of {@link createTone}, in dB: a Fourier sum under a Blackman-Harris window. */
export function measureTone(samples: ArrayLike<number>, hertz: number, rate: number): number {
  let real = 0;
  let imaginary = 0;
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const turn = (2 * Math.PI * index) / samples.length;
    const weight = 0.35875 - 0.48829 * Math.cos(turn) + 0.14128 * Math.cos(2 * turn) - 0.01168 * Math.cos(3 * turn);
    const angle = (2 * Math.PI * hertz * index) / rate;
    real += weight * (samples[index] ?? 0) * Math.cos(angle);
    imaginary += weight * (samples[index] ?? 0) * Math.sin(angle);
    sum += weight;
  }
  return 20 * Math.log10((2 * Math.hypot(real, imaginary)) / sum / 0.5);
}

/** The power of all samples against that of {@link createTone}, in dB. */
export function measurePower(samples: ArrayLike<number>): number {
  let power = 0;
  for (let index = 0; index < samples.length; index += 1) power += (samples[index] ?? 0) ** 2;
  return 10 * Math.log10(power / samples.length / 0.125);
}
