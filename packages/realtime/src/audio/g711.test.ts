import { describe, expect, it } from 'vitest';

import { aLaw as aLawCodec, decodeALaw, encodeALaw } from './a-law.ts';
import { aLaw, decodeSlowly, encodeSlowly, muLaw } from './g711.fixture.ts';
import { decodeMuLaw, encodeMuLaw, muLaw as muLawCodec } from './mu-law.ts';

const everySample = Int16Array.from({ length: 65_536 }, (_, index) => index - 32_768);
const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);

const laws = [
  { name: 'µ-law', law: muLaw, encode: encodeMuLaw, decode: decodeMuLaw, last: 8159, loudest: 32_124 },
  { name: 'A-law', law: aLaw, encode: encodeALaw, decode: decodeALaw, last: 4096, loudest: 32_256 },
];

describe.each(laws)('$name', ({ law, encode, decode, last, loudest }) => {
  it('is compared with a table of 128 steps that ends where G.711 says', () => {
    expect(law.decisions).toHaveLength(129);
    expect(law.decisions.at(-1)).toBe(last);
    expect(new Set(everySample.map((sample) => encodeSlowly(law, sample))).size).toBe(256);
  });

  it('encodes every sample as the table does', () => {
    const bytes = encode(everySample);
    const wrong = everySample.filter((sample, index) => bytes[index] !== encodeSlowly(law, sample));
    expect(wrong).toEqual(new Int16Array());
  });

  it('decodes every byte as the table does', () => {
    expect([...decode(everyByte)]).toEqual([...everyByte].map((byte) => decodeSlowly(law, byte) + 0));
    expect(Math.max(...decode(everyByte))).toBe(loudest);
    expect(Math.min(...decode(everyByte))).toBe(-loudest);
  });

  it('gives back what it decoded', () => {
    const once = decode(everyByte);
    expect(decode(encode(once))).toEqual(once);
  });
});

it.each([
  { codec: muLawCodec, want: { type: 'audio/pcmu', encode: encodeMuLaw, decode: decodeMuLaw } },
  { codec: aLawCodec, want: { type: 'audio/pcma', encode: encodeALaw, decode: decodeALaw } },
])('$want.type is there in one piece', ({ codec, want }) => expect(codec).toEqual(want));

describe('G.711 bytes that are widely known', () => {
  it.each([
    { sample: 0, mu: 0xff, a: 0xd5 },
    { sample: -1, mu: 0x7f, a: 0x55 },
    { sample: 32_767, mu: 0x80, a: 0xaa },
    { sample: -32_768, mu: 0x00, a: 0x2a },
  ])('$sample', ({ sample, mu, a }) => {
    expect([...encodeMuLaw(Int16Array.of(sample))]).toEqual([mu]);
    expect([...encodeALaw(Int16Array.of(sample))]).toEqual([a]);
  });
});
