/** How a list is asked for. */
export interface PageQuery {
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
  /** @default 'desc', newest first */
  readonly order?: 'asc' | 'desc' | undefined;
}

/** A page of a list with a cursor, as OpenAI's list answers carry it. */
export interface Page<TEntry> {
  readonly object: 'list';
  readonly data: TEntry[];
  readonly first_id: string;
  readonly last_id: string;
  readonly has_more: boolean;
}

/**
 * Cuts a page out of entries that stand oldest first.
 *
 * @returns `undefined` when `after` names no entry
 */
export function pageOf<TEntry extends { readonly id: string }>(
  oldestFirst: readonly TEntry[],
  query: PageQuery,
  defaultLimit: number,
): Page<TEntry> | undefined {
  const { after, limit = defaultLimit, order = 'desc' } = query;
  const entries = order === 'asc' ? oldestFirst : oldestFirst.toReversed();
  const start = after === undefined ? 0 : entries.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) return undefined;
  const data = entries.slice(start, start + limit);
  return {
    object: 'list',
    data,
    first_id: data[0]?.id ?? '',
    last_id: data.at(-1)?.id ?? '',
    has_more: start + limit < entries.length,
  };
}
