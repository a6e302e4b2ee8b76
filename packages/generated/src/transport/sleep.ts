import type { Clock } from './clock.ts';
import { followSignal } from './follow-signal.ts';

/** Waits, and rejects with the signal's reason as soon as it is aborted. Leaves no listener behind. */
export function sleep(milliseconds: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, () => {
      unfollow();
      resolve();
    });
    const unfollow = followSignal(signal, () => {
      cancel();
      reject(signal?.reason);
    });
  });
}
