/** How loud samples are, in dBFS: 0 is a sample of 32,768, or of 1. Silence is `-Infinity`. */
export interface AudioLevel {
  /** Of their power (root mean square): -3.01 for the loudest sine there is. */
  readonly rmsDb: number;
  /** Of the loudest of them. */
  readonly peakDb: number;
}

/** How a level meter moves. */
export interface LevelMeterOptions {
  /** Samples a second. */
  readonly sampleRate: number;
  /** Decibels a second by which the level falls at most, as the eye likes it; `Infinity` shows each piece as it is. @default 24 */
  readonly fallDbPerSecond?: number | undefined;
}

/** Measures samples: PCM16, or numbers from -1 to 1. Of none at all, silence. Digits after the tenth may differ between runtimes. */
export function measureLevel(samples: Int16Array | Float32Array): AudioLevel {
  let peak = 0;
  let power = 0;
  for (const sample of samples) {
    peak = Math.max(peak, Math.abs(sample));
    power += sample * sample;
  }
  const full = samples instanceof Int16Array ? 32_768 : 1;
  return {
    rmsDb: 10 * Math.log10(power / Math.max(1, samples.length) / full ** 2),
    peakDb: 20 * Math.log10(peak / full),
  };
}

/**
 * Makes a meter for one stream: give it the samples piece by piece, and show what it returns. It rises at once and falls slowly,
 * by the time that the samples last. Throws a `TypeError` for a rate or a fall that is not above 0.
 *
 * @example
 * const meter = createLevelMeter({ sampleRate: 24_000 });
 * bar.value = meter(frame).peakDb;
 */
export function createLevelMeter(options: LevelMeterOptions): (samples: Int16Array | Float32Array) => AudioLevel {
  const { sampleRate, fallDbPerSecond = 24 } = options;
  if (!(sampleRate > 0) || !(fallDbPerSecond > 0)) {
    throw new TypeError('sampleRate and fallDbPerSecond have to be numbers above 0.');
  }
  let shown: AudioLevel = { rmsDb: -Infinity, peakDb: -Infinity };
  return (samples) => {
    if (samples.length === 0) return shown;
    const { rmsDb, peakDb } = measureLevel(samples);
    const fall = (fallDbPerSecond * samples.length) / sampleRate;
    shown = { rmsDb: Math.max(rmsDb, shown.rmsDb - fall), peakDb: Math.max(peakDb, shown.peakDb - fall) };
    return shown;
  };
}
