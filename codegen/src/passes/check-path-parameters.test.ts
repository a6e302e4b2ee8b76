import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import { checkPathParameters } from './check-path-parameters.ts';

const ID = { name: 'id', in: 'path' as const, required: true };

describe('checkPathParameters', () => {
  it('T32 lets matching paths through as they are', () => {
    const document = toDocument({}, { 'GET /a/{id}': { parameters: [ID, { name: 'x', in: 'query' }] }, 'GET /b': {} });
    expect(checkPathParameters(document)).toBe(document);
  });

  it.each([
    ['/a/{id}/{other}', 'spec/openapi.json#/paths/~1a~1{id}~1{other}/get: has a parameter other on one side only'],
    ['/a', 'spec/openapi.json#/paths/~1a/get: has a parameter id on one side only'],
  ])('T32 refuses %s with the parameter id', (path, message) => {
    expect(() => checkPathParameters(toDocument({}, { [`GET ${path}`]: { parameters: [ID] } }))).toThrow(message);
  });
});
