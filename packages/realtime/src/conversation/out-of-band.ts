import type { RealtimeEvent } from '../realtime-event.ts';
import { createBoundedMap } from './bounded-map.ts';
import { isObject, readId } from './read-members.ts';

/**
 * Makes a guard of one conversation: it tells whether an event belongs to a response outside of it (`conversation: 'none'`).
 * `response.created` says so by a `conversation_id` of `null`, or by none where other responses have one; servers that never
 * name a conversation have just the one.
 */
export function createOutOfBandGuard(): (event: RealtimeEvent) => boolean {
  const outside = createBoundedMap<true>(256);
  let areNamed = false;
  return (event) => {
    if (event.type === 'response.created' && isObject(event.response)) {
      const { id, conversation_id } = event.response;
      const responseId = readId(id);
      areNamed ||= typeof conversation_id === 'string';
      const isOutside = conversation_id === null || (conversation_id === undefined && areNamed);
      if (isOutside && responseId !== undefined) outside.set(responseId, true);
    }
    const responseId = readId(readResponseId(event));
    return responseId !== undefined && outside.has(responseId);
  };
}

function readResponseId(event: RealtimeEvent): unknown {
  if ('response_id' in event) return event.response_id;
  return 'response' in event && isObject(event.response) ? event.response['id'] : undefined;
}
