import { describe, expect, it } from 'vitest';

import { createPcm16Resampler } from './pcm16-resampler.ts';
import { createTone, measurePower, measureTone } from './tone.fixture.ts';

describe('createPcm16Resampler', () => {
  it('resamples a tone, with no more noise than 16 bits have', () => {
    const resampler = createPcm16Resampler({ from: 48_000, to: 24_000 });
    const tone = Int16Array.from(createTone(440, 48_000, 48_000), (sample) => Math.round(sample * 32_768));
    const heard = [...resampler.push(tone), ...resampler.flush()].slice(2400, -2400).map((sample) => sample / 32_768);
    const wanted = createTone(440, 24_000, 24_000).subarray(2400);
    expect(heard).toHaveLength(24_000 - 4800);
    expect(Math.abs(measureTone(heard, 440, 24_000))).toBeLessThan(0.01);
    expect(measurePower(heard.map((sample, index) => sample - (wanted[index] ?? 0)))).toBeLessThan(-85);
  });

  it('clips what the filter makes louder than there is room for', () => {
    const resampler = createPcm16Resampler({ from: 8000, to: 48_000 });
    const square = Int16Array.from({ length: 800 }, (_, index) => (index % 16 < 8 ? 32_767 : -32_768));
    const heard = resampler.push(square);
    expect(Math.max(...heard)).toBe(32_767);
    expect(Math.min(...heard)).toBe(-32_768);
  });

  it('copies, when the rates are equal', () => {
    const resampler = createPcm16Resampler({ from: 24_000, to: 24_000 });
    expect(resampler.push(Int16Array.of(1, -2))).toEqual(Int16Array.of(1, -2));
  });
});
