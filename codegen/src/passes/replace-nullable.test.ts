import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { replaceNullable } from './replace-nullable.ts';

const REFERENCE: Schema = { $ref: '#/components/schemas/B' };
const NULL: Schema = { type: 'null' };

describe('replaceNullable', () => {
  it.each<[string, Schema, Schema]>([
    ['a scalar', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['an array', { type: 'array', items: {}, nullable: true }, { type: ['array', 'null'], items: {} }],
    ['an enum', { type: 'string', enum: ['a'], nullable: true }, { type: ['string', 'null'], enum: ['a', null] }],
    [
      'a constant',
      { type: 'string', const: 'a', default: 'a', nullable: true },
      { default: 'a', anyOf: [{ type: 'string', const: 'a' }, NULL] },
    ],
    [
      'an object',
      { type: 'object', deprecated: true, properties: { a: { type: 'string' } }, nullable: true },
      { deprecated: true, anyOf: [{ type: 'object', properties: { a: { type: 'string' } } }, NULL] },
    ],
    ['a reference', { ...REFERENCE, nullable: true }, { anyOf: [REFERENCE, NULL] }],
    [
      'a union',
      { oneOf: [REFERENCE, { type: 'string' }], nullable: true },
      { oneOf: [REFERENCE, { type: 'string' }, NULL] },
    ],
    ['a union with null in it', { anyOf: [REFERENCE, NULL], nullable: true }, { anyOf: [REFERENCE, NULL] }],
    ['the allOf form', { allOf: [REFERENCE, { nullable: true }] }, { anyOf: [REFERENCE, NULL] }],
    [
      'the allOf form around two',
      { allOf: [REFERENCE, { type: 'object' }, { nullable: true }] },
      { anyOf: [{ allOf: [REFERENCE, { type: 'object' }] }, NULL] },
    ],
    ['nullable: false', { type: 'string', nullable: false }, { type: 'string' }],
    [
      'a property called nullable',
      { properties: { nullable: { type: 'boolean' } } },
      { properties: { nullable: { type: 'boolean' } } },
    ],
  ])('T10 rewrites %s', (_, given, want) => {
    const { A } = replaceNullable(toDocument({ A: given, B: { type: 'object' } })).components.schemas;
    expect(A).toEqual(want);
  });
});
