import { describe, expect, it } from 'vitest';
import { decodeG711, encodeG711, type G711Law } from './g711.ts';

describe('G.711', () => {
  // Ends, middle and first steps of the tables of ITU-T G.711, scaled to 16 bits.
  it.each<[G711Law, number[], number[]]>([
    ['mu', [0xff, 0x80, 0x00, 0xfe, 0x7e, 0x8f], [0, 32_124, -32_124, 8, -8, 16_764]],
    ['a', [0xd5, 0x55, 0xaa, 0x2a, 0xd4, 0x54], [8, -8, 32_256, -32_256, 24, -24]],
  ])('%s-law reads codes and writes them again', (law, codes, samples) => {
    expect([...decodeG711(Uint8Array.from(codes), law)]).toEqual(samples);
    expect([...encodeG711(Int16Array.from(samples), law)]).toEqual(codes);
  });

  it.each<G711Law>(['mu', 'a'])('%s-law stays within a 32nd of each sample', (law) => {
    const samples = Int16Array.from({ length: 4096 }, (_, index) => index * 16 - 32_768);
    const heard = decodeG711(encodeG711(samples, law), law);
    const worst = samples.map((sample, index) => Math.abs(sample - (heard[index] ?? 0)) - Math.abs(sample) / 32);
    expect(Math.max(...worst)).toBeLessThan(16);
  });
});
