import { describe, expect, it } from 'vitest';

import { createSlope } from './slope.ts';

describe('createSlope', () => {
  it.each([
    { name: 'nothing', points: [], value: 0, error: 0 },
    { name: 'one point', points: [[3, 4]], value: 0, error: 0 },
    {
      name: 'a line',
      points: [
        [1, 1e9 + 5],
        [2, 1e9 + 7],
        [4, 1e9 + 11],
      ],
      value: 2,
      error: 0,
    },
    // By hand: residuals -1/6, 1/3, -1/6 about y = 1/6 + x / 2; their squares add up to 1/6, over 1 and over 2.
    {
      name: 'points beside one',
      points: [
        [0, 0],
        [1, 1],
        [2, 1],
      ],
      value: 0.5,
      error: Math.sqrt(1 / 12),
    },
  ] as const)('fits $name', ({ points, value, error }) => {
    const slope = createSlope();
    for (const [x, y] of points) slope.add(x, y);
    expect(slope.value()).toBeCloseTo(value, 6);
    expect(slope.error()).toBeCloseTo(error, 3);
  });
});
