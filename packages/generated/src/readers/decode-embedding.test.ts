import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEmbedding } from './decode-embedding.ts';

describe('decodeEmbedding', () => {
  it('reads little-endian floats: 1 and -2', () => {
    expect(decodeEmbedding('AACAPwAAAMA=')).toEqual(Float32Array.of(1, -2));
  });

  it('reads numbers and their Base64 alike', () => {
    fc.assert(
      fc.property(fc.float32Array({ noNaN: true }), (vector) => {
        const bytes = Buffer.alloc(vector.length * 4);
        vector.forEach((number, index) => bytes.writeFloatLE(number, index * 4));
        expect(decodeEmbedding(bytes.toString('base64'))).toEqual(vector);
        expect(decodeEmbedding([...vector])).toEqual(vector);
      }),
    );
  });

  it('reads an empty one', () => {
    expect(decodeEmbedding('')).toEqual(new Float32Array());
  });

  it.each(['AACA', 'not base64!'])('refuses %s without repeating it', (text) => {
    expect(() => decodeEmbedding(text)).toThrow(
      new TypeError(`An embedding of ${text.length} characters is no Base64 of 32-bit floats.`),
    );
  });
});
