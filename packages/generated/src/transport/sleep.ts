import type { Clock } from './clock.ts';
import { followSignal } from './follow-signal.ts';

/** Waits, and rejects with the signal's reason as soon as it is aborted. Leaves no listener behind. */
export function sleep(milliseconds: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  let unfollow = () => {};
  let stop = () => {};
  return new Promise<void>((resolve, reject) => {
    stop = clock.after(milliseconds, resolve);
    unfollow = followSignal(signal, reject);
  }).finally(() => {
    stop();
    unfollow();
  });
}
