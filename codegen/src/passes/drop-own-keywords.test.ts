import { expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import { dropOwnKeywords } from './drop-own-keywords.ts';

it('drops x-unspool-* from schemas and leaves operations theirs', () => {
  const document = toDocument(
    { A: { type: 'object', 'x-unspool-one-of': [['a']], properties: { 'x-unspool-a': { 'x-unspool-open': true } } } },
    { 'GET /a': { 'x-unspool-name': 'getA' } },
  );
  const { components, paths } = dropOwnKeywords(document);
  expect(components.schemas['A']).toEqual({ type: 'object', properties: { 'x-unspool-a': {} } });
  expect(paths).toEqual(document.paths);
});
