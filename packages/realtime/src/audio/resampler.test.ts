import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ResamplerRates } from './polyphase-resampler.ts';
import { createResampler } from './resampler.ts';
import { createTone, measurePower, measureTone } from './tone.fixture.ts';

const rates = [8000, 16_000, 24_000, 44_100, 48_000];
const pairs = rates.flatMap((from) => rates.map((to): ResamplerRates => ({ from, to })));
const down = pairs.filter(({ from, to }) => from > to);
const changing = pairs.filter(({ from, to }) => from !== to);

/** Pushes the pieces between the cuts one after another, and flushes. */
function resample(samples: Float32Array, pair: ResamplerRates, cuts: readonly number[] = []): number[] {
  const resampler = createResampler(pair);
  const borders = [0, ...cuts.map((cut) => Math.min(cut, samples.length)).toSorted((a, b) => a - b), samples.length];
  const pieces = borders.slice(1).map((end, index) => resampler.push(samples.subarray(borders[index], end)));
  return [...pieces, resampler.flush()].flatMap((piece) => [...piece]);
}

/** The middle of a tone of 0.2 seconds, resampled, and where in the result it begins: its abrupt ends are not of interest. */
function resampleTone(hertz: number, pair: ResamplerRates): { readonly heard: number[]; readonly start: number } {
  const samples = resample(createTone(hertz, pair.from, pair.from / 5), pair);
  const start = Math.floor(samples.length / 10);
  return { heard: samples.slice(start, -start), start };
}

describe.each(changing)('createResampler from $from to $to', (pair) => {
  const { from, to } = pair;
  const lower = Math.min(from, to);

  it('carries tones up to 5/6 of what the slower rate can at their level, in their place, and adds nothing', () => {
    for (const part of [0.01, 0.1, 0.31, 0.5, 0.77, 5 / 6]) {
      const hertz = Math.round((lower / 2) * part);
      const { heard, start } = resampleTone(hertz, pair);
      expect(Math.abs(measureTone(heard, hertz, to)), `${hertz} Hz`).toBeLessThan(0.1);
      const tone = createTone(hertz, to, to / 5);
      const rest = heard.map((sample, index) => sample - (tone[index + start] ?? 0));
      expect(measurePower(rest), `${hertz} Hz`).toBeLessThan(-80);
    }
  });

  it('gives the same samples however they are cut', () => {
    const samples = fc.float32Array({ maxLength: 600, min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(samples, fc.array(fc.nat({ max: 600 }), { maxLength: 6 }), (whole, cuts) => {
        expect(resample(whole, pair, cuts)).toEqual(resample(whole, pair));
      }),
      { numRuns: 40 },
    );
  });

  it('gives as much as it takes', () => {
    for (const length of [0, 1, 2, 479, 480, 1000]) {
      expect(resample(new Float32Array(length), pair)).toHaveLength(Math.ceil((length * to) / from));
    }
  });

  it('lags by as much as it says', () => {
    const resampler = createResampler(pair);
    const ready = resampler.push(new Float32Array(from));
    const lagMs = ((to - ready.length) * 1000) / to;
    expect(Math.abs(lagMs - resampler.latencyMs)).toBeLessThanOrEqual(1000 / to);
    expect(resampler.latencyMs).toBeLessThan(lower < 16_000 ? 5.1 : lower < 24_000 ? 2.6 : 1.7);
  });
});

describe.each(down)('createResampler down from $from to $to', (pair) => {
  const { from, to } = pair;

  it('silences tones that the new rate cannot carry', () => {
    for (let hertz = to / 2; hertz < from / 2; hertz += (from - to) / 16) {
      expect(measurePower(resampleTone(hertz, pair).heard), `${hertz} Hz`).toBeLessThan(-80);
    }
  });

  it('leaves nothing of the part of a sweep that the new rate cannot carry', () => {
    const sweep = Float32Array.from({ length: from }, (_, index) => Math.sin((Math.PI / 2 / from) * index * index) / 2);
    const samples = resample(sweep, pair);
    const carried = Math.floor((samples.length * to) / from);
    expect(Math.abs(measurePower(samples.slice(1000, Math.floor(carried * 0.83))))).toBeLessThan(0.2);
    expect(measurePower(samples.slice(Math.ceil(carried * 1.03), -200))).toBeLessThan(-80);
  });
});

describe('createResampler', () => {
  it('is a copy when nothing changes', () => {
    const samples = Float32Array.of(0.25, -1, 1);
    const resampler = createResampler({ from: 16_000, to: 16_000 });
    const copy = resampler.push(samples);
    samples[0] = 0;
    expect([...copy]).toEqual([0.25, -1, 1]);
    expect([resampler.flush().length, resampler.latencyMs]).toEqual([0, 0]);
  });

  it.each(changing)('begins anew after a flush from $from to $to', (pair) => {
    const samples = createTone(1000, pair.from, 997);
    const resampler = createResampler(pair);
    const twice = [1, 2].map(() => [...resampler.push(samples), ...resampler.flush()]);
    expect(twice[1]).toEqual(twice[0]);
  });

  it('keeps to the rate for as long as it runs', () => {
    const resampler = createResampler({ from: 44_100, to: 48_000 });
    let samples = 0;
    for (let second = 0; second < 20; second += 1) samples += resampler.push(new Float32Array(44_100)).length;
    expect(samples + resampler.flush().length).toBe(20 * 48_000);
  });

  it.each([{ from: 0 }, { from: 44_100.5 }, { to: Number.NaN }, { to: 10_000_000 }])('refuses %j', (wrong) => {
    expect(() => createResampler({ from: 48_000, to: 24_000, ...wrong })).toThrow(
      /^(from|to) has to be a whole number/,
    );
  });

  it('refuses rates that have too little in common', () => {
    expect(() => createResampler({ from: 44_101, to: 23_999 })).toThrow('too little in common');
  });
});
