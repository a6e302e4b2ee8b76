import { describe, expect, it } from 'vitest';
import { pageOf } from './page.ts';

const entries = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

describe('pageOf', () => {
  it.each([
    [{}, 'edc', true],
    [{ order: 'asc' }, 'abc', true],
    [{ after: 'c' }, 'ba', false],
    [{ after: 'c', order: 'asc' }, 'de', false],
    [{ limit: 1 }, 'e', true],
    [{ limit: 5 }, 'edcba', false],
    [{ after: 'a' }, '', false],
  ] as const)('%j', (query, want, more) => {
    const page = pageOf(entries, query, 3);
    expect(page?.data.map(({ id }) => id).join('')).toBe(want);
    expect(page?.has_more).toBe(more);
    expect(page?.first_id).toBe(want.at(0) ?? '');
    expect(page?.last_id).toBe(want.at(-1) ?? '');
  });

  it('knows when `after` names nothing', () => {
    expect(pageOf(entries, { after: 'z' }, 3)).toBeUndefined();
  });
});
