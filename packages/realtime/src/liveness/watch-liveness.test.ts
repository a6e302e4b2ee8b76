import { describe, expect, it } from 'vitest';

import type { LivenessOptions } from './liveness-options.ts';
import { watchLiveness, type Watched } from './watch-liveness.ts';

/** A connection and a clock in the test's hands. */
const watch = (connection: { -readonly [K in keyof Watched]: Watched[K] }, options: LivenessOptions = {}) => {
  const waits: number[] = [];
  const timers = new Set<() => void>();
  let dead = 0;
  const startTimer = (milliseconds: number, callback: () => void) => {
    waits.push(milliseconds);
    timers.add(callback);
    return () => void timers.delete(callback);
  };
  const stop = watchLiveness(connection, options, { startTimer, onDead: () => (dead += 1) });
  /** Lets so many intervals pass and tells how often it was found dead. */
  const pass = (count: number) => {
    for (let passed = 0; passed < count; passed += 1) {
      const due = [...timers]; // New ones come meanwhile.
      for (const callback of due) {
        timers.delete(callback);
        callback();
      }
    }
    return dead;
  };
  return { waits, pass, stop, timers };
};
const quiet = { answersPings: false, bufferedAmount: 0, heard: 0, sentCharacters: 0, ping: undefined };

describe('watchLiveness', () => {
  it('pings at once and ever again, and gives up after two pings without an answer', () => {
    let pings = 0;
    const connection = { ...quiet, ping: () => void (pings += 1) };
    const { waits, pass, timers } = watch(connection);
    expect(pings).toBe(1);
    connection.heard += 1;
    connection.answersPings = true;
    expect([pass(2), pings]).toEqual([0, 3]);
    connection.heard += 1; // Anything that comes will do.
    expect([pass(2), pings]).toEqual([0, 5]);
    expect([pass(1), pings, timers.size]).toEqual([1, 5, 0]);
    expect(new Set(waits)).toEqual(new Set([15_000]));
  });

  it('does not hold pings against a server that has never answered one', () => {
    const { pass } = watch({ ...quiet, ping: () => {} });
    expect(pass(20)).toBe(0);
    const stuck = watch({ ...quiet, ping: () => {}, bufferedAmount: 9 });
    expect([stuck.pass(3), stuck.pass(1)]).toEqual([0, 1]);
  });

  it('waits for answers behind what a slow line is still sending', () => {
    const connection = { ...quiet, answersPings: true, ping: () => {}, bufferedAmount: 1000, sentCharacters: 1000 };
    const { pass } = watch(connection);
    for (let count = 0; count < 9; count += 1) {
      connection.bufferedAmount -= 100;
      expect(pass(1)).toBe(0);
    }
    expect([pass(1), pass(1)]).toEqual([0, 1]);
  });

  it('takes its numbers from the caller, and stops when told to', () => {
    const { waits, pass } = watch(
      { ...quiet, answersPings: true, ping: () => {} },
      { heartbeat: { intervalMs: 7, misses: 1 } },
    );
    expect([pass(1), waits]).toEqual([1, [7]]);
    const other = watch({ ...quiet, ping: () => {} });
    expect(other.timers.size).toBe(1);
    other.stop();
    expect(other.timers.size).toBe(0);
  });

  it.each([undefined, () => {}])('without a heartbeat gives up a socket that lets nothing out (ping: %o)', (ping) => {
    const connection = { ...quiet, answersPings: true, ping, bufferedAmount: 500, sentCharacters: 500 };
    const { waits, pass } = watch(connection, { heartbeat: false, stallTimeout: 400 });
    expect([pass(3), waits[0]]).toEqual([0, 100]);
    connection.bufferedAmount = 490;
    expect(pass(1)).toBe(0);
    connection.sentCharacters += 1000; // More waits, and of the old as much as before.
    connection.bufferedAmount += 1000;
    expect([pass(3), pass(1)]).toEqual([0, 1]);
  });

  it('does not mind a socket in which nothing waits, or which is heard of', () => {
    const connection = { ...quiet };
    const { pass } = watch(connection);
    expect(pass(9)).toBe(0);
    connection.bufferedAmount = 9;
    for (let count = 0; count < 9; count += 1) {
      connection.heard += 1;
      expect(pass(1)).toBe(0);
    }
  });
});
