import { describe, expect, it } from 'vitest';
import { chooseBump } from './choose-bump.ts';
import type { Difference, Differences } from './compare-inventories.ts';

const nothing: Difference = { added: [], removed: [], changed: [] };
const changed = (...members: string[]): Partial<Differences> => ({
  schemas: { ...nothing, changed: [{ name: 'Thing', members }] },
});

describe('chooseBump', () => {
  it.each<{ of: string; differences: Partial<Differences>; before: string | undefined; after: string | undefined }>([
    { of: 'nothing', differences: {}, before: undefined, after: undefined },
    {
      of: 'an operation that came',
      differences: { operations: { ...nothing, added: ['GET /x'] } },
      before: 'minor',
      after: 'minor',
    },
    {
      of: 'an event that came',
      differences: { events: { ...nothing, added: ['S x'] } },
      before: 'minor',
      after: 'minor',
    },
    {
      of: 'an operation that went',
      differences: { operations: { ...nothing, removed: ['GET /x'] } },
      before: 'minor',
      after: 'major',
    },
    {
      of: 'an event that went',
      differences: { events: { ...nothing, removed: ['S x'] } },
      before: 'minor',
      after: 'major',
    },
    { of: 'a member that came', differences: changed('+norm'), before: 'minor', after: 'minor' },
    { of: 'a value that came', differences: changed('+"high"'), before: 'minor', after: 'minor' },
    { of: 'a required member that came', differences: changed('+norm (required)'), before: 'minor', after: 'major' },
    { of: 'a member that went', differences: changed('+new', '-norm'), before: 'minor', after: 'major' },
    { of: 'a member that changed', differences: changed('~norm'), before: 'minor', after: 'major' },
    { of: 'a change that no member tells', differences: changed(), before: 'minor', after: 'major' },
  ])('$of: $before before 1.0, $after after', ({ differences, before, after }) => {
    const all: Differences = { operations: nothing, schemas: nothing, events: nothing, ...differences };
    expect(['0.0.0', '0.12.3', '1.0.0', '10.4.0'].map((version) => chooseBump(all, version))).toEqual([
      before,
      before,
      after,
      after,
    ]);
  });
});
