import type { RunningAttempt } from './attempt.ts';

/** Makes what goes to fetch beside the URL; opens the body, anew for each attempt. */
export async function createInit(
  { request, scope, progress }: Pick<RunningAttempt<unknown>, 'request' | 'scope' | 'progress'>,
  headers: Record<string, string>,
): Promise<RequestInit> {
  const { method, body } = request;
  const { signal } = scope;
  const onError = (error: unknown) => (progress.bodyError = { error });
  // 'error' also keeps Node's fetch from holding the whole body for a redirect that never comes.
  const init: RequestInit = { method, headers, signal, redirect: 'error' };
  if (body === undefined) return init;
  init.body = typeof body === 'function' ? await body({ signal, onError }) : body;
  // The only mode that fetch has for streams, and it must be named (Fetch standard §2.2.5).
  return init.body instanceof ReadableStream ? { ...init, duplex: 'half' } : init;
}
