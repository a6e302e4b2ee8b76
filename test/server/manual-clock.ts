import type { Clock } from './clock.ts';

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Goes on, and wakes whoever sleeps no longer than that, in the order of their times; resolves when they have run. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** How many sleep. */
  readonly sleeping: () => number;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Makes a clock for tests of what waits: an hour of a session passes in one call. `start` is in milliseconds since 1970. */
export function createManualClock(start = 1_700_000_000_000): ManualClock {
  let now = start;
  const sleepers = new Set<Sleeper>();
  const nextBefore = (end: number) =>
    [...sleepers].filter(({ until }) => until <= end).toSorted((first, second) => first.until - second.until)[0];
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      // Zero lets other work go first, and needs nobody to go on.
      milliseconds <= 0 || signal?.aborted === true
        ? othersFirst()
        : new Promise((resolve) => {
            const sleeper = { until: now + milliseconds, wake };
            function wake(): void {
              sleepers.delete(sleeper);
              signal?.removeEventListener('abort', wake);
              resolve();
            }
            sleepers.add(sleeper);
            signal?.addEventListener('abort', wake, { once: true });
          }),
    async advance(milliseconds) {
      const end = now + milliseconds;
      // What has just begun may be about to sleep.
      await othersFirst();
      for (let next = nextBefore(end); next !== undefined; next = nextBefore(end)) {
        now = Math.max(now, next.until);
        next.wake();
        // What was woken may sleep again, within the same stretch of time.
        await othersFirst();
      }
      now = end;
    },
    sleeping: () => sleepers.size,
  };
}

function othersFirst(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
