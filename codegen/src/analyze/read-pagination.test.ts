import { describe, expect, it } from 'vitest';
import { readPagination } from './read-pagination.ts';

describe('readPagination', () => {
  it.each([
    {
      way: 'cursor as last_id',
      query: ['after', 'limit'],
      members: ['data', 'last_id'],
      want: { send: 'after', from: 'last_id' },
    },
    { way: 'cursor as next', query: ['after'], members: ['data', 'next'], want: { send: 'after', from: 'next' } },
    {
      way: "last entry's id",
      query: ['after'],
      members: ['data', 'has_more'],
      want: { send: 'after', from: 'last_item_id' },
    },
    { way: 'page token', query: ['page'], members: ['data', 'next_page'], want: { send: 'page', from: 'next_page' } },
    { way: 'token that nothing takes', query: ['limit'], members: ['data', 'next_page'], want: { from: 'next_page' } },
    { way: 'no pages', query: [], members: ['data', 'object'], want: { from: 'none' } },
    { way: 'no list', query: ['after'], members: ['id', 'object'], want: undefined },
  ])('knows a list by its $way', ({ query, members, want }) => {
    expect(readPagination({ method: 'GET', query, members })).toEqual(want);
  });

  it('takes what a POST answers with `data` for no list', () => {
    expect(readPagination({ method: 'POST', query: [], members: ['data', 'object'] })).toBeUndefined();
  });
});
