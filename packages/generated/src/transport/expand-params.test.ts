import { describe, expect, it } from 'vitest';
import type { Operation } from '../operation.ts';
import { expandParams } from './expand-params.ts';

const update: Operation = {
  id: 'updateThing',
  area: 'files',
  method: 'POST',
  path: '/things/{thing_id}/parts/{part_id}',
  query: ['include'],
  body: 'json',
  answer: 'json',
  expand: expandParams,
};
const { body: _none, query: _names, ...get } = { ...update, method: 'GET' } as const;

describe('expandParams', () => {
  it.each([
    { operation: update, query: { include: ['x'] }, members: { name: 'n', metadata: null } },
    { operation: get, query: { name: 'n', include: ['x'], metadata: null }, members: {} },
  ])('puts params of a $operation.method where they travel', ({ operation, query, members }) => {
    const params = { name: 'n', include: ['x'], metadata: null };
    expect(expandParams(operation, ['a/b', 'é'], params)).toEqual({
      path: '/things/a%2Fb/parts/%C3%A9',
      query,
      members,
    });
  });

  it('keeps a member called __proto__ a member', () => {
    const { members } = expandParams(update, ['a', 'b'], JSON.parse('{"__proto__":{"a":1}}'));
    expect(JSON.stringify(members)).toBe('{"__proto__":{"a":1}}');
  });

  it('refuses a path that it cannot fill', () => {
    expect(() => expandParams(update, ['a'], {})).toThrow(/^Path parameter part_id of \/things/);
  });
});
