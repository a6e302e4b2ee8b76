import type { Call, CallFacts } from '../call.ts';
import type { Client } from '../client.ts';
import type { Area } from '../gen/area.ts';
import type { Pagination } from '../operation.ts';
import { readJson } from './read-json.ts';

/** The entries that a page carries in `data`. */
export type PageItem<TPage> = TPage extends { readonly data: readonly (infer TItem)[] } ? TItem : unknown;

/** One page of a list. */
export interface ListPage<TPage> {
  /** The answer as it came. */
  readonly answer: TPage;
  /** Its entries. */
  readonly items: readonly PageItem<TPage>[];
  /** Whether there is a page after this one. */
  readonly hasMore: boolean;
  /** Where the next page begins: what the operation takes as `after` or `page`. */
  readonly cursor: string | undefined;
}

/** A list: `await` gives its first page, `for await` every entry of every page, `pages()` page after page. */
export interface PagePromise<TPage> extends Promise<TPage>, AsyncIterable<PageItem<TPage>> {
  pages(): AsyncIterable<ListPage<TPage>>;
}

/**
 * Calls a list operation. The first page is asked for at once, each further one when the loop gets there; a list that was
 * asked for backwards, with `before`, has one page. A server that sends the same cursor twice ends the loop with an error
 * instead of keeping it going.
 */
export function requestPages<TArea extends Area, TPage>(
  client: Client<TArea>,
  call: Omit<Call<TArea, TPage>, 'read' | 'encode'>,
): PagePromise<TPage> {
  const first = client.request<TPage>({ ...call, read: readJson });
  const pages = () => iteratePages(client, call, first);
  return Object.assign(first, { pages, [Symbol.asyncIterator]: () => iterateItems(pages()) });
}

async function* iteratePages<TArea extends Area, TPage>(
  client: Client<TArea>,
  call: Omit<Call<TArea, TPage>, 'read' | 'encode'>,
  first: Promise<TPage>,
): AsyncGenerator<ListPage<TPage>, void> {
  const { operation, params } = call;
  const seen = new Set<string>();
  let page = toListPage(await first, call);
  for (;;) {
    yield page;
    const { cursor, hasMore } = page;
    const send = operation.pagination?.send;
    if (!hasMore || cursor === undefined || send === undefined) return;
    if (seen.has(cursor)) {
      throw new Error(`${operation.id}: the server sent the same page cursor twice; the list cannot be continued.`);
    }
    seen.add(cursor);
    const next = await client.request<TPage>({ ...call, params: { ...params, [send]: cursor }, read: readJson });
    page = toListPage(next, call);
  }
}

function toListPage<TPage>(answer: TPage, { operation, params }: CallFacts): ListPage<TPage> {
  const backwards = params !== undefined && 'before' in params && params.before !== undefined;
  const cursor = backwards ? undefined : readCursor(answer, operation.pagination);
  // `PageItem` says the same as this check, which the compiler cannot follow through a conditional type.
  const items = listItems(answer) as readonly PageItem<TPage>[];
  return { answer, items, cursor, hasMore: cursor !== undefined };
}

/** The entries of a page; some servers answer with them alone (Together's list of models). */
function listItems(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  return hasData(answer) ? answer.data : [];
}

async function* iterateItems<TPage>(pages: AsyncIterable<ListPage<TPage>>): AsyncGenerator<PageItem<TPage>, void> {
  for await (const { items } of pages) yield* items;
}

/** The cursor of the page after this one; `undefined` at the end of the list. */
export function readCursor(page: unknown, pagination: Pagination | undefined): string | undefined {
  if (pagination === undefined || typeof page !== 'object' || page === null) return undefined;
  const members: Readonly<Record<string, unknown>> = { ...page };
  if (members['has_more'] === false) return undefined;
  switch (pagination.from) {
    case 'none':
      return undefined;
    case 'next':
    case 'next_page':
      return toCursor(members[pagination.from]);
    case 'last_id':
      return toCursor(members['last_id']) ?? readLastItemId(page);
    case 'last_item_id':
      return readLastItemId(page);
  }
}

function readLastItemId(page: object): string | undefined {
  const last = hasData(page) ? page.data.at(-1) : undefined;
  return typeof last === 'object' && last !== null && 'id' in last ? toCursor(last.id) : undefined;
}

function toCursor(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function hasData(page: unknown): page is { readonly data: readonly unknown[] } {
  return typeof page === 'object' && page !== null && 'data' in page && Array.isArray(page.data);
}
