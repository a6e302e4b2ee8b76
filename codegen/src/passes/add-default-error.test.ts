import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import { addDefaultError } from './add-default-error.ts';

const SCHEMA = { $ref: '#/components/schemas/ErrorResponse' };

describe('addDefaultError', () => {
  it('T23 declares an error where there is none, and leaves what is declared', () => {
    const own = { description: 'own' };
    const document = toDocument(
      { ErrorResponse: {} },
      { 'GET /a': {}, 'GET /b': { responses: { 404: own, default: own } } },
    );
    const { paths } = addDefaultError(document);
    expect(paths['/a']?.get?.responses['default']?.content?.['application/json']?.schema).toEqual(SCHEMA);
    expect(paths['/b']?.get?.responses).toEqual({ 404: own, default: own });
  });

  it('refers to nothing that is not there', () => {
    const document = toDocument({}, { 'GET /a': {} });
    expect(addDefaultError(document)).toEqual(document);
  });
});
