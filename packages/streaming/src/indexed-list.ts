/**
 * A list whose entries carry an index of the wire. Servers count from 0 as a rule; whatever else they send, gaps, huge and
 * negative numbers, fractions, only decides the order, so that the list is never longer than what was sent.
 */
export interface IndexedList<TEntry> {
  /** In the order of their indices. */
  readonly entries: TEntry[];
  /** Index of each entry. */
  readonly indices: number[];
}

/** Wraps an array whose entries are numbered from 0. It stays the list's own array. */
export function createIndexedList<TEntry>(entries: TEntry[]): IndexedList<TEntry> {
  return { entries, indices: entries.map((_, index) => index) };
}

/** The entry at an index. What is not a number stands for the last entry. */
export function findEntry<TEntry>(list: IndexedList<TEntry>, index: unknown): TEntry | undefined {
  const { entries, indices } = list;
  if (!isIndex(index)) return entries.at(-1);
  if (indices[index] === index) return entries[index];
  const position = findPosition(indices, index);
  return indices[position] === index ? entries[position] : undefined;
}

/** Puts an entry at its index, in the place of one that is there. What is not a number stands for the end. */
export function putEntry<TEntry>(list: IndexedList<TEntry>, index: unknown, entry: TEntry): void {
  const { entries, indices } = list;
  const at = isIndex(index) ? index : (indices.at(-1) ?? -1) + 1;
  const position = findPosition(indices, at);
  const replaced = indices[position] === at ? 1 : 0;
  entries.splice(position, replaced, entry);
  indices.splice(position, replaced, at);
}

/** Where an index stands, or would stand, among ascending ones. */
function findPosition(indices: readonly number[], index: number): number {
  const last = indices.at(-1);
  if (last === undefined || last < index) return indices.length;
  let low = 0;
  let high = indices.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = indices[middle];
    if (found !== undefined && found < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value);
}
