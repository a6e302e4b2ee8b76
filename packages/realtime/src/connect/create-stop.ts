import { onAbort } from '../on-abort.ts';
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
  const leave = onAbort(signal, (reason) => controller.abort(reason));
  const cancelTimer = startTimer(milliseconds, () => controller.abort(timeoutError()));
  return {
    signal: controller.signal,
    release() {
      cancelTimer();
      leave();
    },
  };
}

/** Settles as the promise does, unless the signal is first: rejects with its reason then. */
export function untilAborted<TValue>(promise: Promise<TValue>, signal: AbortSignal): Promise<TValue> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    promise.then(resolve, reject).finally(onAbort(signal, reject));
  });
}
