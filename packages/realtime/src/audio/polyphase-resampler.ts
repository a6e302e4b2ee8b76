import { countReach, createLowPassFilter } from './low-pass-filter.ts';

/** Samples a second before and after. */
export interface ResamplerRates {
  /** Of what is pushed. */
  readonly from: number;
  /** Of what comes out. */
  readonly to: number;
}

/** One stream of mono samples on its way from one rate to another. */
export interface PolyphaseResampler {
  push(samples: Float32Array): Float32Array;
  flush(): Float32Array;
}

/** Makes a resampler whose rates nobody has checked: AudioWorklets have nobody to tell. Its contract is that of `createResampler`. */
export function createPolyphaseResampler({ from, to }: ResamplerRates): PolyphaseResampler {
  if (from === to) return { push: (samples) => samples.slice(), flush: () => new Float32Array() };
  const common = greatestCommonDivisor(from, to);
  // Time is counted in places: an input sample lasts `places` of them, an output sample `step`.
  const places = to / common;
  const step = from / common;
  const scale = Math.max(1, from / to);
  const reach = countReach(scale);
  const rows = createLowPassFilter(places, scale);
  /** Samples that are still needed; before the first there is silence. */
  let held = new Float32Array(reach - 1);
  /** Where the filter begins for the next output sample, counted from the first sample held. */
  let position = 0;

  const push = (samples: Float32Array): Float32Array => {
    const joined = new Float32Array(held.length + samples.length);
    joined.set(held);
    joined.set(samples, held.length);
    const end = (joined.length - 2 * reach + 1) * places;
    const output = new Float32Array(Math.max(0, Math.ceil((end - position) / step)));
    for (let index = 0; index < output.length; index += 1) {
      const place = position % places;
      // A place is always one of the filter's.
      output[index] = weigh(rows[place] as Float64Array, joined, (position - place) / places);
      position += step;
    }
    const unneeded = Math.min(joined.length, Math.floor(position / places));
    held = joined.slice(unneeded);
    position -= unneeded * places;
    return output;
  };
  const flush = (): Float32Array => {
    const tail = push(new Float32Array(reach));
    held = new Float32Array(reach - 1);
    position = 0;
    return tail;
  };
  return { push, flush };
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

/** The largest number that both are multiples of. */
export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
