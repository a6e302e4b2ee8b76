import { expect } from 'vitest';
import type { PagePromise } from '@unspool/generated';
import { isObject } from '../server/model/json-schema.ts';
import { schemasOf, type ExampleCall } from './example-call.ts';

/** The parameter that takes a list's cursor, as the document has it; `undefined` where there are no pages to ask for. */
export function cursorParameter(id: string): 'after' | 'page' | undefined {
  const properties = schemasOf(id).query?.['properties'];
  return (['after', 'page'] as const).find((name) => isObject(properties) && name in properties);
}

/** The same call without a cursor; where a limit can be set, for a page of two entries. */
export function firstPage(id: string, { query, body }: ExampleCall): ExampleCall {
  const cursor = cursorParameter(id);
  if (cursor === undefined) return { query, body };
  // A list that is asked for backwards has one page.
  const { [cursor]: _, before: __, ...others } = query;
  return { query: 'limit' in others ? { ...others, limit: 2 } : others, body };
}

/** Reads the cursor of the next page wherever a page may have it. */
export function readNextCursor(page: unknown): unknown {
  if (!isObject(page) || !Array.isArray(page['data'])) throw new TypeError('This is no page.');
  return page['last_id'] ?? page['next'] ?? page['next_page'] ?? page['data'].at(-1).id;
}

/** Iterates a list of two pages of two entries each, by entry and by page. */
export async function checkPages(list: unknown): Promise<void> {
  // The test has found it to be a list in the document; that it is one here is what comes next.
  const promise = list as PagePromise<{ data: unknown[]; has_more?: boolean }>;
  const pages = [];
  for await (const { answer } of promise.pages()) pages.push(answer);
  expect(pages.map(({ data, has_more }) => [data.length, has_more])).toEqual([
    [2, true],
    [2, false],
  ]);
  const entries = [];
  for await (const entry of promise) entries.push(entry);
  expect(entries).toEqual(pages.flatMap(({ data }) => data));
}
