import { toFloat32, toInt16 } from './float-samples.ts';
import type { ResamplerRates } from './polyphase-resampler.ts';
import { createResampler, type Resampler } from './resampler.ts';

/**
 * Makes a {@link createResampler} for PCM16 samples. Rounding is that of `toInt16`: what comes out too loud is clipped.
 *
 * @example
 * const resampler = createPcm16Resampler({ from: 44_100, to: 24_000 });
 * session.appendAudio(resampler.push(samples));
 */
export function createPcm16Resampler(rates: ResamplerRates): Resampler<Int16Array> {
  const { latencyMs, push, flush } = createResampler(rates);
  return { latencyMs, push: (samples) => toInt16(push(toFloat32(samples))), flush: () => toInt16(flush()) };
}
