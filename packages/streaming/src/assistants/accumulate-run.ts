import { createHandleEvent } from '../handle-event.ts';
import { messageEvents } from './events/message-events.ts';
import { runEvents } from './events/run-events.ts';
import { stepEvents } from './events/step-events.ts';
import { createRunState, type RunHandlers, type RunState } from './run-state.ts';
import type { RunEvent } from './run-types.ts';

const handlers = { ...runEvents, ...stepEvents, ...messageEvents } satisfies RunHandlers;

const handleEvent = createHandleEvent<RunState>(handlers);

/** The names of the events that bring an object as a whole: what remains of a run when its deltas are left out. */
export const wholeRunEvents: readonly string[] = Object.keys(handlers).filter((name) => !name.endsWith('.delta'));

/**
 * Folds one event of a run into what came before: `events.reduce(accumulateRun, undefined)`, or event by event. The
 * state given is used up: it is changed in place, so that a delta costs the same however much text came before it, and
 * returned. Events are never changed. Unknown events change nothing, and what closes a message or a step wins over the
 * deltas before it. The events of several streams of one run, the later ones with its tool outputs, add up in one state.
 *
 * @example
 * let state: RunState | undefined;
 * for (const event of events) state = accumulateRun(state, event);
 * console.log(state?.result.messages);
 */
export function accumulateRun(state: RunState | undefined, event: RunEvent): RunState {
  const next = state ?? createRunState();
  handleEvent(next, event.event, event.data);
  return next;
}
