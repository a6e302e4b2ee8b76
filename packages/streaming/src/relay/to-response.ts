import { type RelayOptions, toSse } from './to-sse.ts';
import type { RelayedStream } from './relayed-stream.ts';

/**
 * The events as the answer of a server: {@link toSse} with the headers that keep caches and proxies from holding it back. A
 * reader that leaves cancels the request. Headers of `init` win.
 *
 * @example
 * export const POST = async (request: Request) =>
 *   toResponse(await streamResponse(client, { model: 'gpt-5', input: await request.text() }, { signal: request.signal }));
 */
export function toResponse(stream: RelayedStream<object>, init: ResponseInit & RelayOptions = {}): Response {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(defaults)) if (!headers.has(name)) headers.set(name, value);
  return new Response(toSse(stream, init), { ...init, headers });
}

// The last is what nginx goes by.
const defaults = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};
