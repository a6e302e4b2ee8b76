import { setTimeout as wait } from 'node:timers/promises';

import type { clock } from './start-timer.ts';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Time in the hands of a test: what of the runtime waits runs by it, while sockets are real. */
export function createManualClock(start = 1_800_000_000_000) {
  let time = start;
  const timers = new Set<Timer>();
  const startTimer: typeof clock.startTimer = (milliseconds, callback) => {
    const timer = { at: time + milliseconds, callback };
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const advance = (milliseconds: number) => {
    const end = time + milliseconds;
    for (;;) {
      const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      timers.delete(next);
      time = Math.max(time, next.at);
      next.callback();
    }
    time = end;
  };
  return {
    runtime: { startTimer, startBackgroundTimer: startTimer, now: () => time, random: () => 0.5 },
    advance,
    /** How many timers run. */
    get running() {
      return timers.size;
    },
    /** Lets time pass, some milliseconds for each real one, until something holds. */
    async until(holds: () => boolean, step = 20): Promise<void> {
      for (let tries = 0; !holds(); tries += 1) {
        if (tries > 5000) throw new Error(`It did not come to hold: ${String(holds)}`);
        await wait(1);
        advance(step);
      }
    },
  };
}
