import { describe, expect, it } from 'vitest';
import type { Schema } from '../document.ts';
import { mergeAdditions } from './merge-additions.ts';

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const TEXT: Schema = { type: 'string' };

describe('mergeAdditions', () => {
  it.each<{ name: string; given: Schema; more: Schema; want: Schema }>([
    {
      name: 'adds members as optional ones',
      given: { type: 'object', properties: { a: TEXT }, required: ['a'] },
      more: { type: 'object', properties: { a: TEXT, agent: to('Agent') }, required: ['a', 'agent'] },
      want: { type: 'object', properties: { a: TEXT, agent: to('Agent') }, required: ['a'] },
    },
    {
      name: 'adds alternatives deep inside',
      given: { type: 'array', items: { oneOf: [to('A'), to('B')] } },
      more: { type: 'array', items: { oneOf: [to('New'), to('B'), to('A')] } },
      want: { type: 'array', items: { oneOf: [to('A'), to('B'), to('New')] } },
    },
    {
      name: 'merges alternatives written out by their place',
      given: { anyOf: [to('A'), { type: 'object', properties: { a: TEXT } }] },
      more: { anyOf: [to('A'), { type: 'object', properties: { a: TEXT, b: TEXT } }] },
      want: { anyOf: [to('A'), { type: 'object', properties: { a: TEXT, b: TEXT } }] },
    },
    {
      name: 'goes through compositions',
      given: { allOf: [to('A'), { type: 'object', properties: {} }] },
      more: { allOf: [to('A'), { type: 'object', properties: { b: TEXT } }] },
      want: { allOf: [to('A'), { type: 'object', properties: { b: TEXT } }] },
    },
    {
      name: 'adds values',
      given: { type: 'string', enum: ['a'] },
      more: { type: 'string', enum: ['b', 'a'] },
      want: { type: 'string', enum: ['a', 'b'] },
    },
    {
      name: 'keeps its own bounds',
      given: { type: 'string', maxLength: 2 },
      more: { type: 'string', maxLength: 9 },
      want: { type: 'string', maxLength: 2 },
    },
  ])('$name', ({ given, more, want }) => {
    expect(mergeAdditions(given, more, '')).toEqual(want);
  });

  it.each<[Schema, Schema, string]>([
    [{ properties: { a: TEXT } }, { properties: { a: { type: 'number' } } }, '/x/properties/a/type'],
    [{ items: to('A') }, { items: to('B') }, '/x/items/$ref'],
    [{ allOf: [to('A')] }, { allOf: [to('A'), {}] }, '/x/allOf'],
    [{ const: 'a' }, { const: 'b' }, '/x/const'],
  ])('refuses %j against %j', (given, more, pointer) => {
    expect(() => mergeAdditions(given, more, '/x')).toThrow(
      `spec/openapi.json#${pointer}: says something else in the beta of the same contract. Correct one of the two`,
    );
  });
});
