import { describe, expect, it } from 'vitest';

import { mixDown, mixDownPlanar } from './mix-down.ts';

describe('mixDown', () => {
  it.each([
    { name: 'mono', given: [1, -2, 3], channels: 1, want: [1, -2, 3] },
    { name: 'stereo', given: [100, 300, -100, -300], channels: 2, want: [200, -200] },
    { name: 'halves, upwards', given: [1, 2, -1, -2], channels: 2, want: [2, -1] },
    { name: 'the loudest there is', given: [32_767, 32_767, -32_768, -32_768], channels: 2, want: [32_767, -32_768] },
    { name: 'six channels', given: [6, 6, 6, 6, 6, 0], channels: 6, want: [5] },
    { name: 'nothing', given: [], channels: 2, want: [] },
  ])('mixes $name', ({ given, channels, want }) => {
    expect(mixDown(Int16Array.from(given), channels)).toEqual(Int16Array.from(want));
  });

  it('does not round numbers', () => {
    expect(mixDown(Float32Array.of(0.5, -1, 1, 0.25), 2)).toEqual(Float32Array.of(-0.25, 0.625));
  });

  it('refuses half a frame', () => {
    expect(() => mixDown(new Int16Array(5), 2)).toThrow('5 samples are no whole number of frames of 2 channels.');
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %d channels', (channels) => {
    expect(() => mixDown(new Int16Array(4), channels)).toThrow('channels has to be a whole number from 1 on.');
  });
});

describe('mixDownPlanar', () => {
  it('takes the mean of each place', () => {
    expect(mixDownPlanar([Float32Array.of(0.5, 1), Float32Array.of(-1, 0.25)])).toEqual(Float32Array.of(-0.25, 0.625));
  });

  it.each([{ channels: [] }, { channels: [new Float32Array(2), new Float32Array(3)] }])(
    'refuses %j',
    ({ channels }) => {
      expect(() => mixDownPlanar(channels)).toThrow(TypeError);
    },
  );
});
