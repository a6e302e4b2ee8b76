import { setTimeout as wait } from 'node:timers/promises';

/** Time as the server sees it. Tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or as soon as nobody needs it any more; 0 lets other work go first. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** The clock of the machine. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    try {
      await wait(milliseconds, undefined, { ref: false, ...(signal !== undefined && { signal }) });
    } catch (error) {
      if (signal?.aborted !== true) throw error;
    }
  },
};

/** Seconds since 1970, as the API counts. */
export function unixSeconds(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}
