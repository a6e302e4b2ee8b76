/** Calls back once after so many milliseconds, unless the function that it gives back was called. */
export type StartTimer = (milliseconds: number, callback: () => void) => () => void;

/** Timers of the runtime. */
export const startTimer: StartTimer = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};
