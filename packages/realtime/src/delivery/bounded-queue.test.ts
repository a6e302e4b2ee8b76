import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createBoundedQueue } from './bounded-queue.ts';

describe('createBoundedQueue', () => {
  it('keeps the order and the limit of a plain array, whatever is pushed and shifted', () => {
    const step = fc.oneof(fc.constant('shift' as const), fc.nat({ max: 9 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3000 }), fc.integer({ min: 5, max: 4000 }), (steps, limit) => {
        const queue = createBoundedQueue<number>(limit);
        const model: number[] = [];
        for (const size of steps) {
          if (size === 'shift') {
            expect(queue.shift()?.item).toBe(model.shift());
            continue;
          }
          const fits = model.length === 0 || model.reduce((sum, next) => sum + next, size) <= limit;
          expect(queue.push({ item: size, size })).toBe(fits);
          if (fits) model.push(size);
          expect(queue.length).toBe(model.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('stays quick when it is long', () => {
    const queue = createBoundedQueue<number>(Number.POSITIVE_INFINITY);
    for (let item = 0; item < 200_000; item += 1) queue.push({ item, size: 1 });
    let last: number | undefined;
    while (queue.length > 0) last = queue.shift()?.item;
    expect(last).toBe(199_999);
  });

  it('takes one entry that is larger than the limit, and is empty after clear', () => {
    const queue = createBoundedQueue<string>(3);
    expect(queue.push({ item: 'large', size: 10 })).toBe(true);
    expect(queue.push({ item: 'small', size: 1 })).toBe(false);
    queue.clear();
    expect(queue.shift()).toBeUndefined();
    expect(queue.push({ item: 'small', size: 3 })).toBe(true);
  });
});
