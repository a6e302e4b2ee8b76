import type { Clock } from './clock.ts';
import { followSignal } from './follow-signal.ts';

/** The time and the signal that one attempt lives by. */
export interface AttemptScope {
  /** Aborted by the caller's signal and by the timeout; goes to fetch. */
  readonly signal: AbortSignal;
  /** Settles as the work does, or rejects as soon as the scope is aborted, even if the work ignores its signal. */
  readonly run: <TValue>(work: Promise<TValue>) => Promise<TValue>;
  readonly timedOut: () => boolean;
  /** Lets the program end before the timeout: nobody may ever want what is still to be read. */
  readonly unref: () => void;
  /** Ends what still goes on for an attempt that has failed: a request or an answer under way, a file that is being sent. */
  readonly abandon: () => void;
  /** Stops the clock and takes the listener off the caller's signal. */
  readonly close: () => void;
}

/** What ends an attempt before its time. `timeout` is in milliseconds. */
export interface AttemptLimits {
  readonly caller: AbortSignal | undefined;
  readonly timeout: number;
  readonly clock: Clock;
}

/** Opens the scope of an attempt. The caller's reason is handed on unchanged. */
export function openAttemptScope({ caller, timeout, clock }: AttemptLimits): AttemptScope {
  const controller = new AbortController();
  let expired = false;
  const stopClock = clock.after(timeout, () => {
    expired = true;
    controller.abort(new Error('timeout'));
  });
  const unfollow = followSignal(caller, () => controller.abort(caller?.reason));
  return {
    signal: controller.signal,
    run: (work) => raceAbort(work, controller.signal),
    timedOut: () => expired,
    unref: () => stopClock.unref?.(),
    abandon: () => controller.abort(),
    close: () => {
      stopClock();
      unfollow();
    },
  };
}

function raceAbort<TValue>(work: Promise<TValue>, signal: AbortSignal): Promise<TValue> {
  return new Promise<TValue>((resolve, reject) => {
    const unfollow = followSignal(signal, () => reject(signal.reason));
    void work.then(resolve, reject).finally(unfollow);
  });
}
