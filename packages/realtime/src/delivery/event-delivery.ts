import { type BoundedQueue, createBoundedQueue, type Queued } from './bounded-queue.ts';
import { createEventIterator, type EventIterator, type IteratorEnd } from './event-iterator.ts';
import { createEventListeners } from './event-listeners.ts';

/** Brings events to whoever wants them, in the order in which they came. */
export interface EventDelivery<TEvent extends { readonly type: string }> {
  /** Adds a listener of one type, or of all with `'*'`; gives back the function that removes it. */
  on(type: string, listener: (event: TEvent) => unknown): () => void;
  /** Makes a line of its own that starts with the next event. */
  iterate(): AsyncIterableIterator<TEvent, undefined>;
  deliver(entry: Queued<TEvent>): void;
  /** Ends all iterators, those made later too. The first end counts. */
  end(end: IteratorEnd): void;
}

export interface DeliverySettings<TEvent> {
  /** Sum of sizes that may wait for one consumer. */
  readonly limit: number;
  readonly onListenerFailure: (event: TEvent, error: unknown) => void;
  /** So many events were dropped, because nobody listened and more than enough of them was held. None is held any more. */
  readonly onDrop: (count: number) => void;
  /** Makes what an iterator throws that fell behind by more than the limit. */
  readonly overrun: () => unknown;
}

/** Sum of sizes that is held for a first consumer at most: nobody may ever come. */
const mostHeld = 4 * 1024 * 1024;

/**
 * Makes a delivery. Until the first listener or iterator is there, events are held; they flow from the microtask after it,
 * so that consumers attached in one go all see the first one.
 */
export function createEventDelivery<TEvent extends { readonly type: string }>(
  settings: DeliverySettings<TEvent>,
): EventDelivery<TEvent> {
  const listeners = createEventListeners<TEvent>(settings.onListenerFailure);
  const lines = new Set<EventIterator<TEvent>>();
  let held: BoundedQueue<TEvent> | undefined = createBoundedQueue(Math.min(settings.limit, mostHeld));
  let flowing = false;
  let ended: IteratorEnd | undefined;

  const dispatch = (entry: Queued<TEvent>) => {
    listeners.call(entry.item);
    if (lines.size === 0) return;
    for (const line of lines) {
      if (line.push(entry)) continue;
      lines.delete(line);
      line.end({ kind: 'failed', reason: settings.overrun() });
    }
  };
  const endLines = (how: IteratorEnd) => {
    for (const line of lines) line.end(how);
    lines.clear();
  };
  const flow = () => {
    // Still held while they go out: what a listener's call brings in waits behind them.
    for (let entry = held?.shift(); entry !== undefined; entry = held?.shift()) dispatch(entry);
    held = undefined;
    if (ended !== undefined) endLines(ended);
  };
  const start = () => {
    if (!flowing) queueMicrotask(flow);
    flowing = true;
  };
  const hold = (queue: BoundedQueue<TEvent>, entry: Queued<TEvent>) => {
    if (queue.push(entry)) return;
    settings.onDrop(queue.length + 1);
    held = undefined;
  };

  return {
    on(type, listener) {
      start();
      return listeners.add(type, listener);
    },
    iterate() {
      start();
      const line = createEventIterator<TEvent>(settings.limit, () => lines.delete(line));
      if (held === undefined && ended !== undefined) line.end(ended);
      else lines.add(line);
      return line.iterator;
    },
    deliver(entry) {
      if (ended !== undefined) return;
      if (held === undefined) dispatch(entry);
      else hold(held, entry);
    },
    end(how) {
      ended ??= how;
      if (ended.kind === 'failed') held?.clear();
      if (held === undefined) endLines(ended);
    },
  };
}
