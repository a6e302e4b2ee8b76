import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeMuLaw } from '../mu-law.ts';
import { toInt16 } from '../float-samples.ts';
import { decodeWav } from './decode-wav.ts';
import { encodeWav } from './encode-wav.ts';
import { sampleCodecs } from './sample-codecs.ts';
import type { WavEncoding } from './wav-format.ts';
import { createWavHeader } from './wav-header.ts';
import { createWavReader } from './wav-reader.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part])));
const u16 = (value: number) => [value & 255, value >> 8];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const chunk = (name: string, body: readonly number[], length = body.length) =>
  bytes(name, u32(length), body, body.length % 2 === 0 ? [] : [0]);
const riff = (...chunks: readonly Uint8Array[]) => {
  const length = chunks.reduce((sum, { length: more }) => sum + more, 4);
  return bytes('RIFF', u32(length), 'WAVE', ...chunks.map((part) => [...part]));
};

interface FormatFields {
  readonly tag?: number;
  readonly channels?: number;
  readonly rate?: number;
  readonly bits?: number;
  readonly frame?: number;
}
/** The 16 bytes that all `fmt ` chunks begin with, written from Microsoft's table. */
const formatBody = ({ tag = 1, channels = 1, rate = 8000, bits = 16, frame = (channels * bits) / 8 }: FormatFields) => [
  ...[tag, channels].flatMap(u16),
  ...[rate, rate * frame].flatMap(u32),
  ...[frame, bits].flatMap(u16),
];
const plain = (fields: FormatFields = {}) => chunk('fmt ', formatBody(fields));
const guid = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];
const extensible = (tag: number, fields: FormatFields) =>
  chunk('fmt ', [
    ...formatBody({ ...fields, tag: 0xfffe }),
    ...u16(22),
    ...u16(fields.bits ?? 16),
    ...u32(3),
    ...u16(tag),
    ...guid,
  ]);
const two = chunk('data', [1, 0, 0xfe, 0xff]);

const encodings: readonly WavEncoding[] = ['pcm8', 'pcm16', 'pcm24', 'pcm32', 'float32', 'float64', 'mu-law', 'a-law'];

