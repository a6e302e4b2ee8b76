/** Calls back once after so many milliseconds, unless the function that it gives back was called. */
export type StartTimer = (milliseconds: number, callback: () => void) => () => void;

/** Some 25 days: beyond it, timers of the runtimes fire at once. */
const longest = 2 ** 31 - 1;

/** Timers of the runtime. */
export const startTimer: StartTimer = (milliseconds, callback) => {
  const timer = setTimeout(callback, Math.min(milliseconds, longest));
  return () => clearTimeout(timer);
};

/** Timers that accompany something else: where the runtime tells them apart, they do not keep a program running. */
export const startBackgroundTimer: StartTimer = (milliseconds, callback) => {
  const timer: unknown = setTimeout(callback, Math.min(milliseconds, longest));
  (timer as { unref?: () => void }).unref?.(); // A number in browsers.
  return () => clearTimeout(timer as number);
};

/** Throws a `TypeError` for a time that no timer takes as meant. `Infinity` is as long as it takes. */
export function checkTime(name: string, milliseconds: number): void {
  if (!(milliseconds > 0)) throw new TypeError(`${name} has to be above 0 milliseconds, not ${milliseconds}.`);
}

/** Time and chance of the runtime. */
export const clock = { startTimer, startBackgroundTimer, now: () => Date.now(), random: () => Math.random() } as const;
