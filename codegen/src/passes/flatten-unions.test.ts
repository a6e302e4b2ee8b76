import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { flattenUnions } from './flatten-unions.ts';

const A: Schema = { type: 'string' };
const B: Schema = { type: 'number' };
const C: Schema = { type: 'null' };

describe('flattenUnions', () => {
  it.each<[string, Schema, Schema]>([
    ['a union within a union', { anyOf: [{ anyOf: [A, B] }, C] }, { anyOf: [A, B, C] }],
    ['three layers', { oneOf: [{ oneOf: [A, { oneOf: [B, C] }] }, { const: 1 }] }, { oneOf: [A, B, C, { const: 1 }] }],
    ['oneOf in anyOf', { anyOf: [{ oneOf: [A, B] }, C] }, { anyOf: [A, B, C] }],
    ['anyOf in oneOf, which becomes the weaker', { oneOf: [{ anyOf: [A, B] }, C] }, { anyOf: [A, B, C] }],
    ['the default of an inner union', { anyOf: [{ default: 'a', oneOf: [A, B] }, C] }, { anyOf: [A, B, C] }],
    ['an alternative that is there twice', { anyOf: [A, B, A] }, { anyOf: [A, B] }],
    ['one alternative', { anyOf: [A] }, A],
    ['one member of allOf beside a type', { type: 'object', allOf: [{ $ref: '#/x' }] }, { $ref: '#/x' }],
    ['one alternative beside a default', { default: 'a', oneOf: [A] }, { default: 'a', type: 'string' }],
    [
      'an inner union with a type of its own',
      { anyOf: [{ type: 'object', oneOf: [A, B] }, C] },
      { anyOf: [{ type: 'object', oneOf: [A, B] }, C] },
    ],
  ])('T33 %s', (_, given, want) => {
    expect(flattenUnions(toDocument({ A: given })).components.schemas['A']).toEqual(want);
  });
});
