/** Where time comes from. A test passes its own and waits for nothing. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once after `milliseconds`; the function it returns calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => StopTimer;
}

/** Calls a timer off. */
export interface StopTimer {
  (): void;
  /** Lets the program end before the timer does, where it would wait for it. */
  readonly unref?: (() => void) | undefined;
}

/** Timers hold 31 bits; a longer wait would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** The platform's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(milliseconds, longestTimer));
    const stop = () => clearTimeout(timer);
    stop.unref = () => timer.unref?.();
    return stop;
  },
};
