import { setTimeout as wait } from 'node:timers/promises';

/** Time as the server sees it. Tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; 0 lets other work go first. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The clock of the machine. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => wait(milliseconds, undefined, { ref: false }),
};

/** Seconds since 1970, as the API counts. */
export function unixSeconds(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}
