import type { HeaderValues } from '../provider.ts';

/** Joins header sets, later ones over earlier ones; names are compared without case, `undefined` removes a header. */
export function mergeHeaders(...sets: readonly (HeaderValues | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const set of sets) {
    for (const name in set) {
      const key = name.toLowerCase();
      const value = set[name];
      if (value === undefined) delete merged[key];
      else merged[key] = checkHeader(key, value);
    }
  }
  return merged;
}

const notInName = /^$|[^\w!#$%&'*+.^`|~-]/;
const notInValue = /[^\t\x20-\x7E\x80-\xFF]/;

/**
 * fetch reports what it refuses like a failed connection and quotes it, which may be a key; so it is refused here, without
 * the value. Names are tokens (RFC 9110 §5.6.2).
 */
function checkHeader(name: string, value: string): string {
  const inName = name.search(notInName);
  const inValue = value.search(notInValue);
  if (inName < 0 && inValue < 0) return value;
  throw new TypeError(
    `Header ${inName < 0 ? name : 'name'} holds a character that it cannot carry, at position ${Math.max(inName, inValue)}. Was a line break copied with the key?`,
  );
}
