import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toInt16 } from '../../audio/float-samples.ts';
import { createResampler } from '../../audio/resampler.ts';
import { createCapture, type CaptureSettings } from './capture.ts';

function record(settings: CaptureSettings, blocks: readonly Float32Array[]): Int16Array[] {
  const frames: Int16Array[] = [];
  let isOver = false;
  const capture = createCapture(settings, (news) => {
    if (isOver) throw new Error('Told after the end.');
    if (news === null) isOver = true;
    else frames.push(news);
  });
  for (const block of blocks) capture.process([[block]], [[]]);
  capture.process([[]], [[]]);
  capture.receive('stop');
  if (!isOver) throw new Error('The end was not told.');
  return frames;
}

describe('createCapture', () => {
  it('cuts frames of one size, and sends what is left when it ends', () => {
    const blocks = Array.from({ length: 10 }, () => new Float32Array(128).fill(0.25));
    const frames = record({ from: 24_000, to: 24_000, frameSize: 480 }, blocks);
    expect(frames.map(({ length }) => length)).toEqual([480, 480, 320]);
    expect(frames.every((frame) => frame.every((sample) => sample === 8192))).toBe(true);
  });

  it('loses nothing at the borders of blocks and frames, whatever the rates', () => {
    const rate = fc.constantFrom(8000, 24_000, 44_100, 48_000);
    const settings = fc.record({ from: rate, to: rate, frameSize: fc.integer({ min: 40, max: 480 }) });
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 30 }), (given, blocks) => {
        const whole = Float32Array.from({ length: blocks * 128 }, (_, index) => 0.4 * Math.sin(index / 9));
        const cut = Array.from({ length: blocks }, (_, index) => whole.slice(index * 128, index * 128 + 128));
        const frames = record(given, cut);
        const resampler = createResampler(given);
        const expected = [...toInt16(resampler.push(whole)), ...toInt16(resampler.flush())];
        expect(frames.flatMap((frame) => [...frame])).toEqual(expected);
        expect(frames.slice(0, -1).every(({ length }) => length === given.frameSize)).toBe(true);
      }),
    );
  });
});
