import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { markOpenEnums } from './mark-open-enums.ts';

const KNOWN: Schema = { type: 'string', enum: ['a', 'b'] };
const REFERENCE: Schema = { $ref: '#/components/schemas/Known' };
const OPEN: Schema = { type: 'string', 'x-unspool-open': true };

describe('markOpenEnums', () => {
  it.each<[string, Schema, Schema]>([
    ['values written out', { anyOf: [{ type: 'string' }, KNOWN] }, { anyOf: [KNOWN, OPEN] }],
    ['one value', { anyOf: [{ type: 'string' }, { const: 'a' }] }, { anyOf: [{ const: 'a' }, OPEN] }],
    ['values of a component', { anyOf: [{ type: 'string' }, REFERENCE] }, { anyOf: [REFERENCE, OPEN] }],
    ['oneOf', { oneOf: [KNOWN, { type: 'string' }] }, { oneOf: [KNOWN, OPEN] }],
    [
      'numbers beside a string',
      { anyOf: [{ type: 'string' }, { type: 'integer', enum: [1] }] },
      { anyOf: [{ type: 'string' }, { type: 'integer', enum: [1] }] },
    ],
    [
      'a string with bounds',
      { anyOf: [{ type: 'string', maxLength: 2 }, KNOWN] },
      { anyOf: [{ type: 'string', maxLength: 2 }, KNOWN] },
    ],
    ['a closed enum', KNOWN, KNOWN],
  ])('T14 %s', (_, given, want) => {
    expect(markOpenEnums(toDocument({ A: given, Known: KNOWN })).components.schemas['A']).toEqual(want);
  });
});
