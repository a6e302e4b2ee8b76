import { describe, expect, it } from 'vitest';

import { createEventDelivery } from './event-delivery.ts';

interface Letter {
  readonly type: string;
  readonly at: number;
}

const create = (limit = 1000) => {
  const failures: unknown[] = [];
  const drops: number[] = [];
  const delivery = createEventDelivery<Letter>({
    limit,
    onListenerFailure: (event, error) => failures.push({ event, error }),
    onDrop: (count) => drops.push(count),
    overrun: () => 'overrun',
  });
  let at = 0;
  const deliver = (type: string, size = 1) => delivery.deliver({ item: { type, at: (at += 1) }, size });
  return { ...delivery, deliver, failures, drops };
};

const collect = async (events: AsyncIterable<Letter>) => {
  const types: string[] = [];
  for await (const event of events) types.push(event.type);
  return types.join('');
};

describe('createEventDelivery', () => {
  it('holds events for the consumers that are attached first, all of them', async () => {
    const { deliver, on, iterate, end } = create();
    deliver('a');
    deliver('b');
    const heard: string[] = [];
    on('a', (event) => heard.push(event.type));
    on('*', (event) => heard.push(`*${event.type}`));
    const collected = collect(iterate());
    deliver('c');
    expect(heard).toEqual([]);
    await Promise.resolve();
    deliver('d');
    end({ kind: 'done' });
    expect(heard).toEqual(['a', '*a', '*b', '*c', '*d']);
    expect(await collected).toBe('abcd');
  });

  it('keeps the order when a listener brings in an event', async () => {
    const { deliver, on, iterate, end } = create();
    deliver('a');
    on('a', () => deliver('b'));
    const collected = collect(iterate());
    deliver('c');
    await Promise.resolve();
    end({ kind: 'done' });
    expect(await collected).toBe('acb');
  });

  it('gives each iterator every event from its making on', async () => {
    const { deliver, iterate, end } = create();
    const first = collect(iterate());
    await Promise.resolve();
    deliver('a');
    const second = collect(iterate());
    deliver('b');
    end({ kind: 'done' });
    expect(await Promise.all([first, second])).toEqual(['ab', 'b']);
  });

  it('gives held events to a consumer that comes after the end', async () => {
    const { deliver, iterate, end } = create();
    deliver('a');
    end({ kind: 'done' });
    deliver('too late');
    expect(await collect(iterate())).toBe('a');
    expect(await collect(iterate())).toBe('');
  });

  it('holds a minute of audio at most for a consumer that may never come', async () => {
    const { deliver, drops, iterate, end } = create(Infinity);
    for (const type of 'abcdef') deliver(type, 1024 * 1024);
    expect(drops).toEqual([5]);
    const collected = collect(iterate());
    deliver('g');
    end({ kind: 'done' });
    expect(await collected).toBe('g');
  });

  it('fails every iterator with the reason, held events or not', async () => {
    const { deliver, iterate, end } = create();
    deliver('a');
    end({ kind: 'failed', reason: 'reason' });
    end({ kind: 'done' });
    await expect(collect(iterate())).rejects.toBe('reason');
    await expect(collect(iterate())).rejects.toBe('reason');
  });

  it('fails only the iterator that falls behind', async () => {
    const { deliver, on, iterate, end } = create(3);
    const heard: number[] = [];
    on('*', (event) => heard.push(event.at));
    const slow = iterate();
    const quick = iterate();
    await Promise.resolve();
    const taken: number[] = [];
    for (let round = 1; round <= 5; round += 1) {
      deliver('a');
      const { value } = await quick.next();
      if (value !== undefined) taken.push(value.at);
    }
    end({ kind: 'done' });
    await expect(slow.next()).rejects.toBe('overrun');
    expect(taken).toEqual([1, 2, 3, 4, 5]);
    expect(heard).toEqual([1, 2, 3, 4, 5]);
  });

  it('drops what nobody wants when the limit is reached, says so once, and holds no more', async () => {
    const { deliver, iterate, end, drops } = create(3);
    for (const type of 'abcdefghij') deliver(type);
    end({ kind: 'done' });
    expect(drops).toEqual([4]);
    expect(await collect(iterate())).toBe('');
  });

  it('reports a listener that throws and goes on', async () => {
    const { deliver, on, iterate, end, failures } = create();
    const error = new Error('of the listener');
    on('a', () => {
      throw error;
    });
    const collected = collect(iterate());
    deliver('a');
    deliver('b');
    await Promise.resolve();
    end({ kind: 'done' });
    expect(await collected).toBe('ab');
    expect(failures).toEqual([{ event: { type: 'a', at: 1 }, error }]);
  });
});
