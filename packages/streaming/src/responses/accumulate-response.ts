import type { ResponseStreamEvent } from '@unspool/generated/responses';
import type { UnknownEvent } from '../unknown-event.ts';
import { argumentEvents } from './events/argument-events.ts';
import { audioEvents } from './events/audio-events.ts';
import { itemEvents } from './events/item-events.ts';
import { lifecycleEvents } from './events/lifecycle-events.ts';
import { shellEvents } from './events/shell-events.ts';
import { statusEvents } from './events/status-events.ts';
import { summaryEvents } from './events/summary-events.ts';
import { textEvents } from './events/text-events.ts';
import { createResponseState, type ResponseHandlers, type ResponseState } from './response-state.ts';

const handlers = {
  ...lifecycleEvents,
  ...itemEvents,
  ...textEvents,
  ...summaryEvents,
  ...argumentEvents,
  ...statusEvents,
  ...shellEvents,
  ...audioEvents,
} satisfies ResponseHandlers;

const handlersByType: ReadonlyMap<unknown, (state: ResponseState, event: never) => void> = new Map(
  Object.entries(handlers),
);

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
export function accumulateResponse(
  state: ResponseState | undefined,
  event: ResponseStreamEvent | UnknownEvent,
): ResponseState {
  const next = state ?? createResponseState();
  if (next.progress !== 'open') return next;
  if (typeof event.sequence_number === 'number') next.sequenceNumber = event.sequence_number;
  // The handler of a type takes the event of that type; `satisfies` above has checked each pair.
  handlersByType.get(event.type)?.(next, event as never);
  return next;
}
