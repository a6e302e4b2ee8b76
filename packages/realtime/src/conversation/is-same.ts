import { isObject } from './read-members.ts';

/** Items are some four levels deep; what is nested deeper counts as changed rather than being walked. */
const maxDepth = 16;

/** Whether two JSON values say the same; members that are `undefined` count as absent. */
export function isSame(first: unknown, second: unknown, depth = 0): boolean {
  if (Object.is(first, second)) return true;
  if (depth > maxDepth) return false;
  if (Array.isArray(first) && Array.isArray(second)) {
    return first.length === second.length && first.every((value, index) => isSame(value, second[index], depth + 1));
  }
  if (!isObject(first) || !isObject(second)) return false;
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...names].every((name) => isSame(first[name], second[name], depth + 1));
}
