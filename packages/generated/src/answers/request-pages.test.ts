import { describe, expect, expectTypeOf, it } from 'vitest';
import { createClient } from '../client.ts';
import type { Operation } from '../operation.ts';
import { readCursor, requestPages } from './request-pages.ts';

interface FilePage {
  readonly data: { readonly id: string }[];
  readonly has_more: boolean;
  readonly last_id?: string;
}

const list: Operation<'files'> = {
  id: 'listFiles',
  area: 'files',
  method: 'GET',
  path: '/files',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
};

/** Serves seven entries, `limit` a page, and counts what was asked. */
function serve(broken = false) {
  const asked: string[] = [];
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const fetch: typeof globalThis.fetch = async (input) => {
    const { search, searchParams } = new URL(String(input));
    asked.push(search);
    const start = ids.indexOf(searchParams.get('after') ?? '') + 1;
    const data = ids.slice(start, start + 3).map((id) => ({ id }));
    return Response.json({ data, has_more: broken || start + 3 < ids.length, last_id: broken ? 'c' : data.at(-1)?.id });
  };
  return { asked, client: createClient({ apiKey: 'k', fetch, baseUrl: 'http://host' }) };
}

describe('requestPages', () => {
  it('gives the first page when awaited', async () => {
    const { client, asked } = serve();
    const page = await requestPages<'files', FilePage>(client, { operation: list, params: { limit: 3 } });
    expect(page.data.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual(['?limit=3']);
  });

  it('gives every entry of every page when iterated', async () => {
    const { client, asked } = serve();
    const ids: string[] = [];
    for await (const file of requestPages<'files', FilePage>(client, { operation: list, params: { limit: 3 } })) {
      expectTypeOf(file).toEqualTypeOf<{ readonly id: string }>();
      ids.push(file.id);
    }
    expect(ids.join('')).toBe('abcdefg');
    expect(asked).toEqual(['?limit=3', '?limit=3&after=c', '?limit=3&after=f']);
  });

  it('takes a bare array for a page with nothing after it', async () => {
    const fetch: typeof globalThis.fetch = async () => Response.json([{ id: 'a' }, { id: 'b' }]);
    const client = createClient({ apiKey: 'k', fetch, baseUrl: 'http://host' });
    const pages = [];
    for await (const page of requestPages(client, { operation: list }).pages()) pages.push(page);
    const items = [{ id: 'a' }, { id: 'b' }];
    expect(pages).toEqual([{ answer: items, items, cursor: undefined, hasMore: false }]);
  });

  it('gives page after page, with what comes next', async () => {
    const { client } = serve();
    const pages: unknown[] = [];
    for await (const { items, hasMore, cursor, answer } of requestPages<'files', FilePage>(client, {
      operation: list,
    }).pages()) {
      pages.push([items.map(({ id }) => id).join(''), hasMore, cursor, answer.has_more]);
    }
    expect(pages).toEqual([
      ['abc', true, 'c', true],
      ['def', true, 'f', true],
      ['g', false, undefined, false],
    ]);
  });

  it('stops after one page when asked for what is before an entry', async () => {
    const { client, asked } = serve();
    for await (const _ of requestPages<'files', FilePage>(client, { operation: list, params: { before: 'x' } }));
    expect(asked).toHaveLength(1);
  });

  it('asks for no page beyond the one that the loop left', async () => {
    const { client, asked } = serve();
    for await (const file of requestPages<'files', FilePage>(client, { operation: list })) if (file.id === 'd') break;
    expect(asked).toHaveLength(2);
  });

  it('ends with an error when a cursor comes twice', async () => {
    const { client } = serve(true);
    const drain = async () => {
      for await (const _ of requestPages<'files', FilePage>(client, { operation: list }));
    };
    await expect(drain()).rejects.toThrow(/listFiles.*same page cursor twice/);
  });
});

describe('readCursor', () => {
  it.each([
    { page: { has_more: true, last_id: 'x', data: [] }, from: 'last_id', want: 'x' },
    { page: { has_more: false, last_id: 'x', data: [] }, from: 'last_id', want: undefined },
    { page: { has_more: true, data: [{ id: 'y' }] }, from: 'last_id', want: 'y' },
    { page: { has_more: true, last_id: 'x', data: [{ id: 'y' }] }, from: 'last_item_id', want: 'y' },
    { page: { has_more: true, next: 'z', data: [] }, from: 'next', want: 'z' },
    { page: { has_more: true, next: null, data: [] }, from: 'next', want: undefined },
    { page: { has_more: true, next_page: 'p', data: [] }, from: 'next_page', want: 'p' },
    { page: { data: [{ id: 'y' }] }, from: 'none', want: undefined },
  ] as const)('reads $from of $page', ({ page, from, want }) => {
    expect(readCursor(page, { send: 'after', from })).toBe(want);
  });
});
