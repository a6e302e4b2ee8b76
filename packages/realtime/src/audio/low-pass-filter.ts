/** Zero crossings to each side of an output sample, counted at the slower rate: more make the border sharper. */
const crossings = 40;

/**
 * A quarter of the square of Kaiser's β for 80 dB, 0.1102 × (80 - 8.7): what lies beyond half the lower rate is silenced by that much
 * (Kaiser, 1974).
 */
const quarterBetaSquared = 15.4341336769;

/**
 * Where the middle of that border lies, as a part of half the slower rate: half the border's width below the end, by Kaiser's estimate
 * for 80 dB and so many crossings, 1 - (80 - 7.95) / (2.285 × 2 × 40 × 2π).
 */
const middle = 0.9372696189837469;

/**
 * Input samples to each side of an output sample that go into it. `scale` is how many input samples an output sample lasts, and never
 * below 1: zero crossings lie further apart when the input is the faster.
 */
export const countReach = (scale: number) => Math.ceil(crossings * scale);

/**
 * Makes a low-pass filter, sampled anew for each of `places` places between two input samples where an output sample can lie: the factors
 * of the input samples within reach, which add up to 1. It is a windowed sinc. Only operations that IEEE 754 fixes to the last bit go
 * into it, so every runtime makes the same one: `Math.sin` would not.
 */
export function createLowPassFilter(places: number, scale: number): readonly Float64Array[] {
  const reach = countReach(scale);
  return Array.from({ length: places }, (_, place) => {
    const row = Float64Array.from({ length: 2 * reach }, (_, index) => {
      const distance = place / places + reach - 1 - index;
      return sinc((middle / scale) * distance) * kaiser(distance / reach);
    });
    const sum = row.reduce((total, factor) => total + factor);
    return row.map((factor) => factor / sum);
  });
}

/** sin(πx) / πx. */
function sinc(x: number): number {
  const turned = Math.PI * (x - 2 * Math.round(x / 2));
  return x === 0 ? 1 : (sumSeries((-turned * turned) / 4, 1.5) * turned) / (Math.PI * x);
}

/** Kaiser's window without its constant divisor, from -1 to 1: the Bessel function I₀. */
function kaiser(x: number): number {
  return sumSeries(quarterBetaSquared * (1 - x * x), 1);
}

/**
 * The hypergeometric series ₀F₁(; b; z) (DLMF §16.2), as far as it counts here: I₀(x) is that of 1 and x²/4, and sin(x) / x that of 3/2
 * and -x²/4 (DLMF §10.39.9).
 */
function sumSeries(z: number, b: number): number {
  let term = 1;
  let sum = 1;
  for (let index = 0; index < 20; index += 1) {
    term *= z / ((index + 1) * (index + b));
    sum += term;
  }
  return sum;
}
