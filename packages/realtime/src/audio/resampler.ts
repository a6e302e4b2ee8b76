import { countReach } from './low-pass-filter.ts';
import { createPolyphaseResampler, greatestCommonDivisor, type ResamplerRates } from './polyphase-resampler.ts';

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
export function createResampler(rates: ResamplerRates): Resampler<Float32Array> {
  const { from, to } = rates;
  checkRate('from', from);
  checkRate('to', to);
  const reach = countReach(Math.max(1, from / to));
  if ((to / greatestCommonDivisor(from, to)) * 2 * reach > mostFactors) {
    throw new TypeError(`${from} and ${to} samples a second have too little in common: go by way of 48,000.`);
  }
  return { latencyMs: from === to ? 0 : (reach * 1000) / from, ...createPolyphaseResampler(rates) };
}

function checkRate(name: string, rate: number): void {
  if (Number.isSafeInteger(rate) && rate >= 1000 && rate <= 768_000) return;
  throw new TypeError(`${name} has to be a whole number of samples a second from 1,000 to 768,000.`);
}
