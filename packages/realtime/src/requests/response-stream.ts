import type { Queued } from '../delivery/bounded-queue.ts';
import { createEventIterator, type EventIterator, type IteratorEnd } from '../delivery/event-iterator.ts';
import { RealtimeError } from '../realtime-error.ts';

/** One kind of thing that a response brings, for any number of iterators. */
export interface ResponseStream<TItem> {
  /** Whether anyone iterates now. */
  readonly isWanted: boolean;
  push(entry: Queued<TItem>): void;
  /** Ends all iterators, those made later too. The first end counts. */
  end(end: IteratorEnd): void;
  iterate(): AsyncIterableIterator<TItem, undefined>;
}

export interface ResponseStreamSettings {
  /** Sum of sizes that may wait for an iterator, and that is kept for later ones. */
  readonly limit: number;
  /** Whether iterators begin with what came before them. */
  readonly keeps: boolean;
}

/** Makes a stream. Each iterator has a line of its own; one that falls behind by more than the limit fails, and the others go on. */
export function createResponseStream<TItem>({ limit, keeps }: ResponseStreamSettings): ResponseStream<TItem> {
  const lines = new Set<EventIterator<TItem>>();
  let kept: Queued<TItem>[] | undefined = keeps ? [] : undefined;
  let keptSize = 0;
  let ended: IteratorEnd | undefined;

  const keep = (entry: Queued<TItem>) => {
    keptSize += entry.size;
    if (keptSize > limit) kept = undefined;
    kept?.push(entry);
  };
  const give = (line: EventIterator<TItem>, entry: Queued<TItem>) => {
    if (!line.push(entry)) fail(line);
  };
  const fail = (line: EventIterator<TItem>) => {
    lines.delete(line);
    const reason = new RealtimeError('overrun', `This iterator fell behind by more than ${limit}. Take faster.`);
    line.end({ kind: 'failed', reason });
  };

  return {
    get isWanted() {
      return lines.size > 0;
    },
    push(entry) {
      if (ended !== undefined) return;
      if (keeps) keep(entry);
      for (const line of lines) give(line, entry);
    },
    end(how) {
      if (ended !== undefined) return;
      ended = how;
      for (const line of lines) line.end(how);
      lines.clear();
    },
    iterate() {
      const line = createEventIterator<TItem>(limit, () => lines.delete(line));
      if (ended === undefined) lines.add(line);
      if (keeps && kept === undefined) fail(line);
      for (const entry of kept ?? []) give(line, entry);
      if (ended !== undefined) line.end(ended);
      return line.iterator;
    },
  };
}
