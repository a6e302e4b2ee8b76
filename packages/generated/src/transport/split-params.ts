import type { Operation } from '../operation.ts';

/** The members of a call's params by where they travel. */
export interface SplitParams {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sorts params into query and body as the operation says. Without a body all of them are query members. */
export function splitParams({ body, query = [] }: Operation, params: object = {}): SplitParams {
  if (body === undefined) return { query: { ...params }, body: {} };
  const pick = (isQuery: boolean) =>
    Object.fromEntries(Object.entries(params).filter(([name]) => query.includes(name) === isQuery));
  return query.length > 0 ? { query: pick(true), body: pick(false) } : { query: {}, body: { ...params } };
}
