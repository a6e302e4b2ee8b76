import { type BoundedQueue, createBoundedQueue, type Queued } from './bounded-queue.ts';

/** How an iterator ends: by itself, or with something to throw. */
export type IteratorEnd = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: unknown };

/** One consumer's line of events. */
export interface EventIterator<TEvent> {
  /** `false`: the consumer is so far behind that the limit is reached. Nothing was taken in. */
  push(entry: Queued<TEvent>): boolean;
  /** What is in line is still delivered before a `done`; a failure comes at once. The first end counts. */
  end(end: IteratorEnd): void;
  readonly iterator: AsyncIterableIterator<TEvent, undefined>;
}

interface Pull<TEvent> {
  resolve(result: IteratorResult<TEvent, undefined>): void;
  reject(reason: unknown): void;
}

const done = { done: true, value: undefined } as const;

/** Makes one. `release` is called once, when the consumer leaves early (`break`, `return()`). */
export function createEventIterator<TEvent>(limit: number, release: () => void): EventIterator<TEvent> {
  const queue: BoundedQueue<TEvent> = createBoundedQueue(limit);
  const pulls: Pull<TEvent>[] = [];
  let ended: IteratorEnd | undefined;

  const end = (how: IteratorEnd) => {
    if (ended !== undefined) return;
    ended = how;
    if (how.kind === 'failed') queue.clear();
    for (const pull of pulls.splice(0)) settle(pull);
  };
  const settle = (pull: Pull<TEvent>) => {
    const entry = queue.shift();
    if (entry !== undefined) return pull.resolve({ done: false, value: entry.item });
    if (ended === undefined) return void pulls.push(pull);
    if (ended.kind === 'done') return pull.resolve(done);
    pull.reject(ended.reason);
    ended = { kind: 'done' }; // A failure is thrown once, as generators do.
  };

  return {
    push(entry) {
      if (ended !== undefined) return true;
      const pull = pulls.shift();
      if (pull === undefined) return queue.push(entry);
      pull.resolve({ done: false, value: entry.item });
      return true;
    },
    end,
    iterator: {
      next: () => new Promise((resolve, reject) => settle({ resolve, reject })),
      return() {
        queue.clear();
        end({ kind: 'done' });
        release();
        return Promise.resolve(done);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
}
