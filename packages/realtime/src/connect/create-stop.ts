import type { StartTimer } from '../start-timer.ts';

/** Something that may put an end to an attempt: the caller's signal, or the time. */
export interface Stop {
  readonly signal: AbortSignal;
  /** From now on nothing does. */
  release(): void;
}

export interface StopSettings {
  readonly signal: AbortSignal | undefined;
  readonly milliseconds: number;
  readonly startTimer: StartTimer;
  readonly timeoutError: () => unknown;
}

/** Joins a signal that is not aborted yet and a timer; `signal.reason` tells which of them it was. */
export function createStop({ signal, milliseconds, startTimer, timeoutError }: StopSettings): Stop {
  const controller = new AbortController();
  const follow = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', follow, { once: true });
  const cancelTimer = startTimer(milliseconds, () => controller.abort(timeoutError()));
  return {
    signal: controller.signal,
    release() {
      cancelTimer();
      signal?.removeEventListener('abort', follow);
    },
  };
}

/** Settles as the promise does, unless the signal is first: rejects with its reason then. */
export function untilAborted<TValue>(promise: Promise<TValue>, signal: AbortSignal): Promise<TValue> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
