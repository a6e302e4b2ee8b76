import { describe, expect, it } from 'vitest';

import { readFrameMs, readLaneLimits } from './lane-limits.ts';

describe('readLaneLimits', () => {
  it('has the limits that the session documents', () => {
    expect(readLaneLimits()).toMatchObject({ highWater: 1_048_576, lowWater: 262_144, audio: 1_000_000 });
    expect(readLaneLimits({ highWater: 1000, maxQueuedBytes: 0 })).toMatchObject({ lowWater: 1000, audio: 0 });
  });

  it.each([
    [{ highWater: -1 }, /audio\.highWater is -1/],
    [{ maxQueuedBytes: Number.NaN }, /audio\.maxQueuedBytes is NaN/],
    [{ lowWater: 2, highWater: 1 }, /audio\.lowWater \(2\) is above audio\.highWater \(1\)/],
  ])('refuses %j', (settings, message) => {
    expect(() => readLaneLimits(settings)).toThrow(TypeError);
    expect(() => readLaneLimits(settings)).toThrow(message);
  });
});

describe('readFrameMs', () => {
  it('is 20 unless set, and a whole number up to a second', () => {
    expect(readFrameMs()).toBe(20);
    expect(readFrameMs({ frameMs: 1000 })).toBe(1000);
    for (const frameMs of [0, 1.5, 1001, Number.NaN])
      expect(() => readFrameMs({ frameMs })).toThrow(/audio\.frameMs is/);
  });
});
