import type { PaginationModel } from './model.ts';

export interface PaginationFacts {
  readonly method: string;
  /** Names of the operation's query parameters. */
  readonly query: readonly string[];
  /** Names of the answer's own members. */
  readonly members: readonly string[];
}

/**
 * How a list goes on. The document has five ways (cursor as `last_id`, as `next`, as the last entry's id, as a page
 * token, as a token that nothing takes) and one list without pages; what is none of these is not a list.
 */
export function readPagination({ method, query, members }: PaginationFacts): PaginationModel | undefined {
  if (!members.includes('data')) return undefined;
  if (query.includes('after')) return { send: 'after', from: readCursorMember(members) };
  if (members.includes('next_page'))
    return query.includes('page') ? { send: 'page', from: 'next_page' } : { from: 'next_page' };
  return method === 'GET' && members.includes('object') ? { from: 'none' } : undefined;
}

function readCursorMember(members: readonly string[]): PaginationModel['from'] {
  if (members.includes('last_id')) return 'last_id';
  return members.includes('next') ? 'next' : 'last_item_id';
}
