import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { flattenAllOf, flattenExtensions } from './flatten-all-of.ts';

const BASE: Schema = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } }, required: ['a'] };
const SCHEMAS = {
  Base: BASE,
  Nested: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { n: {} } }] },
  Text: { type: 'string' },
};
const REFERENCE: Schema = { $ref: '#/components/schemas/Base' };

describe('flattenAllOf', () => {
  it.each<[string, Schema, Schema]>([
    [
      'a member required in one branch and declared in another',
      { allOf: [REFERENCE, { type: 'object', properties: { c: {} }, required: ['b', 'c'] }] },
      { ...BASE, properties: { ...BASE.properties, c: {} }, required: ['a', 'b', 'c'] },
    ],
    [
      'a property declared twice: the later one holds',
      { allOf: [REFERENCE, { properties: { a: { type: 'number' } } }] },
      { ...BASE, properties: { a: { type: 'number' }, b: { type: 'string' } } },
    ],
    [
      'a composition of compositions',
      { allOf: [{ $ref: '#/components/schemas/Nested' }, { properties: { z: {} } }] },
      { ...BASE, properties: { ...BASE.properties, n: {}, z: {} } },
    ],
    ['what stands beside it', { required: ['b'], allOf: [REFERENCE, {}] }, { ...BASE, required: ['a', 'b'] }],
    ['one member', { type: 'object', allOf: [REFERENCE] }, REFERENCE],
    [
      'a union, which stays',
      { allOf: [{ anyOf: [REFERENCE, BASE] }, BASE] },
      { allOf: [{ anyOf: [REFERENCE, BASE] }, BASE] },
    ],
    [
      'a string, which stays',
      { allOf: [{ $ref: '#/components/schemas/Text' }, {}] },
      { allOf: [{ $ref: '#/components/schemas/Text' }, {}] },
    ],
  ])('T13 merges %s', (_, given, want) => {
    expect(flattenAllOf(toDocument({ ...SCHEMAS, A: given })).components.schemas['A']).toEqual(want);
  });

  const extension = { allOf: [REFERENCE, { type: 'object', properties: { c: {} } }] };
  const conflict = { allOf: [REFERENCE, { type: 'object', properties: { a: {} } }] };

  it('keeps the name of a component that an alternative extends by optional members', () => {
    const { A } = flattenAllOf(toDocument({ ...SCHEMAS, A: { anyOf: [extension, conflict] } })).components.schemas;
    expect(A?.anyOf?.[0]).toEqual(extension);
    expect(A?.anyOf?.[1]).toEqual({ ...BASE, properties: { a: {}, b: { type: 'string' } } });
  });

  it('flattenExtensions merges these as well', () => {
    const { A } = flattenExtensions(toDocument({ ...SCHEMAS, A: { anyOf: [extension] } })).components.schemas;
    expect(A?.anyOf).toEqual([{ ...BASE, properties: { ...BASE.properties, c: {} } }]);
  });
});
