import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createPcm16Decoder, decodePcm16Base64, encodePcm16Base64, toPcm16Samples } from './pcm16.ts';

const toBase64 = (bytes: ArrayLike<number>) => Buffer.from(bytes).toString('base64');

describe('encodePcm16Base64', () => {
  it('writes little-endian samples', () => {
    expect(encodePcm16Base64(Int16Array.of(1, -2, 32_767))).toBe(toBase64([1, 0, 0xfe, 0xff, 0xff, 0x7f]));
  });

  it('encodes a view into a larger recording', () => {
    const recording = Int16Array.of(10, 11, 12, 13);
    expect(encodePcm16Base64(recording.subarray(1, 3))).toBe(toBase64([11, 0, 12, 0]));
  });
});

describe('decodePcm16Base64', () => {
  it.each([
    { name: 'nothing', bytes: [], want: [] },
    { name: 'two samples', bytes: [1, 0, 0xfe, 0xff], want: [1, -2] },
    { name: 'half a sample at the end', bytes: [1, 0, 7], want: [1] },
    { name: 'half a sample alone', bytes: [7], want: [] },
  ])('reads $name', ({ bytes, want }) => {
    expect([...decodePcm16Base64(toBase64(bytes))]).toEqual(want);
  });

  it('refuses what is not base64', () => {
    expect(() => decodePcm16Base64('***')).toThrow(TypeError);
  });
});

describe('createPcm16Decoder', () => {
  it('gives the same samples however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.int16Array({ maxLength: 50 }), fc.array(fc.nat({ max: 100 }), { maxLength: 8 }), (samples, at) => {
        const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
        const cuts = [0, ...at.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b), bytes.length];
        const decode = createPcm16Decoder();
        const decoded = cuts.slice(1).flatMap((end, index) => [...decode(toBase64(bytes.slice(cuts[index], end)))]);
        expect(decoded).toEqual([...samples]);
      }),
    );
  });
});

describe('toPcm16Samples', () => {
  it.each([
    { name: 'an array', bytes: Uint8Array.of(9, 1, 0, 0xfe, 0xff, 7) },
    { name: "Node's buffer", bytes: Buffer.from([9, 1, 0, 0xfe, 0xff, 7]) },
  ])('reads from an odd place in $name', ({ bytes }) => {
    expect([...toPcm16Samples(bytes.subarray(1))]).toEqual([1, -2]);
  });
});
