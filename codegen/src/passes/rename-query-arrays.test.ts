import { expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import { renameQueryArrays } from './rename-query-arrays.ts';

it('T22 takes the brackets from the names of query arrays', () => {
  const parameters = ['include[]', 'effective_at', 'a[b]'].map((name) => ({ name, in: 'query' as const }));
  const { paths } = renameQueryArrays(toDocument({}, { 'GET /a': { parameters }, 'GET /b': {} }));
  expect(paths['/a']?.get?.parameters?.map(({ name }) => name)).toEqual(['include', 'effective_at', 'a[b]']);
  expect(paths['/b']?.get).toEqual({ responses: {} });
});
