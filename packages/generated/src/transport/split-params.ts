import type { Operation } from '../operation.ts';

/** The members of a call's params by where they travel. */
export interface SplitParams {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sorts params into query and body as the operation says. Without a body all of them are query members. */
export function splitParams(operation: Operation, params: object | undefined): SplitParams {
  const members: Readonly<Record<string, unknown>> = { ...params };
  if (operation.body === undefined) return { query: members, body: {} };
  if (operation.query === undefined) return { query: {}, body: members };
  const names = new Set(operation.query);
  const entries = Object.entries(members);
  return {
    query: Object.fromEntries(entries.filter(([name]) => names.has(name))),
    body: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
  };
}
