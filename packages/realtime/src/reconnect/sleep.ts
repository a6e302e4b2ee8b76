import { onAbort } from '../on-abort.ts';
import type { StartTimer } from '../start-timer.ts';

/** Resolves after a while. Rejects with the reason of the signal, its timer cancelled. */
export function sleep(milliseconds: number, startTimer: StartTimer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const leave = onAbort(signal, (reason) => {
      cancel();
      reject(reason);
    });
    const cancel = startTimer(milliseconds, () => {
      leave();
      resolve();
    });
  });
}
