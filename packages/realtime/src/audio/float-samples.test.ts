import { describe, expect, it } from 'vitest';

import { toFloat32, toInt16 } from './float-samples.ts';

describe('toInt16', () => {
  it.each([
    { given: 0, want: 0 },
    { given: -0, want: 0 },
    { given: 1 / 32_768, want: 1 },
    { given: 0.49 / 32_768, want: 0 },
    { given: 0.5 / 32_768, want: 1 },
    { given: -0.5 / 32_768, want: 0 },
    { given: -0.51 / 32_768, want: -1 },
    { given: 0.5, want: 16_384 },
    { given: -1, want: -32_768 },
    { given: 1, want: 32_767 },
    { given: 1.7, want: 32_767 },
    { given: -1.7, want: -32_768 },
    { given: 1e30, want: 32_767 },
    { given: Number.POSITIVE_INFINITY, want: 32_767 },
    { given: Number.NEGATIVE_INFINITY, want: -32_768 },
    { given: Number.NaN, want: 0 },
  ])('makes $want of $given', ({ given, want }) => {
    expect(toInt16(Float32Array.of(given))).toEqual(Int16Array.of(want));
  });
});

describe('toFloat32', () => {
  it('gives numbers from -1 to below 1', () => {
    expect(toFloat32(Int16Array.of(-32_768, -1, 0, 16_384, 32_767))).toEqual(
      Float32Array.of(-1, -1 / 32_768, 0, 0.5, 32_767 / 32_768),
    );
  });

  it('gives every sample there is, and toInt16 gives it back', () => {
    const all = Int16Array.from({ length: 65_536 }, (_, index) => index - 32_768);
    expect(toInt16(toFloat32(all))).toEqual(all);
  });
});
