import type { BuiltRequest } from './build-request.ts';

/** Makes what goes to fetch beside the URL; opens the body, anew for each attempt. */
export async function createInit(
  { method, body }: BuiltRequest,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<RequestInit> {
  // 'error' also keeps Node's fetch from holding the whole body for a redirect that never comes.
  const init: RequestInit = { method, headers, signal, redirect: 'error' };
  if (body === undefined) return init;
  init.body = typeof body === 'function' ? await body() : body;
  // The only mode that fetch has for streams, and it must be named (Fetch standard §2.2.5).
  return init.body instanceof ReadableStream ? { ...init, duplex: 'half' } : init;
}
