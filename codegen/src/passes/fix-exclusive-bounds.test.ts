import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { fixExclusiveBounds } from './fix-exclusive-bounds.ts';

describe('fixExclusiveBounds', () => {
  it.each<[Schema, Schema]>([
    [{ minimum: 0, exclusiveMinimum: true }, { exclusiveMinimum: 0 }],
    [{ minimum: 0, exclusiveMinimum: false }, { minimum: 0 }],
    [
      { maximum: 2, exclusiveMaximum: true, minimum: 1 },
      { exclusiveMaximum: 2, minimum: 1 },
    ],
    [{ exclusiveMinimum: true }, {}],
    [{ exclusiveMinimum: 3 }, { exclusiveMinimum: 3 }],
  ])('T16 %j → %j', (given, want) => {
    expect(fixExclusiveBounds(toDocument({ A: given })).components.schemas['A']).toEqual(want);
  });
});
