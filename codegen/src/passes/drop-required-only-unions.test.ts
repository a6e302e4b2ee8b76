import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { dropRequiredOnlyUnions } from './drop-required-only-unions.ts';

const OBJECT: Schema = { type: 'object', properties: { a: {}, b: {} } };

describe('dropRequiredOnlyUnions', () => {
  it.each<[string, Schema, Schema]>([
    [
      'anyOf',
      { ...OBJECT, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      { ...OBJECT, 'x-unspool-one-of': [['a'], ['b']] },
    ],
    [
      'oneOf',
      { ...OBJECT, oneOf: [{ required: ['a', 'b'] }, {}] },
      { ...OBJECT, oneOf: [{ required: ['a', 'b'] }, {}] },
    ],
    [
      'not both',
      { ...OBJECT, not: { required: ['a', 'b'] }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      { ...OBJECT, 'x-unspool-one-of': [['a'], ['b']] },
    ],
    ['a union of types', { anyOf: [{ type: 'string' }, OBJECT] }, { anyOf: [{ type: 'string' }, OBJECT] }],
  ])('T11 %s', (_, given, want) => {
    expect(dropRequiredOnlyUnions(toDocument({ A: given })).components.schemas['A']).toEqual(want);
  });
});
