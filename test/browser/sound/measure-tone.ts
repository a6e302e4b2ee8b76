/** What a tone is like. */
export interface ToneMeasurement {
  readonly hertz: number;
  /** Peak of the sine, where full scale is 1. */
  readonly amplitude: number;
  /** What is not the sine, compared with it: the total harmonic distortion and noise. */
  readonly distortion: number;
}

/** Fits a sine to PCM16 samples by least squares, near a frequency. */
export function measureTone(samples: Int16Array, near: number, rate: number): ToneMeasurement {
  let low = near - 2;
  let high = near + 2;
  // The remainder has one minimum between the side lobes of the spectrum, which are further away than this.
  for (let round = 0; round < 60; round += 1) {
    const third = (high - low) / 3;
    if (fit(samples, low + third, rate).rest < fit(samples, high - third, rate).rest) high -= third;
    else low += third;
  }
  const hertz = (low + high) / 2;
  const { amplitude, rest } = fit(samples, hertz, rate);
  return { hertz, amplitude, distortion: Math.sqrt(rest) / (amplitude / Math.SQRT2) };
}

/** The best sine of a frequency: its peak, and the mean square of what it leaves. */
function fit(samples: Int16Array, hertz: number, rate: number) {
  const turn = (2 * Math.PI * hertz) / rate;
  let [ss, sc, cc, xs, xc, xx] = [0, 0, 0, 0, 0, 0];
  for (const [index, sample] of samples.entries()) {
    const value = sample / 32_768;
    const sine = Math.sin(turn * index);
    const cosine = Math.cos(turn * index);
    ss += sine * sine;
    sc += sine * cosine;
    cc += cosine * cosine;
    xs += value * sine;
    xc += value * cosine;
    xx += value * value;
  }
  const determinant = ss * cc - sc * sc;
  const a = (xs * cc - xc * sc) / determinant;
  const b = (xc * ss - xs * sc) / determinant;
  return { amplitude: Math.hypot(a, b), rest: Math.max(0, xx - a * xs - b * xc) / samples.length };
}

/** Where a tone is not what it was: milliseconds at which it is quiet, or out of step with what came before. */
export function findBreaks(samples: Int16Array, hertz: number, rate: number): readonly number[] {
  const size = rate / 100;
  const breaks: number[] = [];
  let before: number | undefined;
  for (let start = 0; start + size <= samples.length; start += size) {
    let [sine, cosine] = [0, 0];
    for (const [index, sample] of samples.subarray(start, start + size).entries()) {
      const angle = (2 * Math.PI * hertz * (start + index)) / rate;
      sine += sample * Math.sin(angle);
      cosine += sample * Math.cos(angle);
    }
    const phase = Math.atan2(cosine, sine);
    const turned = before === undefined ? 0 : Math.abs(Math.sin((phase - before) / 2)) * 2;
    if (turned > 0.05 || Math.hypot(sine, cosine) / size < 1000) breaks.push(Math.round((start * 1000) / rate));
    before = phase;
  }
  return breaks;
}
