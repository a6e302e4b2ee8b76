import { expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import { resolveRecursiveReferences } from './resolve-recursive-references.ts';

it('T12 points recursive references to the component they stand in', () => {
  const filter = { $recursiveAnchor: true, type: 'object', properties: { filters: { items: { $recursiveRef: '#' } } } };
  const { schemas } = resolveRecursiveReferences(toDocument({ Filter: filter, Other: { type: 'string' } })).components;
  expect(schemas).toEqual({
    Filter: { type: 'object', properties: { filters: { items: { $ref: '#/components/schemas/Filter' } } } },
    Other: { type: 'string' },
  });
});
