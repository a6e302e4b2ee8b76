/**
 * Calls back with the reason when a signal is aborted; one that is already does not count. Returns the function that lets go of the
 * signal, which may live longer than whoever looks at it.
 */
export function onAbort(signal: AbortSignal | undefined, callback: (reason: unknown) => void): () => void {
  const listener = () => callback(signal?.reason);
  signal?.addEventListener('abort', listener, { once: true });
  return () => signal?.removeEventListener('abort', listener);
}
