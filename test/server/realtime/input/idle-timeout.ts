import type { Clock } from '../../clock.ts';

/** One timer that can be set again and put off. */
export interface IdleTimeout {
  /** Acts after so many milliseconds, unless it is disarmed or set again before. */
  readonly arm: (milliseconds: number, act: () => void) => void;
  readonly disarm: () => void;
}

export function createIdleTimeout(clock: Clock): IdleTimeout {
  let waiting: AbortController | undefined;
  const disarm = (): void => {
    waiting?.abort();
    waiting = undefined;
  };
  const wait = async (milliseconds: number, signal: AbortSignal, act: () => void): Promise<void> => {
    const due = clock.now() + milliseconds;
    await clock.sleep(milliseconds, signal);
    // A timer of the machine may be a millisecond early.
    if (!signal.aborted && clock.now() >= due - 1) act();
  };
  return {
    arm(milliseconds, act) {
      disarm();
      waiting = new AbortController();
      void wait(milliseconds, waiting.signal, act);
    },
    disarm,
  };
}
