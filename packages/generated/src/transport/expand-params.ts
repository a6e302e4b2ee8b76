import type { ExpandedParams, Operation } from '../operation.ts';
import { expandPath } from './expand-path.ts';

/**
 * What an operation with parameters in its path, or in the query beside a body, has as its `expand`: fills the path from left
 * to right and parts the query from the body. Without a body all params are query members.
 *
 * @throws TypeError for a value that is empty, `.` or `..`, which would address another resource
 */
export function expandParams(operation: Operation, values: readonly string[], params: object): ExpandedParams {
  const { body, query = [] } = operation;
  const pick = (isQuery: boolean) =>
    Object.fromEntries(Object.entries(params).filter(([name]) => (!body || query.includes(name)) === isQuery));
  return { path: expandPath(operation.path, values), query: pick(true), members: pick(false) };
}
