import { isWaiting, withdraw } from '../lanes/waiting-events.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import { coreOf } from '../session/core-of.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import type { SessionCore } from '../session/session-core.ts';
import { createIds } from './create-ids.ts';
import { createRequests } from './create-requests.ts';
import type { Requests } from './requests.ts';

/** The requests of a session; the first one attaches them to its core. Throws a `TypeError` for what is no session. */
export function requestsOf(session: RealtimeSession): Requests {
  const core = coreOf(session);
  return (core.requests as Requests | undefined) ?? attachRequests(core); // Nobody else puts any there.
}

function attachRequests(core: SessionCore): Requests {
  const { outbox, runtime, underWay } = core;
  const requests = createRequests({
    send: (event) => core.transmit(event, event.event_id),
    isWaiting: (eventId) => isWaiting(outbox, eventId),
    withdraw: (eventId) => withdraw(outbox, eventId),
    startTimer: runtime.startTimer,
    createId: createIds(runtime.random),
    mask: (text) => core.connection?.context.mask(text) ?? text,
  });
  core.requests = requests;
  if (core.over !== undefined) return requests;
  // What began without them: those that are being made before those that were asked for, which they are not.
  for (const response of underWay.responses.values()) {
    requests.receive({ type: 'response.created', response } as RealtimeEvent); // No more of it is read.
  }
  for (const event of underWay.unanswered.splice(0)) requests.sent(event);
  return requests;
}
