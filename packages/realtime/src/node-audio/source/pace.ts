import type { StartTimer } from '../../start-timer.ts';

/** Time, as a pace needs it. */
export interface PaceClock {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly startTimer: StartTimer;
}

/** How fast, and until when. */
export interface PaceOptions {
  readonly samplesPerSecond: number;
  readonly signal: AbortSignal | undefined;
  readonly clock: PaceClock;
}

/**
 * Makes a gate that lets samples through no faster than a rate: the first at once, the next when the time of those before it
 * has passed. It counts from the first, so that delays do not add up. Rejects with the signal's reason.
 */
export function createPace({ samplesPerSecond, signal, clock }: PaceOptions): (samples: number) => Promise<void> {
  let begunAt: number | undefined;
  let passed = 0;
  return async (samples) => {
    begunAt ??= clock.now();
    const dueAt = begunAt + (passed * 1000) / samplesPerSecond;
    passed += samples;
    const waitMs = dueAt - clock.now();
    if (waitMs > 0) await sleep(waitMs, signal, clock.startTimer);
  };
}

function sleep(milliseconds: number, signal: AbortSignal | undefined, startTimer: StartTimer): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = startTimer(milliseconds, () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    });
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
