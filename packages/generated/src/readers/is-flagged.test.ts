import { describe, expect, it } from 'vitest';
import { isFlagged } from './is-flagged.ts';

describe('isFlagged', () => {
  it.each([
    { results: [{ flagged: false }, { flagged: true }], want: true },
    { results: [{ flagged: false }], want: false },
    { results: [], want: false },
  ])('of $results is $want', ({ results, want }) => {
    expect(isFlagged({ results })).toBe(want);
  });
});
