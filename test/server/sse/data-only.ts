import type { ServerSentEvent } from './server-sent-event.ts';

/** Frames chunks as the APIs do that name no events: `data:` alone, and `[DONE]` at the end. */
export function* dataOnly(chunks: Iterable<object>): Generator<ServerSentEvent> {
  for (const data of chunks) yield { data };
  yield { data: '[DONE]' };
}
