import { TimeoutError } from '../errors/timeout-error.ts';
import type { OpenAttempt } from '../call.ts';
import type { Attempt } from './attempt.ts';
import { systemClock } from './clock.ts';
import { followSignal } from './follow-signal.ts';
import { toCallError } from './to-call-error.ts';

/** The time and the signal that one attempt lives by. */
export interface AttemptScope extends OpenAttempt {
  /** Aborted as soon as the attempt is over without success; goes to fetch. */
  readonly signal: AbortSignal;
  /** Ends the attempt with an error that is not its own: what the body that it sends fails with. */
  readonly end: (reason: unknown) => void;
  /** Called for a body that is read later; from then on the program may end before the timeout. */
  readonly keepOpen: () => OpenAttempt;
  /** Whether the body is read later; the reader closes the scope then. */
  isKept: boolean;
}

/**
 * Opens the scope of an attempt: it ends with the caller's reason, with a `TimeoutError`, or with what a step fails with,
 * as one of the errors of a call. A step is given up then, even if it ignores the signal; one follows another.
 */
export function openAttemptScope(attempt: Attempt): AttemptScope {
  const { settings, facts, timeout, remaining } = attempt;
  const { clock = systemClock } = settings;
  const { operation, options } = facts.call;
  const controller = new AbortController();
  const { signal } = controller;
  let giveUp: (reason: unknown) => void = () => {};
  const end = (reason: unknown) => {
    controller.abort(reason);
    giveUp(signal.reason);
  };
  const stopClock = clock.after(Math.min(timeout, remaining), () => {
    const limit = timeout <= remaining ? 'timeout' : 'deadline';
    const { phase = 'headers' } = attempt;
    end(new TimeoutError({ operation: operation.id, phase, limit, milliseconds: attempt[limit] }));
  });
  const scope: AttemptScope = {
    signal,
    end,
    isKept: false,
    keepOpen: () => {
      scope.isKept = true;
      stopClock.unref?.();
      return scope;
    },
    close: () => {
      stopClock();
      unfollow();
    },
    run: (step) =>
      new Promise((resolve, reject) => {
        giveUp = (reason) => {
          reject(reason);
          scope.close();
        };
        if (signal.aborted) giveUp(signal.reason);
        step.then(resolve, (error) => end(toCallError(error, attempt)));
      }),
  };
  const unfollow = followSignal(options?.signal, end);
  return scope;
}
