/** What stands in line, and how much room it takes. */
export interface Queued<TItem> {
  readonly item: TItem;
  readonly size: number;
}

/** First in, first out, with a limit on the sum of the sizes. */
export interface BoundedQueue<TItem> {
  readonly length: number;
  /** Takes an entry in. `false`: it would go over the limit, and was not taken. An empty queue takes any. */
  push(entry: Queued<TItem>): boolean;
  /** Takes the oldest entry out. */
  shift(): Queued<TItem> | undefined;
  clear(): void;
}

/** Dead entries at the front that are worth a copy of the rest. */
const compactAt = 512;

/** Makes a queue whose operations cost the same however long it is (`Array.shift` does not). */
export function createBoundedQueue<TItem>(limit: number): BoundedQueue<TItem> {
  let entries: (Queued<TItem> | undefined)[] = [];
  let head = 0;
  let size = 0;
  const compact = () => {
    if (head < compactAt || head * 2 < entries.length) return;
    entries = entries.slice(head);
    head = 0;
  };
  return {
    get length() {
      return entries.length - head;
    },
    push(entry) {
      if (head < entries.length && size + entry.size > limit) return false;
      entries.push(entry);
      size += entry.size;
      return true;
    },
    shift() {
      const entry = entries[head];
      if (entry === undefined) return undefined;
      entries[head] = undefined;
      head += 1;
      size -= entry.size;
      compact();
      return entry;
    },
    clear() {
      entries = [];
      head = 0;
      size = 0;
    },
  };
}
