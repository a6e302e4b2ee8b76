/** Zero crossings to each side of an output sample, counted at the slower rate: more make the border sharper. */
const crossings = 40;

/** Kaiser's β for 80 dB: what lies beyond half the lower rate is silenced by that much (Kaiser, 1974). */
const beta = 0.1102 * (80 - 8.7);

/** Half the width of that border, as a part of half the slower rate (Kaiser's estimate for 80 dB and so many crossings). */
const halfTransition = (80 - 7.95) / (2.285 * 2 * crossings * 2 * Math.PI);

/** A low-pass filter, sampled anew for each place between two input samples where an output sample can lie. */
export interface LowPassFilter {
  /** Input samples that go into an output sample, to each side of it. */
  readonly reach: number;
  /** For each place, the factors of those `2 × reach` input samples; they add up to 1. */
  readonly rows: readonly Float64Array[];
}

/** How many factors such a filter has. */
export function countFactors(places: number, ratio: number): number {
  return places * 2 * toReach(ratio);
}

/** Zero crossings lie further apart, in input samples, when the input is the faster. */
const toReach = (ratio: number) => Math.ceil(crossings * Math.max(1, ratio));

/**
 * Makes the windowed-sinc filter for `places` places in an input that is `ratio` times as fast as the output. Only operations
 * that IEEE 754 fixes to the last bit go into it, so every runtime makes the same one: `Math.sin` would not.
 */
export function createLowPassFilter(places: number, ratio: number): LowPassFilter {
  const reach = toReach(ratio);
  const cutoff = (1 - halfTransition) / Math.max(1, ratio);
  const createRow = (place: number): Float64Array => {
    const row = new Float64Array(2 * reach);
    let sum = 0;
    for (let index = 0; index < row.length; index += 1) {
      const distance = place / places + reach - 1 - index;
      const factor = sinc(cutoff * distance) * kaiser(distance / reach);
      row[index] = factor;
      sum += factor;
    }
    return row.map((factor) => factor / sum);
  };
  return { reach, rows: Array.from({ length: places }, (_, place) => createRow(place)) };
}

/** sin(πx) / πx. */
function sinc(x: number): number {
  if (x === 0) return 1;
  const turned = x - 2 * Math.round(x / 2);
  const folded = Math.abs(turned) > 0.5 ? Math.sign(turned) - turned : turned;
  const angle = Math.PI * folded;
  let term = angle;
  let sine = angle;
  for (let power = 2; power <= 22; power += 2) {
    term *= -(angle * angle) / (power * (power + 1));
    sine += term;
  }
  return sine / (Math.PI * x);
}

/** Kaiser's window without its constant divisor: the Bessel function I₀ by its series, from -1 to 1. */
function kaiser(x: number): number {
  const quarter = (beta * beta * (1 - x * x)) / 4;
  let term = 1;
  let sum = 1;
  for (let index = 1; index <= 32; index += 1) {
    term *= quarter / (index * index);
    sum += term;
  }
  return sum;
}
