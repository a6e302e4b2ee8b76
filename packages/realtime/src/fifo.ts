/** First in, first out; both ends can be looked at, and the newest taken back. */
export interface Fifo<TEntry> {
  readonly length: number;
  /** The oldest. */
  first(): TEntry | undefined;
  /** The newest. */
  last(): TEntry | undefined;
  push(entry: TEntry): void;
  /** Takes the oldest out. */
  shift(): TEntry | undefined;
  /** Takes the newest out. */
  pop(): TEntry | undefined;
}

/** Empty places at the front that are worth a copy of the rest. */
const compactAt = 512;

/** Makes an empty one whose operations cost the same however long it is (`Array.shift` does not). */
export function createFifo<TEntry>(): Fifo<TEntry> {
  let entries: (TEntry | undefined)[] = [];
  let head = 0;
  const fifo = {
    get length() {
      return entries.length - head;
    },
    first: () => entries[head],
    last: () => entries.at(-1), // Of what is taken out there is none.
    push(entry: TEntry) {
      entries.push(entry);
    },
    shift() {
      const first = fifo.first();
      if (fifo.length === 0) return undefined;
      entries[head] = undefined;
      head += 1;
      if (head >= compactAt && head * 2 >= entries.length) {
        entries = entries.slice(head);
        head = 0;
      }
      return first;
    },
    pop: () => (fifo.length > 0 ? entries.pop() : undefined),
  };
  return fifo;
}
