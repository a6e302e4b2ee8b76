import { onAbort } from './on-abort.ts';

/** Settles as the promise does, unless the signal is first: rejects with its reason then. */
export function untilAborted<TValue>(promise: Promise<TValue>, signal: AbortSignal): Promise<TValue> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    promise.then(resolve, reject).finally(onAbort(signal, reject));
  });
}
