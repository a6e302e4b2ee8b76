/**
 * A list whose entries carry an index of the wire. Servers count from 0 as a rule; whatever else they send, gaps, huge and
 * negative numbers, fractions, only decides the order, so that the list is never longer than what was sent.
 */
export interface IndexedList<TEntry> {
  /** In the order of their indices; beyond the first {@link orderedEntries}, in the order in which they came. */
  readonly entries: TEntry[];
  /** Where the entry of each index stands. One that came without an index is known by an object of its own. */
  readonly places: Map<unknown, number>;
}

/** As many as no server sends out of order. A limit keeps the time linear, whatever order they come in. */
const orderedEntries = 1000;

/** Wraps an array whose entries are numbered from 0. It stays the list's own array. */
export function createIndexedList<TEntry>(entries: TEntry[]): IndexedList<TEntry> {
  return { entries, places: new Map(entries.map((_, index) => [index, index])) };
}

/** The entry at an index. What is not a number stands for the last entry. */
export function findEntry<TEntry>({ entries, places }: IndexedList<TEntry>, index: unknown): TEntry | undefined {
  const place = typeof index === 'number' ? places.get(index) : entries.length - 1;
  return place === undefined ? undefined : entries[place];
}

/** Puts an entry at its index, in the place of one that is there. What is not a number stands for the end. */
export function putEntry<TEntry>({ entries, places }: IndexedList<TEntry>, index: unknown, entry: TEntry): void {
  const key = typeof index === 'number' ? index : {};
  const known = places.get(key);
  if (known !== undefined) {
    entries[known] = entry;
    return;
  }
  let place = entries.length;
  if (place < orderedEntries) {
    for (const [other, otherPlace] of places) {
      if (!(Number(other) > Number(key))) continue;
      places.set(other, otherPlace + 1);
      place -= 1;
    }
  }
  places.set(key, place);
  entries.splice(place, 0, entry);
}
