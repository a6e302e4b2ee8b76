import { describe, expect, it } from 'vitest';

import { createEventIterator } from './event-iterator.ts';

const create = (limit = 100) => {
  let released = 0;
  const line = createEventIterator<string>(limit, () => (released += 1));
  return { ...line, released: () => released, push: (item: string) => line.push({ item, size: item.length }) };
};

const value = (item: string) => ({ done: false, value: item });
const done = { done: true, value: undefined };

describe('createEventIterator', () => {
  it('gives what waits in line, then what comes', async () => {
    const { push, iterator } = create();
    push('a');
    push('b');
    expect(await iterator.next()).toEqual(value('a'));
    expect(await iterator.next()).toEqual(value('b'));
    const later = iterator.next();
    push('c');
    expect(await later).toEqual(value('c'));
  });

  it('answers pulls made ahead in their order, and ends those left over', async () => {
    const { push, end, iterator } = create();
    const pulls = [iterator.next(), iterator.next(), iterator.next()];
    push('a');
    push('b');
    end({ kind: 'done' });
    expect(await Promise.all(pulls)).toEqual([value('a'), value('b'), done]);
  });

  it('delivers what is in line before it is done', async () => {
    const { push, end, iterator } = create();
    push('a');
    end({ kind: 'done' });
    push('too late');
    expect(await iterator.next()).toEqual(value('a'));
    expect(await iterator.next()).toEqual(done);
  });

  it('throws a failure at once, and once', async () => {
    const { push, end, iterator } = create();
    const reason = new Error('reason');
    push('a');
    end({ kind: 'failed', reason });
    end({ kind: 'done' });
    await expect(iterator.next()).rejects.toBe(reason);
    expect(await iterator.next()).toEqual(done);
  });

  it('does not take in what goes over the limit', () => {
    const { push } = create(3);
    expect([push('ab'), push('c'), push('d')]).toEqual([true, true, false]);
  });

  it('releases its place when the loop is left', async () => {
    const { push, iterator, released } = create();
    push('a');
    push('b');
    for await (const item of iterator) {
      expect(item).toBe('a');
      break;
    }
    expect(released()).toBe(1);
    expect(await iterator.next()).toEqual(done);
  });
});
