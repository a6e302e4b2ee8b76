import { RequestError } from '../errors/request-error.ts';

/**
 * Rebuilds what a query or a form has flattened: `a=1`, `include[]=x&include[]=y`, `metadata[key]=z`, to any depth. A
 * plain name given twice becomes an array.
 */
export function nestFields(fields: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const root = new Map<string, unknown>();
  for (const [name, leaf] of fields) {
    const [first = '', ...rest] = splitName(name);
    root.set(first, merge(root.get(first), leaf, rest));
  }
  return Object.fromEntries([...root].map(([name, value]) => [name, unwrap(value)]));
}

/** `a[b][]` → `a`, `b`, ``. */
function splitName(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  if (match === null) {
    throw new RequestError({ message: 'A field name has brackets that do not pair: write name, name[] or name[key].' });
  }
  return [match[1] ?? '', ...[...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map(([, key]) => key ?? '')];
}

/** Objects are Maps until the end, so that no name can reach a prototype. */
function merge(held: unknown, leaf: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return held === undefined ? leaf : [...(Array.isArray(held) ? held : [held]), leaf];
  if (key === '') return [...(Array.isArray(held) ? held : []), merge(undefined, leaf, rest)];
  const members = held instanceof Map ? held : new Map<string, unknown>();
  return members.set(key, merge(members.get(key), leaf, rest));
}

function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrap);
  return value instanceof Map ? Object.fromEntries([...value].map(([name, member]) => [name, unwrap(member)])) : value;
}
