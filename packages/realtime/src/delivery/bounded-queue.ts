import { createFifo } from '../fifo.ts';

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

/** Makes an empty one. */
export function createBoundedQueue<TItem>(limit: number): BoundedQueue<TItem> {
  let entries = createFifo<Queued<TItem>>();
  let size = 0;
  return {
    get length() {
      return entries.length;
    },
    push(entry) {
      if (entries.length > 0 && size + entry.size > limit) return false;
      entries.push(entry);
      size += entry.size;
      return true;
    },
    shift() {
      const entry = entries.shift();
      size -= entry?.size ?? 0;
      return entry;
    },
    clear() {
      entries = createFifo();
      size = 0;
    },
  };
}
