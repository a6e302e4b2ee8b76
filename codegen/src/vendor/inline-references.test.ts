import { expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Document } from '../document.ts';
import { inlineReferences } from './inline-references.ts';

it('puts parameters of components and of paths, and bodies, in place', () => {
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
  const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } };
  const document = toDocument({ A: {} }) as Document & { components: Record<string, object> };
  document.components['parameters'] = { Limit: limit, Alias: { $ref: '#/components/parameters/Limit' } };
  document.components['requestBodies'] = { Body: body };
  const own = { name: 'id', in: 'path', schema: { type: 'string' } };
  const item: object = {
    parameters: [{ name: 'id', in: 'path' }, { $ref: '#/components/parameters/Alias' }],
    get: { parameters: [own], responses: {} },
    post: { requestBody: { $ref: '#/components/requestBodies/Body' } },
  };
  document.paths['/a/{id}'] = item;
  document.webhooks = { hook: item };
  const { paths, webhooks } = inlineReferences(document);
  expect(paths['/a/{id}']).toEqual({
    get: { parameters: [limit, own], responses: {} },
    post: { parameters: [{ name: 'id', in: 'path' }, limit], requestBody: body, responses: {} },
  });
  expect(webhooks?.['hook']).toEqual(paths['/a/{id}']);
});
