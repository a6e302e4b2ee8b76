import { describe, expect, it } from 'vitest';
import { mergeJson } from './merge-json.ts';

describe('mergeJson', () => {
  it.each([
    [{ a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    [{ a: { b: 1 } }, { a: { c: 2 } }, { a: { b: 1, c: 2 } }],
    [{ a: 1 }, { a: 2 }, { a: 2 }],
    [{ a: 1 }, { a: [2] }, { a: [2] }],
    [[1], [2], [1, 2]],
    [[1], 2, [1, 2]],
    [{ a: [1] }, { a: [2] }, { a: [1, 2] }],
    [{ a: null }, { a: { b: 1 } }, { a: { b: 1 } }],
  ])('%j and %j → %j', (value, update, merged) => {
    expect(mergeJson(value, update)).toEqual(merged);
  });
});
