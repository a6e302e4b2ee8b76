import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { addMissingTypes } from './add-missing-types.ts';

describe('addMissingTypes', () => {
  it.each<[string, Schema, Schema]>([
    ['T20 an object without type', { properties: { a: {} } }, { type: 'object', properties: { a: {} } }],
    ['T20 an array without type', { items: { type: 'string' } }, { type: 'array', items: { type: 'string' } }],
    [
      'T20 members beside a composition',
      { properties: { a: {} }, allOf: [{}] },
      { properties: { a: {} }, allOf: [{}] },
    ],
    [
      'T18 type object over a string',
      { type: 'object', oneOf: [{ type: 'string' }, { $ref: '#/x' }] },
      { oneOf: [{ type: 'string' }, { $ref: '#/x' }] },
    ],
    [
      'T18 type object over objects',
      { type: 'object', oneOf: [{ type: 'object' }] },
      { type: 'object', oneOf: [{ type: 'object' }] },
    ],
  ])('%s', (_, given, want) => {
    expect(addMissingTypes(toDocument({ A: given })).components.schemas['A']).toEqual(want);
  });
});
