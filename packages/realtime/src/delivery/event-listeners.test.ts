import { describe, expect, it } from 'vitest';

import { createEventListeners } from './event-listeners.ts';

const create = () => {
  const failures: unknown[] = [];
  const listeners = createEventListeners<{ type: string }>((event, error) => failures.push([event.type, error]));
  const heard: string[] = [];
  const hear = (name: string) => (event: { type: string }) => heard.push(`${name}:${event.type}`);
  return { ...listeners, failures, heard, hear };
};

describe('createEventListeners', () => {
  it('calls those of the type, then those of all, in the order added', () => {
    const { add, call, heard, hear } = create();
    add('*', hear('all'));
    add('a', hear('first'));
    add('a', hear('second'));
    add('b', hear('other'));
    call({ type: 'a' });
    expect(heard).toEqual(['first:a', 'second:a', 'all:a']);
  });

  it('tells a type called like a member of Object from nothing', () => {
    const { add, call, heard, hear } = create();
    call({ type: '__proto__' });
    add('__proto__', hear('one'));
    call({ type: '__proto__' });
    call({ type: 'constructor' });
    expect(heard).toEqual(['one:__proto__']);
  });

  it('calls nobody who was removed, even during the call', () => {
    const { add, call, heard, hear } = create();
    const removers: (() => void)[] = [];
    add('a', () => removers.forEach((remove) => remove()));
    removers.push(add('a', hear('removed')));
    add('a', hear('kept'));
    call({ type: 'a' });
    expect(heard).toEqual(['kept:a']);
  });

  it('removes one registration at a time', () => {
    const { add, call, heard, hear } = create();
    const listener = hear('twice');
    const remove = add('a', listener);
    add('a', listener);
    remove();
    remove();
    call({ type: 'a' });
    expect(heard).toEqual(['twice:a']);
  });

  it('keeps a listener added during a call for the next event', () => {
    const { add, call, heard, hear } = create();
    add('a', () => void add('a', hear('late')));
    call({ type: 'a' });
    expect(heard).toEqual([]);
    call({ type: 'a' });
    expect(heard).toEqual(['late:a']);
  });

  it('reports what listeners throw and reject with, and calls the rest', async () => {
    const { add, call, heard, hear, failures } = create();
    const thrown = new Error('thrown');
    const rejected = new Error('rejected');
    add('a', () => {
      throw thrown;
    });
    add('a', () => Promise.reject(rejected));
    add('a', hear('last'));
    call({ type: 'a' });
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toEqual(['last:a']);
    expect(failures).toEqual([
      ['a', thrown],
      ['a', rejected],
    ]);
  });
});
