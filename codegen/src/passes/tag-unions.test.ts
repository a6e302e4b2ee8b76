import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { tagUnions } from './tag-unions.ts';

function toTagged(type: string | string[], name = 'type'): Schema {
  const tag = Array.isArray(type) ? { type: 'string', enum: type } : { type: 'string', const: type };
  return { type: 'object', properties: { [name]: tag }, required: [name] };
}

const A = toTagged('a');
const B = toTagged(['b', 'b2']);
const BY_TYPE = { discriminator: { propertyName: 'type' } };

describe('tagUnions', () => {
  it.each<[string, Schema, Schema]>([
    ['anyOf with tags', { anyOf: [A, B] }, { type: 'object', ...BY_TYPE, oneOf: [A, B] }],
    [
      'components with tags',
      { oneOf: [A, { $ref: '#/components/schemas/C' }] },
      { type: 'object', ...BY_TYPE, oneOf: [A, { $ref: '#/components/schemas/C' }] },
    ],
    [
      'tags beside null',
      { anyOf: [A, B, { type: 'null' }] },
      { anyOf: [{ type: 'object', ...BY_TYPE, oneOf: [A, B] }, { type: 'null' }] },
    ],
    [
      'another tag',
      { oneOf: [toTagged('x', 'role'), toTagged('y', 'role')] },
      {
        type: 'object',
        discriminator: { propertyName: 'role' },
        oneOf: [toTagged('x', 'role'), toTagged('y', 'role')],
      },
    ],
    [
      'a tag of its own name',
      { discriminator: { propertyName: 'kind' }, oneOf: [toTagged('x', 'kind'), toTagged('y', 'kind')] },
      {
        type: 'object',
        discriminator: { propertyName: 'kind' },
        oneOf: [toTagged('x', 'kind'), toTagged('y', 'kind')],
      },
    ],
    ['the same tag twice', { oneOf: [A, A] }, { anyOf: [A, A] }],
    ['overlapping tags', { oneOf: [B, toTagged('b2')] }, { anyOf: [B, toTagged('b2')] }],
    [
      'an optional tag',
      { oneOf: [A, { ...toTagged('c'), required: [] }] },
      { anyOf: [A, { ...toTagged('c'), required: [] }] },
    ],
    ['one object', { oneOf: [A, { type: 'string' }] }, { anyOf: [A, { type: 'string' }] }],
    ['a discriminator without a union', { type: 'array', ...BY_TYPE }, { type: 'array' }],
  ])('T1 %s', (_, given, want) => {
    expect(tagUnions(toDocument({ X: given, C: toTagged('c') })).components.schemas['X']).toEqual(want);
  });
});
