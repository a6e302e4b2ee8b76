import { createHandleEvent } from '../handle-event.ts';
import type { ResponseEvent } from './response-event.ts';
import { responseHandlers } from './response-handlers.ts';
import { createResponseState, type ResponseState } from './response-state.ts';

const handleEvent = createHandleEvent<ResponseState>(responseHandlers);

/**
 * Folds one event of a Responses stream into what came before: `events.reduce(accumulateResponse, undefined)`, or event by
 * event. The state given is used up: it is changed in place, so that a delta costs the same however much text came
 * before it, and returned. Events are never changed. Unknown events change nothing, and what closes a part, an item or
 * the response wins over the deltas before it.
 *
 * @example
 * let state: ResponseState | undefined;
 * for (const event of events) state = accumulateResponse(state, event);
 * console.log(state?.response.output);
 */
export function accumulateResponse(state: ResponseState | undefined, event: ResponseEvent): ResponseState {
  const next = state ?? createResponseState();
  if (next.progress !== 'open') return next;
  if (typeof event.sequence_number === 'number') next.sequenceNumber = event.sequence_number;
  if (next.latest?.event.type !== event.type) next.latest = undefined;
  handleEvent(next, event.type, event);
  return next;
}
