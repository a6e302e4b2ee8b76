import { describe, expect, it } from 'vitest';
import { findChanges, isUnchanged } from './find-changes.ts';

const file = (path: string, text: string) => ({ path, text });

describe('findChanges', () => {
  it('writes what is new or differs, removes what is stale, leaves the rest', () => {
    const present = new Map([
      ['a.ts', '1'],
      ['b.ts', '2'],
      ['old/c.ts', '3'],
    ]);
    expect(findChanges(present, [file('a.ts', '1'), file('b.ts', 'two'), file('d.ts', '4')])).toEqual({
      write: [file('b.ts', 'two'), file('d.ts', '4')],
      remove: ['old/c.ts'],
    });
  });

  it('finds nothing in what is up to date', () => {
    expect(isUnchanged(findChanges(new Map([['a.ts', '1']]), [file('a.ts', '1')]))).toBe(true);
    expect(isUnchanged(findChanges(new Map(), [file('a.ts', '1')]))).toBe(false);
  });
});
