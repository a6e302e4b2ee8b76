import { describe, expect, it } from 'vitest';
import { toDocument, toJsonOperation } from '../document.fixture.ts';
import type { Parameter } from '../document.ts';
import { checkDocument } from './check-document.ts';

const SOUND = toDocument(
  { A: { type: 'string' } },
  { 'GET /a': toJsonOperation(undefined, { $ref: '#/components/schemas/A' }) },
);

function withReference($ref: string): object {
  return toDocument({ A: {}, 'B/C': { items: { $ref } } });
}

describe('checkDocument', () => {
  it('gives a sound document back', () => {
    expect(checkDocument(SOUND, 'a.json')).toBe(SOUND);
  });

  it.each([
    ['no object', 'text', 'a.json: is not an OpenAPI document. Pass a document with `openapi: 3.1.x`.'],
    ['another kind of document', { swagger: '2.0' }, 'a.json: is not an OpenAPI document. '],
    [
      'another version',
      { ...SOUND, openapi: '3.0.3' },
      'a.json#/openapi: is not OpenAPI 3.1. Convert the document to 3.1.',
    ],
    ['no info', { ...SOUND, info: undefined }, 'a.json#/info: is missing or no object. '],
    ['no paths', { ...SOUND, paths: [] }, 'a.json#/paths: is missing or no object. '],
    ['no schemas', { ...SOUND, components: {} }, 'a.json#/components/schemas: is missing or no object. '],
    [
      'a dangling reference',
      withReference('#/components/schemas/Nope'),
      'a.json#/components/schemas/B~1C/items/$ref: is a dangling reference. Correct the reference, or add /components/schemas/Nope to the document.',
    ],
    [
      'a reference into a component',
      withReference('#/components/schemas/A/properties/b'),
      'a.json#/components/schemas/B~1C/items/$ref: does not refer to a component of this document. Bundle the document',
    ],
    ['a reference to another file', withReference('other.yaml#/A'), 'does not refer to a component of this document. '],
    [
      'a reference to a path',
      withReference('#/components/pathItems/A'),
      'does not refer to a component of this document. ',
    ],
    ['a name that every object has', withReference('#/components/schemas/toString'), 'is a dangling reference. '],
    [
      'a parameter without a name',
      toDocument({}, { 'GET /a': { parameters: [{ in: 'query' } as Parameter] } }),
      'a.json#/paths/~1a/get/parameters/0: has no name or no place. Give it `name` and `in`.',
    ],
    [
      'a parameter of a path without a place',
      { ...SOUND, paths: { '/a': { parameters: [{ name: 'a' }] } } },
      'a.json#/paths/~1a/parameters/0: has no name or no place. ',
    ],
    [
      'a body without content',
      { ...SOUND, webhooks: { w: { post: { requestBody: {} } } } },
      'a.json#/webhooks/w/post/requestBody: has no content. ',
    ],
  ])('refuses %s', (_, value, message) => {
    expect(() => checkDocument(value, 'a.json')).toThrow(message);
  });

  it('does not look into extensions and samples', () => {
    const document = { ...SOUND, 'x-samples': [{ $ref: '#/nope' }] };
    expect(checkDocument(document, 'a.json')).toBe(document);
  });
});
