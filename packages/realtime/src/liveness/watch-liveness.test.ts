import { describe, expect, it } from 'vitest';

import { watchLiveness, type Watched } from './watch-liveness.ts';
import type { LivenessOptions } from './liveness-options.ts';

/** A connection and a clock in the test's hands. */
const watch = (connection: { -readonly [K in keyof Watched]: Watched[K] }, options: LivenessOptions = {}) => {
  const waits: number[] = [];
  let ring = () => {};
  let running = 0;
  const dead: string[] = [];
  const startTimer = (milliseconds: number, callback: () => void) => {
    waits.push(milliseconds);
    running += 1;
    ring = () => {
      running -= 1;
      callback();
    };
    return () => void (running -= 1);
  };
  const stop = watchLiveness(connection, options, { startTimer, onDead: () => dead.push('dead') });
  return { waits, dead, ring: () => ring(), stop, countRunning: () => running };
};
const quiet = { bufferedAmount: 0, heard: 0, sentCharacters: 0, ping: undefined };

describe('watchLiveness', () => {
  it('pings, and gives up after two pings without an answer', () => {
    let pings = 0;
    const connection = { ...quiet, ping: () => void (pings += 1) };
    const { waits, dead, ring, countRunning } = watch(connection);
    ring();
    connection.heard += 1; // A pong.
    ring();
    ring();
    expect([pings, dead]).toEqual([3, []]);
    connection.heard += 1; // Anything else will do.
    ring();
    ring();
    expect([pings, dead]).toEqual([5, []]);
    ring();
    expect([pings, dead, countRunning()]).toEqual([5, ['dead'], 0]);
    expect(new Set(waits)).toEqual(new Set([15_000]));
  });

  it('takes its numbers from the caller, and stops when told to', () => {
    const { waits, dead, ring } = watch({ ...quiet, ping: () => {} }, { heartbeat: { intervalMs: 7, misses: 1 } });
    ring();
    ring();
    expect([waits, dead]).toEqual([[7, 7], ['dead']]);
    const other = watch({ ...quiet, ping: () => {} });
    expect(other.countRunning()).toBe(1);
    other.stop();
    expect(other.countRunning()).toBe(0);
  });

  it.each([undefined, () => {}])('without a heartbeat gives up a socket that lets nothing out (ping: %o)', (ping) => {
    const connection = { ...quiet, ping, bufferedAmount: 500, sentCharacters: 500 };
    const { waits, dead, ring } = watch(connection, { heartbeat: false, stallTimeout: 400 });
    for (const _ of Array(4)) ring();
    expect([waits[0], dead]).toEqual([100, []]);
    connection.bufferedAmount = 490;
    for (const _ of Array(3)) ring();
    connection.sentCharacters += 1000; // More waits, and of the old as much as before.
    connection.bufferedAmount += 1000;
    ring();
    expect(dead).toEqual([]);
    ring();
    expect(dead).toEqual(['dead']);
  });

  it('does not mind a socket in which nothing waits, or which is heard of', () => {
    const connection = { ...quiet, bufferedAmount: 0 };
    const { dead, ring } = watch(connection);
    for (const _ of Array(9)) ring();
    connection.bufferedAmount = 9;
    for (const _ of Array(9)) {
      connection.heard += 1;
      ring();
    }
    expect(dead).toEqual([]);
  });
});