describe('decodeWav', () => {
  it.each([
    { name: 'PCM of 8 bits', format: plain({ bits: 8 }), data: [0, 128, 255], want: [-1, 0, 127 / 128] },
    { name: 'PCM of 16 bits', format: plain(), data: [0, 0x80, 0, 0x40, 1, 0], want: [-1, 0.5, 1 / 32_768] },
    {
      name: 'PCM of 24 bits',
      format: plain({ bits: 24 }),
      data: [0, 0, 0x80, 1, 0, 0, 0xff, 0xff, 0xff],
      want: [-1, 2 ** -23, -(2 ** -23)],
    },
    { name: 'PCM of 20 bits in 24', format: plain({ bits: 20, frame: 3 }), data: [0, 0, 0x40], want: [0.5] },
    { name: 'PCM of 32 bits', format: plain({ bits: 32 }), data: [0, 0, 0, 0x80, 0, 0, 0, 0x20], want: [-1, 0.25] },
    { name: 'numbers of 32 bits', format: plain({ tag: 3, bits: 32 }), data: [0, 0, 0, 0xbf], want: [-0.5] },
    {
      name: 'numbers of 64 bits',
      format: plain({ tag: 3, bits: 64 }),
      data: [0, 0, 0, 0, 0, 0, 0xe0, 0x3f],
      want: [0.5],
    },
    { name: 'A-law', format: plain({ tag: 6, bits: 8 }), data: [0xd5, 0x2a], want: [8 / 32_768, -32_256 / 32_768] },
    { name: 'µ-law', format: plain({ tag: 7, bits: 8 }), data: [0xff, 0x80], want: [0, 32_124 / 32_768] },
    { name: 'extensible PCM', format: extensible(1, {}), data: [0, 0xc0], want: [-0.5] },
    { name: 'extensible numbers', format: extensible(3, { bits: 32 }), data: [0, 0, 0x80, 0x3f], want: [1] },
  ])('reads $name', ({ format, data, want }) => {
    expect([...decodeWav(riff(format, chunk('data', data))).samples]).toEqual(want);
  });

  it('tells rate and channels', () => {
    const wav = decodeWav(riff(plain({ channels: 2, rate: 44_100 }), two));
    expect(wav).toMatchObject({ encoding: 'pcm16', channels: 2, sampleRate: 44_100 });
    expect(toInt16(wav.samples)).toEqual(Int16Array.of(1, -2));
  });

  const samples = [1, 0, 0xfe, 0xff];
  it.each([
    {
      name: 'chunks before and after',
      file: riff(chunk('JUNK', [1, 2, 3]), plain(), chunk('LIST', [9]), two, chunk('id3 ', [7, 7])),
    },
    { name: 'a file that was cut off', file: riff(plain(), chunk('data', [...samples, 3], 1000)).subarray(0, -1) },
    { name: 'the length 0xFFFFFFFF', file: riff(plain(), chunk('data', samples, 0xffff_ffff)) },
    { name: 'lengths of 0', file: bytes('RIFF', u32(0), 'WAVE', [...plain()], [...chunk('data', samples, 0)]) },
    {
      name: 'a header that was never completed',
      file: bytes('RIFF', u32(36), 'WAVE', [...plain()], [...chunk('data', samples, 0)]),
    },
    {
      name: 'RF64',
      file: bytes(
        'RF64',
        u32(0xffff_ffff),
        'WAVE',
        [...chunk('ds64', [...u32(99), ...u32(0), ...u32(4), ...u32(0), ...u32(2), ...u32(0)])],
        [...plain()],
        [...chunk('data', samples, 0xffff_ffff)],
        'LIST',
      ),
    },
    { name: 'a fmt chunk with more in it', file: riff(chunk('fmt ', [...formatBody({}), 1, 0, 5]), two) },
  ])('reads $name', ({ file }) => {
    expect(toInt16(decodeWav(file).samples)).toEqual(Int16Array.of(1, -2));
  });

  it.each([
    { name: 'one with sound in it', rest: chunk('LIST', [1, 2, 3, 4]) },
    { name: 'one without anything in it', rest: chunk('LIST', []) },
  ])('leaves an empty file empty, though a chunk follows: $name', ({ rest }) => {
    expect(decodeWav(riff(plain(), chunk('data', []), rest)).samples).toHaveLength(0);
  });

  it.each([
    {
      name: 'something else',
      file: bytes('ID3 and the sound of an MP3'),
      message: 'This is no WAV file: it does not begin with RIFF',
    },
    { name: 'a big-endian file', file: bytes('RIFX', u32(9), 'WAVE'), message: 'big-endian' },
    { name: 'nothing', file: bytes(), message: 'it ends before its samples begin' },
    { name: 'half a header', file: riff(plain()), message: 'it ends before its samples begin' },
    { name: 'samples first', file: riff(two, plain()), message: 'samples before its fmt chunk' },
    {
      name: 'an MP3 within',
      file: riff(plain({ tag: 0x55, bits: 0, frame: 1 }), two),
      message: 'format 0x0055 with 1 bytes a sample',
    },
    { name: 'a fmt chunk that is cut', file: riff(chunk('fmt ', [1, 0, 1, 0]), two), message: 'this one 4' },
    { name: 'no channels', file: riff(plain({ channels: 0 }), two), message: '0 channels at 8000' },
    {
      name: 'a fmt chunk of megabytes',
      file: riff(chunk('fmt ', [], 9_000_000)),
      message: 'its fmt chunk has 9000000 bytes',
    },
  ])('refuses $name', ({ file, message }) => {
    expect(() => decodeWav(file)).toThrow(message);
    expect(() => decodeWav(file)).toThrow(TypeError);
  });
});

describe('createWavReader', () => {
  it('gives the same samples however the file is cut', () => {
    const file = riff(
      chunk('LIST', [1, 2, 3]),
      plain({ channels: 3, bits: 24 }),
      chunk(
        'data',
        Array.from({ length: 90 }, (_, index) => index * 29),
      ),
      chunk('id3 ', [1]),
    );
    const whole = [...decodeWav(file).samples];
    expect(whole).toHaveLength(30);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: file.length }), { maxLength: 12 }), (at) => {
        const cuts = [0, ...at.toSorted((a, b) => a - b), file.length];
        const reader = createWavReader();
        const pieces = cuts.slice(1).map((end, index) => reader.push(file.slice(cuts[index], end)));
        expect(pieces.every(({ length }) => length % 3 === 0)).toBe(true);
        expect(pieces.flatMap((piece) => [...piece])).toEqual(whole);
        expect(reader.end()).toEqual({ encoding: 'pcm24', channels: 3, sampleRate: 8000 });
      }),
    );
  });

  it('knows the format with the first samples, and not before', () => {
    const reader = createWavReader();
    reader.push(riff(plain()));
    expect(reader.format).toBeUndefined();
    expect(reader.push(two)).toHaveLength(2);
    expect(reader.format).toEqual({ encoding: 'pcm16', channels: 1, sampleRate: 8000 });
  });
});

