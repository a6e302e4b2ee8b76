import { describe, expect, it } from 'vitest';

import { createLevelMeter, measureLevel } from './level-meter.ts';

const square = (loudness: number, length = 2400) =>
  Int16Array.from({ length }, (_, index) => (index % 2 === 0 ? loudness : -loudness));

describe('measureLevel', () => {
  it.each([
    { name: 'a full square wave', samples: square(-32_768).map(() => -32_768), rmsDb: 0, peakDb: 0 },
    { name: 'half of it', samples: square(16_384), rmsDb: -6.0206, peakDb: -6.0206 },
    { name: 'the quietest sample', samples: square(1), rmsDb: -90.309, peakDb: -90.309 },
    {
      name: 'a sine',
      samples: Float32Array.from({ length: 2400 }, (_, index) => Math.sin((index * Math.PI) / 12)),
      rmsDb: -3.0103,
      peakDb: 0,
    },
    {
      name: 'a click',
      samples: Float32Array.from({ length: 100 }, (_, index) => Number(index === 7)),
      rmsDb: -20,
      peakDb: 0,
    },
    { name: 'silence', samples: new Int16Array(10), rmsDb: -Infinity, peakDb: -Infinity },
    { name: 'nothing', samples: new Float32Array(), rmsDb: -Infinity, peakDb: -Infinity },
  ])('measures $name', ({ samples, rmsDb, peakDb }) => {
    const level = measureLevel(samples);
    expect(level.rmsDb).toBeCloseTo(rmsDb, 3);
    expect(level.peakDb).toBeCloseTo(peakDb, 3);
  });
});

describe('createLevelMeter', () => {
  it('rises at once, and falls by the time that passes', () => {
    const meter = createLevelMeter({ sampleRate: 24_000, fallDbPerSecond: 20 });
    expect(meter(square(328)).peakDb).toBeCloseTo(-40, 1);
    expect(meter(square(32_767)).peakDb).toBeCloseTo(0, 3);
    expect(meter(new Int16Array(2400)).peakDb).toBeCloseTo(-2, 3);
    expect(meter(new Int16Array()).peakDb).toBeCloseTo(-2, 3);
    expect(meter(new Int16Array(2400)).rmsDb).toBeCloseTo(-4, 3);
    expect(meter(square(26_000)).peakDb).toBeCloseTo(-2, 1);
  });

  it('begins with silence, and shows each piece as it is when asked to', () => {
    const meter = createLevelMeter({ sampleRate: 24_000, fallDbPerSecond: Infinity });
    expect(meter(new Int16Array(10))).toEqual({ rmsDb: -Infinity, peakDb: -Infinity });
    meter(square(32_767));
    expect(meter(square(328)).peakDb).toBeCloseTo(-40, 1);
  });

  it.each([{ sampleRate: 0 }, { sampleRate: Number.NaN }, { fallDbPerSecond: -1 }])('refuses %j', (wrong) => {
    expect(() => createLevelMeter({ sampleRate: 24_000, ...wrong })).toThrow('above 0');
  });
});
