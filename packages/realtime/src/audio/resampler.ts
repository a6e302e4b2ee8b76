import { countFactors, createLowPassFilter } from './low-pass-filter.ts';

/** Samples a second before and after. */
export interface ResamplerRates {
  /** Of what is pushed. */
  readonly from: number;
  /** Of what comes out. */
  readonly to: number;
}

/** One stream of mono samples on its way from one rate to another. */
export interface Resampler<TSamples extends Float32Array | Int16Array> {
  /**
   * Milliseconds that what comes out lags behind what is pushed: the filter looks ahead. Less than 2 at 24,000 Hz or more, 5
   * from or to 8,000 Hz, 0 when the rates are equal. The samples themselves are not shifted in time.
   */
  readonly latencyMs: number;
  /** Takes the next samples, however many, and returns what is ready of the result; never a view of what was pushed. */
  push(samples: TSamples): TSamples;
  /**
   * Ends the stream and returns what is left. Everything that came out is then as long as what was pushed:
   * `Math.ceil(pushed × to / from)` samples. What is pushed later is a new stream.
   */
  flush(): TSamples;
}

/** Factors that a filter may have: 8 MB, which all rates in use are far below. */
const mostFactors = 1_000_000;

/**
 * Makes a resampler for samples from -1 to 1: a polyphase windowed-sinc filter. What the slower rate cannot carry is at least
 * 80 dB down, what lies up to five sixths of it (10,000 Hz at 24,000) is within 0.1 dB, and the result is the same to the last
 * bit however the samples are cut, in every runtime. It does not clip: a result may lie beyond 1 a little.
 *
 * Throws a `TypeError` for rates that are no whole numbers from 1,000 to 768,000, or that have so little in common that the
 * filter would not fit (8, 16, 22.05, 24, 32, 44.1, 48, 96 and 192 kHz all go together).
 *
 * @example
 * const resampler = createResampler({ from: 48_000, to: 24_000 });
 * const ready = [resampler.push(first), resampler.push(second), resampler.flush()];
 */
export function createResampler({ from, to }: ResamplerRates): Resampler<Float32Array> {
  checkRate('from', from);
  checkRate('to', to);
  if (from === to) return { latencyMs: 0, push: (samples) => samples.slice(), flush: () => new Float32Array() };
  const common = greatestCommonDivisor(from, to);
  // Time is counted in places: an input sample lasts `places` of them, an output sample `step`.
  const places = to / common;
  const step = from / common;
  if (countFactors(places, from / to) > mostFactors) {
    throw new TypeError(`${from} and ${to} samples a second have too little in common: go by way of 48,000.`);
  }
  const { reach, rows } = createLowPassFilter(places, from / to);
  /** Samples that are still needed; before the first there is silence. */
  let held = new Float32Array(reach - 1);
  /** Where the next output sample lies, counted from the first sample held. */
  let position = held.length * places;

  const push = (samples: Float32Array): Float32Array => {
    const joined = new Float32Array(held.length + samples.length);
    joined.set(held);
    joined.set(samples, held.length);
    const end = (joined.length - reach) * places;
    const output = new Float32Array(Math.max(0, Math.ceil((end - position) / step)));
    for (let index = 0; index < output.length; index += 1) {
      const place = position % places;
      // A place is always one of the filter's.
      output[index] = weigh(rows[place] as Float64Array, joined, (position - place) / places - reach + 1);
      position += step;
    }
    const unneeded = Math.min(joined.length, Math.floor(position / places) - reach + 1);
    held = joined.slice(unneeded);
    position -= unneeded * places;
    return output;
  };
  const flush = (): Float32Array => {
    const tail = push(new Float32Array(reach));
    held = new Float32Array(reach - 1);
    position = held.length * places;
    return tail;
  };
  return { latencyMs: (reach * 1000) / from, push, flush };
}

/** The sum of the samples from `first` on, each times its factor; there are as many samples as factors. */
function weigh(factors: Float64Array, samples: Float32Array, first: number): number {
  let sum = 0;
  // Both indexes are in range: what `push` asks for is held, and a check at each step would cost.
  for (let index = 0; index < factors.length; index += 1) {
    sum += (factors[index] as number) * (samples[first + index] as number);
  }
  return sum;
}

function checkRate(name: string, rate: number): void {
  if (Number.isSafeInteger(rate) && rate >= 1000 && rate <= 768_000) return;
  throw new TypeError(`${name} has to be a whole number of samples a second from 1,000 to 768,000.`);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