describe('encodeWav', () => {
  it('writes PCM16 byte for byte', () => {
    const file = encodeWav(Int16Array.of(1, -2), { sampleRate: 8000 });
    expect([...file]).toEqual([...riff(plain(), two)]);
  });

  it('writes µ-law with its frames counted and padded to an even length', () => {
    const file = encodeWav(Int16Array.of(0, 32_767, 0), { sampleRate: 8000, encoding: 'mu-law' });
    const format = chunk('fmt ', [...formatBody({ tag: 7, bits: 8 }), 0, 0]);
    expect([...file]).toEqual([...riff(format, chunk('fact', u32(3)), chunk('data', [0xff, 0x80, 0xff]))]);
  });

  it('writes more than two channels in the extensible form', () => {
    const file = encodeWav(new Float32Array(3), { sampleRate: 8000, channels: 3, encoding: 'float32' });
    expect([...file.subarray(20, 22), ...file.subarray(44, 60)]).toEqual([0xfe, 0xff, 3, 0, ...guid]);
    expect(decodeWav(file)).toMatchObject({ encoding: 'float32', channels: 3, samples: new Float32Array(3) });
  });

  it.each(encodings)('writes %s so that it is read again, as near as its bits allow', (encoding) => {
    const number = fc.float({ min: Math.fround(-0.98), max: Math.fround(0.98), noNaN: true });
    const half = {
      pcm8: 2 ** -8,
      pcm16: 2 ** -16,
      pcm24: 2 ** -24,
      pcm32: 2 ** -32,
      float32: 0,
      float64: 0,
      'mu-law': 0.016,
      'a-law': 0.016,
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 20 }), (frames) => {
        const samples = Float32Array.from(frames.flat());
        const wav = decodeWav(encodeWav(samples, { sampleRate: 44_100, channels: 2, encoding }));
        expect(wav).toMatchObject({ encoding, channels: 2, sampleRate: 44_100 });
        expect(wav.samples).toHaveLength(samples.length);
        samples.forEach((sample, index) => {
          expect(Math.abs(sample - (wav.samples[index] ?? 9))).toBeLessThanOrEqual(half[encoding]);
        });
      }),
    );
  });

  it('clips', () => {
    const loud = Float32Array.of(2, -2);
    for (const encoding of ['pcm8', 'pcm16', 'pcm24', 'pcm32'] as const) {
      const { samples } = decodeWav(encodeWav(loud, { sampleRate: 8000, encoding }));
      expect(samples[0]).toBeCloseTo(1, 1);
      expect(samples[1]).toBe(-1);
    }
  });

  it('keeps every PCM16 sample', () => {
    const all = Int16Array.from({ length: 65_536 }, (_, index) => index - 32_768);
    for (const encoding of ['pcm16', 'pcm24', 'pcm32', 'float32'] as const) {
      expect(toInt16(decodeWav(encodeWav(all, { sampleRate: 8000, encoding })).samples)).toEqual(all);
    }
  });

  it.each([
    { wrong: { sampleRate: 0 }, message: 'sampleRate' },
    { wrong: { channels: 0 }, message: 'channels' },
    { wrong: { channels: 2 }, message: '3 samples are no whole number of frames' },
    { wrong: { encoding: 'mp3' }, message: 'encoding has to be one of pcm8, pcm16' },
    { wrong: { encoding: 'toString' }, message: 'encoding has to be one of pcm8, pcm16' },
  ])('refuses $wrong', ({ wrong, message }) => {
    // The cast is the point: callers without types pass anything.
    const options = { sampleRate: 8000, ...wrong } as Parameters<typeof encodeWav>[1];
    expect(() => encodeWav(new Int16Array(3), options)).toThrow(message);
  });
});

describe('createWavHeader', () => {
  it('begins a stream that is read to its end', () => {
    const header = createWavHeader({ encoding: 'mu-law', sampleRate: 8000, channels: 1 });
    const stream = bytes([...header], [0x80, 0x00, 0xff]);
    expect(toInt16(decodeWav(stream).samples)).toEqual(decodeMuLaw(Uint8Array.of(0x80, 0x00, 0xff)));
  });

  it('refuses what 32 bits do not hold', () => {
    expect(() => createWavHeader({ encoding: 'pcm16', sampleRate: 8000, channels: 1 }, 2 ** 32)).toThrow('4 GiB');
  });

  it('has a name for every encoding', () => {
    expect(Object.keys(sampleCodecs).toSorted()).toEqual(encodings.toSorted());
  });
});
