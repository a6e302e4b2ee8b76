import type { Clock } from '@unspool/generated';

/** What separates a time limit from a wait between attempts, in milliseconds. */
const shortestLimit = 100_000;

export interface ScriptedClock extends Clock {
  /** The waits between attempts so far, in milliseconds. */
  readonly waits: readonly number[];
  /** Time limits that are running. */
  readonly running: () => number;
  /** Lets the running time limits pass. */
  readonly expire: () => void;
}

/** A clock on which waits between attempts pass at once, and time limits (100 seconds and more) when the test says so. */
export function createScriptedClock(start: number = Date.parse('2026-01-02T03:04:05Z')): ScriptedClock {
  let now = start;
  const waits: number[] = [];
  const limits = new Map<() => void, number>();
  return {
    waits,
    now: () => now,
    running: () => limits.size,
    expire() {
      for (const [callback, milliseconds] of limits) {
        limits.delete(callback);
        now += milliseconds;
        callback();
      }
    },
    after(milliseconds, callback) {
      if (milliseconds >= shortestLimit) {
        limits.set(callback, milliseconds);
        return () => void limits.delete(callback);
      }
      const immediate = setImmediate(() => {
        waits.push(milliseconds);
        now += milliseconds;
        callback();
      });
      return () => clearImmediate(immediate);
    },
  };
}
