import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { decodeBase64, encodeBase64 } from './base64.ts';

// RFC 4648 §10, and bytes that need both characters beyond letters and digits.
const vectors = [
  { bytes: [], text: '' },
  { bytes: [0x66], text: 'Zg==' },
  { bytes: [0x66, 0x6f], text: 'Zm8=' },
  { bytes: [0x66, 0x6f, 0x6f], text: 'Zm9v' },
  { bytes: [0xfb, 0xef, 0xff], text: '++//' },
];

const refused = ['Zg', 'Zg=', 'Zm9v!', 'Zm9\n', 'Z===', '====', 'äöüß', '{"a"', '-_-_', 'Zg==Zg==', 'Zm9v    '];

/** The grammar of RFC 4648 §4. */
const strict = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/u;

afterEach(() => vi.unstubAllGlobals());

describe.each(['with Buffer', 'without Buffer'])('base64 %s', (runtime) => {
  const prepare = () => {
    if (runtime === 'without Buffer') vi.stubGlobal('Buffer', undefined);
  };

  it.each(vectors)('encodes and decodes $text', ({ bytes, text }) => {
    prepare();
    expect(encodeBase64(Uint8Array.from(bytes))).toBe(text);
    expect([...decodeBase64(text)]).toEqual(bytes);
  });

  it.each(refused)('refuses %j without repeating it', (text) => {
    prepare();
    expect(() => decodeBase64(text)).toThrow(
      new TypeError(`Expected padded base64, got ${text.length} characters that are not.`),
    );
  });

  it('encodes what a view shows, and nothing beside it', () => {
    prepare();
    const whole = Uint8Array.of(1, 2, 3, 4, 5, 6);
    expect(encodeBase64(whole.subarray(1, 4))).toBe('AgME');
  });

  it('takes padded base64 and nothing else', () => {
    prepare();
    const character = fc.constantFrom(...'AQgw+/=-_ \n\0é');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
        const decode = () => decodeBase64(text);
        if (strict.test(text)) expect(decode().length).toBe(Math.floor((text.replace(/=+$/u, '').length * 3) / 4));
        else expect(decode).toThrow(TypeError);
      }),
      { numRuns: 2000 },
    );
  });

  it('is at ease with 100 MB', () => {
    const bytes = new Uint8Array(100 * 1024 * 1024 + 1);
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = (index * 2_654_435_761) >>> 13;
    const node = Buffer;
    const want = createHash('sha256').update(bytes).digest('hex');
    prepare();
    const text = encodeBase64(bytes);
    const decoded = decodeBase64(text);
    expect(text).toHaveLength(4 * Math.ceil(bytes.length / 3));
    vi.stubGlobal('Buffer', node);
    expect(createHash('sha256').update(decoded).digest('hex')).toBe(want);
    // An independent decoder's word for the text: Node's own, on its last part.
    expect(node.from(text.slice(-4004), 'base64').equals(bytes.subarray(-3002))).toBe(true);
  });
});

describe('encodeBase64', () => {
  it('agrees with Buffer where there is none', () => {
    const encodeByNode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    const node = globalThis.Buffer;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const want = encodeByNode(bytes);
        vi.stubGlobal('Buffer', undefined);
        const text = encodeBase64(bytes);
        const decoded = decodeBase64(text);
        vi.stubGlobal('Buffer', node);
        expect(text).toBe(want);
        expect(decoded).toEqual(bytes);
      }),
    );
  });

  it('takes toBase64 of the platform before its own way', () => {
    vi.stubGlobal('Buffer', undefined);
    const bytes = Object.assign(Uint8Array.of(1), { toBase64: () => 'from the platform' });
    expect(encodeBase64(bytes)).toBe('from the platform');
  });
});
