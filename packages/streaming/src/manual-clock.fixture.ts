import type { Clock } from '@unspool/generated';

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  readonly advance: (milliseconds: number) => void;
  /** Timers that are set. */
  readonly timers: () => number;
  /** How often a timer was set. */
  readonly set: () => number;
}

export function createManualClock(): ManualClock {
  let now = 1_000_000;
  let set = 0;
  const timers = new Set<{ readonly due: number; readonly callback: () => void }>();
  return {
    now: () => now,
    after: (milliseconds, callback) => {
      const timer = { due: now + milliseconds, callback };
      timers.add(timer);
      set += 1;
      return () => void timers.delete(timer);
    },
    advance: (milliseconds) => {
      now += milliseconds;
      for (const timer of timers) {
        if (timer.due > now) continue;
        timers.delete(timer);
        timer.callback();
      }
    },
    timers: () => timers.size,
    set: () => set,
  };
}
