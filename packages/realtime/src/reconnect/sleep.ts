import type { StartTimer } from '../start-timer.ts';

/** Resolves after a while. Rejects with the reason of the signal, its timer cancelled. */
export function sleep(milliseconds: number, startTimer: StartTimer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => {
      cancel();
      reject(signal.reason);
    };
    const cancel = startTimer(milliseconds, () => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
