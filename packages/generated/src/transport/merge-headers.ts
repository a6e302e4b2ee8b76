import type { HeaderValues } from '../provider.ts';

/** Joins header sets, later ones over earlier ones; names are compared without case, `undefined` removes a header. */
export function mergeHeaders(...sets: readonly (HeaderValues | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const set of sets) {
    if (set === undefined) continue;
    for (const [name, value] of Object.entries(set)) {
      const key = name.toLowerCase();
      if (value === undefined) delete merged[key];
      else merged[key] = checkHeader(key, value);
    }
  }
  return merged;
}

/**
 * fetch reports what it refuses like a failed connection and quotes it, which may be a key; so it is refused here, without
 * the value. Names are tokens (RFC 9110 §5.6.2).
 */
function checkHeader(name: string, value: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new TypeError('A header name is empty or holds a character that a header name cannot carry.');
  }
  const position = value.search(/[^\t\x20-\x7E\x80-\xFF]/);
  if (position === -1) return value;
  throw new TypeError(
    `Header ${name} holds a character that a header cannot carry, at position ${position}. Was a line break copied with the key?`,
  );
}
