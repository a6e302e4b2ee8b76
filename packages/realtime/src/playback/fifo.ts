/** First in, first out; the newest entry can still be looked at. Every operation costs the same however long it is. */
export interface Fifo<TEntry> {
  readonly first: TEntry | undefined;
  readonly last: TEntry | undefined;
  push(entry: TEntry): void;
  shift(): void;
}

interface Link<TEntry> {
  readonly entry: TEntry;
  next: Link<TEntry> | undefined;
}

/** Makes an empty one. */
export function createFifo<TEntry>(): Fifo<TEntry> {
  let head: Link<TEntry> | undefined;
  let tail: Link<TEntry> | undefined;
  return {
    get first() {
      return head?.entry;
    },
    get last() {
      return tail?.entry;
    },
    push(entry) {
      const link = { entry, next: undefined };
      if (tail === undefined) head = link;
      else tail.next = link;
      tail = link;
    },
    shift() {
      head = head?.next;
      if (head === undefined) tail = undefined;
    },
  };
}
