import fc from 'fast-check';
import { expect, it } from 'vitest';

import { createFifo } from './fifo.ts';

it('is a plain array, whatever is done at its ends', () => {
  const steps = fc.array(fc.oneof(fc.constantFrom('shift' as const, 'pop' as const), fc.nat()), { maxLength: 3000 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 2000 }), (done, many) => {
      const fifo = createFifo<number>();
      const model: number[] = [];
      const add = (entry: number) => {
        fifo.push(entry);
        model.push(entry);
      };
      for (let entry = 0; entry < many; entry += 1) add(entry);
      for (const step of done) {
        if (typeof step === 'number') add(step);
        else expect(fifo[step]()).toBe(model[step]());
        expect([fifo.length, fifo.first(), fifo.last()]).toEqual([model.length, model[0], model.at(-1)]);
      }
      while (model.length > 0) expect(fifo.shift()).toBe(model.shift());
      expect([fifo.length, fifo.first(), fifo.last(), fifo.shift(), fifo.pop()]).toEqual([
        0,
        ...Array(4).fill(undefined),
      ]);
    }),
    { numRuns: 30 },
  );
});
