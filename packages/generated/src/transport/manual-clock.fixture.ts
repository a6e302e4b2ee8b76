import type { Clock } from './clock.ts';

/** A clock that jumps to the next timer as soon as the program waits for it, and keeps the waits. */
export function createManualClock(start = 1_000_000): Clock & { readonly waits: number[] } {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    after(milliseconds, callback) {
      let cancelled = false;
      // After pending work, as a real timer of that length would be.
      setTimeout(() => {
        if (cancelled) return;
        waits.push(milliseconds);
        now += milliseconds;
        callback();
      }, 15);
      return () => void (cancelled = true);
    },
  };
}
