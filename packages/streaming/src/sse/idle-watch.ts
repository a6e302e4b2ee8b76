import type { Clock, StopTimer } from '@unspool/generated';

/** Notices that a server has been silent while it was listened to. */
export interface IdleWatch {
  /** A read begins. */
  readonly begin: () => void;
  /** A read has ended: who now waits is the server. */
  readonly end: () => void;
  /** Nothing is read any more. */
  readonly stop: () => void;
}

/**
 * Makes a watch that calls back once a read has lasted for `milliseconds`. One timer goes on from read to read and is set
 * again only when it has run out, so that a chunk costs a look at the clock.
 */
export function createIdleWatch(clock: Clock, milliseconds: number, onIdle: () => void): IdleWatch {
  let since: number | undefined;
  let stopTimer: StopTimer | undefined;
  const check = (): void => {
    stopTimer = undefined;
    if (since === undefined) return;
    const left = since + milliseconds - clock.now();
    if (left <= 0) onIdle();
    else stopTimer = clock.after(left, check);
  };
  return {
    begin: () => {
      since = clock.now();
      stopTimer ??= clock.after(milliseconds, check);
    },
    end: () => {
      since = undefined;
    },
    stop: () => {
      since = undefined;
      stopTimer?.();
    },
  };
}
