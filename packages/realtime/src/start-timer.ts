/** Calls back once after so many milliseconds, unless the function that it gives back was called. */
export type StartTimer = (milliseconds: number, callback: () => void) => () => void;

/** Timers of the runtime. */
export const startTimer: StartTimer = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

/** Timers that accompany something else: where the runtime tells them apart, they do not keep a program running. */
export const startBackgroundTimer: StartTimer = (milliseconds, callback) => {
  const timer: unknown = setTimeout(callback, milliseconds);
  (timer as { unref?: () => void }).unref?.(); // A number in browsers.
  return () => clearTimeout(timer as number);
};

/** Time and chance of the runtime. */
export const clock = { startTimer, startBackgroundTimer, now: () => Date.now(), random: () => Math.random() } as const;
