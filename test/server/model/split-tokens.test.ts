import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from './split-tokens.ts';

describe('splitTokens', () => {
  it.each([
    ['', []],
    ['Hello, world', ['Hello,', ' world']],
    ['elephants 🐘', ['elepha', 'nts', ' 🐘']],
    ['end \n', ['end', ' \n']],
  ])('splits %j', (text, want) => {
    expect(splitTokens(text)).toEqual(want);
  });

  it('gives the text back when joined, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = splitTokens(text);
        expect(tokens.join('')).toBe(text);
        expect(tokens.some((token) => /\p{Cs}/u.test(token))).toBe(false);
      }),
    );
  });
});
