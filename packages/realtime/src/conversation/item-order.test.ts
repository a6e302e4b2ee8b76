import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createItemOrder } from './item-order.ts';

/** The same rules on plain arrays: lists of ids whose order is known, the main one first. */
function createModel() {
  let lists: string[][] = [[]];
  const placed = new Set<string>();
  const listOf = (id: string) => lists.find((list) => list.includes(id));
  return {
    add: (id: string) => void lists.push([id]),
    place(id: string, previous: string | null) {
      const own = listOf(id);
      const target = previous === null ? lists[0] : listOf(previous);
      if (own === undefined || target === undefined || placed.has(id)) return;
      placed.add(id);
      if (own === target) return;
      target.splice(previous === null ? 0 : target.indexOf(previous) + 1, 0, ...own);
      lists = lists.filter((list) => list !== own);
    },
    remove(id: string) {
      const [main = [], ...loose] = lists.map((list) => list.filter((other) => other !== id));
      lists = [main, ...loose.filter((list) => list.length > 0)];
      placed.delete(id);
    },
    list: () => lists.flat(),
  };
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), id }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('place' as const), id, previous: fc.option(id, { nil: null }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), id }) },
);

describe('createItemOrder', () => {
  it('stands as arrays would, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const order = createItemOrder();
        const model = createModel();
        for (const move of steps) {
          const before = model.list();
          if (move.kind === 'add' && !order.has(move.id)) {
            order.add(move.id);
            model.add(move.id);
          } else if (move.kind === 'place') {
            const moved = order.place(move.id, move.previous);
            model.place(move.id, move.previous);
            if (!moved) expect(model.list()).toEqual(before);
          } else if (move.kind === 'remove') {
            order.remove(move.id);
            model.remove(move.id);
          }
          expect(order.list()).toEqual(model.list());
          expect(order.first()).toBe(model.list()[0]);
          expect(order.size).toBe(model.list().length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes what follows an item along', () => {
    const order = createItemOrder();
    for (const name of ['first', 'last', 'late', 'after late']) order.add(name);
    order.place('first', null);
    order.place('last', 'first');
    order.place('after late', 'late');
    expect(order.list()).toEqual(['first', 'last', 'late', 'after late']);
    expect(order.place('late', 'first')).toBe(true);
    expect(order.place('late', 'last')).toBe(false);
    expect(order.list()).toEqual(['first', 'late', 'after late', 'last']);
  });

  it('takes along what came with another item', () => {
    const order = createItemOrder();
    for (const name of ['a', 'x', 'b', 'c']) order.add(name);
    order.place('a', null);
    order.place('c', 'b');
    order.place('b', 'x');
    order.add('last');
    order.place('x', 'a');
    expect(order.place('last', 'c')).toBe(false);
    expect(order.list()).toEqual(['a', 'x', 'b', 'c', 'last']);
  });

  it('tells what stood before an item that goes', () => {
    const order = createItemOrder();
    for (const name of ['a', 'b']) order.add(name);
    order.place('a', null);
    order.place('b', 'a');
    expect([order.remove('b'), order.remove('a'), order.remove('a')]).toEqual(['a', null, null]);
  });
});
