import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { followSignal } from './follow-signal.ts';

const count = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('followSignal', () => {
  it('tells every follower once, with one listener for all of them', () => {
    const controller = new AbortController();
    const told: number[] = [];
    for (let follower = 0; follower < 20; follower += 1) followSignal(controller.signal, () => told.push(follower));
    expect(count(controller.signal)).toBe(1);
    controller.abort();
    expect(told).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(count(controller.signal)).toBe(0);
  });

  it('tells nobody who has stopped, and takes the listener off with the last', () => {
    const { signal } = new AbortController();
    const stops = [1, 2].map(() => followSignal(signal, () => expect.unreachable()));
    stops[0]?.();
    stops[0]?.();
    expect(count(signal)).toBe(1);
    stops[1]?.();
    expect(count(signal)).toBe(0);
    followSignal(signal, () => {});
    expect(count(signal)).toBe(1);
  });

  it('calls back at once for a signal that is aborted, and never without one', () => {
    let told = 0;
    followSignal(AbortSignal.abort(), () => (told += 1))();
    followSignal(undefined, () => (told += 10))();
    expect(told).toBe(1);
  });

  it('lets a follower stop others while it is told', () => {
    const controller = new AbortController();
    const told: string[] = [];
    const stops: (() => void)[] = [];
    followSignal(controller.signal, () => {
      told.push('first');
      stops[0]?.();
    });
    stops.push(followSignal(controller.signal, () => told.push('second')));
    controller.abort();
    expect(told).toEqual(['first']);
  });
});
