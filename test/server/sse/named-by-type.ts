import type { ServerSentEvent } from './server-sent-event.ts';

/** Frames events as the APIs do whose events have a type: it is their name, too. */
export function* namedByType(events: Iterable<{ readonly type: string }>): Generator<ServerSentEvent> {
  for (const data of events) yield { event: data.type, data };
}
