import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { requireBodies } from './require-bodies.ts';

const NEEDS: Schema = { type: 'object', properties: { a: {} }, required: ['a'] };
const FREE: Schema = { type: 'object', properties: { a: {} } };

describe('requireBodies', () => {
  it.each<[string, Schema, true | undefined]>([
    ['required members', NEEDS, true],
    ['required members of a component', { $ref: '#/components/schemas/Needs' }, true],
    ['required members in a composition', { allOf: [FREE, NEEDS] }, true],
    ['members that each alternative requires', { anyOf: [NEEDS, { type: 'string' }] }, true],
    ['an alternative without', { anyOf: [NEEDS, FREE] }, undefined],
    ['none', FREE, undefined],
  ])('T24 a body with %s', (_, schema, want) => {
    const requestBody = { content: { 'application/json': { schema } } };
    const { paths } = requireBodies(toDocument({ Needs: NEEDS }, { 'POST /a': { requestBody } }));
    expect(paths['/a']?.post?.requestBody?.required).toBe(want);
  });

  it('keeps a body required that the document requires', () => {
    const requestBody = { required: true, content: { 'application/json': { schema: FREE } } };
    const { paths } = requireBodies(toDocument({}, { 'POST /a': { requestBody }, 'GET /b': {} }));
    expect(paths['/a']?.post?.requestBody).toEqual(requestBody);
  });
});
