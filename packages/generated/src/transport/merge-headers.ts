import type { HeaderValues } from '../provider.ts';

/** Joins header sets, later ones over earlier ones; names are compared without case, `undefined` removes a header. */
export function mergeHeaders(...sets: readonly (HeaderValues | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const set of sets) {
    if (set === undefined) continue;
    for (const [name, value] of Object.entries(set)) {
      const key = name.toLowerCase();
      if (value === undefined) delete merged[key];
      else merged[key] = checkHeaderValue(key, value);
    }
  }
  return merged;
}

/** fetch quotes the value it refuses, which may be a key; so it is refused here, without the value. */
function checkHeaderValue(name: string, value: string): string {
  const position = value.search(/[^\t\x20-\x7E\x80-\xFF]/);
  if (position === -1) return value;
  throw new TypeError(
    `Header ${name} holds a character that a header cannot carry, at position ${position}. Was a line break copied with the key?`,
  );
}
