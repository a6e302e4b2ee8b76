import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeQuery } from './encode-query.ts';

describe('encodeQuery', () => {
  it.each([
    { given: {}, want: '' },
    { given: { limit: 20, after: undefined, order: 'asc' }, want: 'limit=20&order=asc' },
    { given: { include: ['a.b', 'c'] }, want: 'include[]=a.b&include[]=c' },
    {
      given: { metadata: { k: 'v w' }, effective_at: { gt: 1, lte: 2 } },
      want: 'metadata[k]=v%20w&effective_at[gt]=1&effective_at[lte]=2',
    },
    { given: { a: { b: { c: [true, false] } } }, want: 'a[b][c][]=true&a[b][c][]=false' },
    { given: { 'a&b': 'x=y&z' }, want: 'a%26b=x%3Dy%26z' },
    { given: { none: [] }, want: '' },
    { given: { metadata: null }, want: 'metadata=null' },
  ])('encodes $given', ({ given, want }) => {
    expect(encodeQuery(given)).toBe(want);
  });

  it.each([() => 1, 1n, Symbol('x')])('refuses what a query cannot carry: %s', (value) => {
    expect(() => encodeQuery({ filter: { inner: value } })).toThrow(/filter\[inner\]/);
  });

  it('is read back by URLSearchParams as it was given', () => {
    const member = fc.tuple(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/[[\]]/.test(name)),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(member, { selector: ([name]) => name }), (members) => {
        const pairs = [...new URLSearchParams(encodeQuery(Object.fromEntries(members)))];
        expect(new Map(pairs)).toEqual(new Map(Object.entries(Object.fromEntries(members))));
      }),
    );
  });
});
