import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { correctKeywords } from './correct-keywords.ts';

describe('correctKeywords', () => {
  it.each<[string, Schema, Schema]>([
    ['misspelt bounds', { type: 'array', min_items: 1, max_items: 2 }, { type: 'array', minItems: 1, maxItems: 2 }],
    [
      'bounds of a list inside its items',
      { type: 'array', items: { type: 'number', min_items: 2, max_items: 2 } },
      { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
    ],
    [
      'bounds that belong to an inner list',
      { type: 'array', items: { type: 'array', minItems: 2 } },
      { type: 'array', items: { type: 'array', minItems: 2 } },
    ],
    ['a keyword without a meaning', { type: 'string', optional: true }, { type: 'string' }],
    ['a property called optional', { properties: { optional: {} } }, { properties: { optional: {} } }],
    ['repetitions', { required: ['a', 'b', 'a'], enum: [1, 1] }, { required: ['a', 'b'], enum: [1] }],
  ])('T17 %s', (_, given, want) => {
    expect(correctKeywords(toDocument({ A: given })).components.schemas['A']).toEqual(want);
  });
});
