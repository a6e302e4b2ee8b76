import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndexedList, findEntry, putEntry } from './indexed-list.ts';

function listOf(indices: readonly unknown[]): unknown[] {
  const list = createIndexedList<unknown>([]);
  for (const index of indices) putEntry(list, index, index);
  return list.entries;
}

describe('an indexed list', () => {
  const tables: readonly {
    readonly name: string;
    readonly put: readonly unknown[];
    readonly want: readonly unknown[];
  }[] = [
    { name: 'keeps the order of the indices', put: [2, 0, 1], want: [0, 1, 2] },
    { name: 'has no gaps', put: [7, 3], want: [3, 7] },
    { name: 'takes any number for an index', put: [2 ** 53, -1, 0.5, 0, 1e308], want: [-1, 0, 0.5, 2 ** 53, 1e308] },
    {
      name: 'puts what has no index at the end',
      put: [0, undefined, '__proto__', null],
      want: [0, undefined, '__proto__', null],
    },
    { name: 'holds one entry for an index', put: [1, 1, -0, 0], want: [0, 1] },
  ];
  for (const { name, put, want } of tables) it(name, () => expect(listOf(put)).toEqual(want));

  it('finds entries by their index, and the last one without', () => {
    const list = createIndexedList(['a', 'b']);
    putEntry(list, -1, 'before');
    expect([-1, 0, 1, 2, '0', undefined].map((index) => findEntry(list, index))).toEqual([
      'before',
      'a',
      'b',
      undefined,
      'b',
      'b',
    ]);
    expect(findEntry(createIndexedList([]), undefined)).toBeUndefined();
  });

  it('holds what a map sorted by index would hold', () => {
    const index = fc.oneof(fc.integer({ min: -3, max: 20 }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(index, fc.string())), (puts) => {
        const list = createIndexedList<string>([]);
        for (const [at, entry] of puts) putEntry(list, at, entry);
        const model = new Map(puts);
        expect(list.entries).toEqual([...model].toSorted(([a], [b]) => a - b).map(([, entry]) => entry));
        for (const [at, entry] of model) expect(findEntry(list, at)).toBe(entry);
      }),
    );
  });

  it('takes 300,000 entries in the worst order, and finds each', () => {
    const count = 300_000;
    const list = createIndexedList<number>([]);
    for (let index = count; index > 0; index -= 1) putEntry(list, index, index);
    expect(list.entries).toHaveLength(count);
    expect(list.entries.slice(0, 2)).toEqual([count - 999, count - 998]);
    for (let index = count; index > 0; index -= 1)
      if (findEntry(list, index) !== index) throw new Error(`lost ${index}`);
  });
});
