import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { SessionStart } from '../connect/open-session.ts';
import type { RealtimeError } from '../realtime-error.ts';
import { isWaiting, withdraw } from '../reconnect/is-waiting.ts';
import { keepUp } from '../reconnect/keep-up.ts';
import { readReconnectPolicy } from '../reconnect/reconnect-policy.ts';
import { listReplayItems } from '../reconnect/replay-items.ts';
import { createSettingsLog } from '../reconnect/settings-log.ts';
import { createTurn } from '../reconnect/turn.ts';
import { createIds } from '../requests/create-ids.ts';
import { createRequests } from '../requests/create-requests.ts';
import { serveConnection } from '../session/serve-connection.ts';
import type { SessionExtension } from '../session/session-extension.ts';
import type { ConnectRealtimeOptions } from './connect-options.ts';
import { createRequestMembers } from './create-request-members.ts';
import type { WholeRuntime } from './whole-runtime.ts';

/**
 * Makes of the core of a session the whole of it: requests, and connections that take the place of lost ones. Throws a `TypeError` for
 * numbers of `reconnect` that cannot be.
 */
export function createExtension(
  { core, connect, target, session }: SessionStart,
  options: ConnectRealtimeOptions,
  runtime: WholeRuntime,
): SessionExtension {
  const { conversation, reconnect = conversation !== undefined } = options;
  const policy = readReconnectPolicy(reconnect);
  const settings = createSettingsLog(session);
  const turn = createTurn(() => core.connection?.configuration);
  const transmit = (event: RealtimeClientEvent, eventId: string) => {
    core.transmit(event, eventId);
    settings.sent(event, eventId);
  };
  const requests = createRequests({
    send: (event) => transmit(event, event.event_id),
    withdraw: (eventId) => withdraw(core.outbox, eventId),
    startTimer: runtime.startTimer,
    createId: createIds(runtime.random),
    mask: (text) => core.connection?.context.mask(text) ?? text,
  });
  const waits = (eventId: string) => isWaiting(core.outbox, eventId);
  const reject = (error: RealtimeError) => requests.reject(error, waits);
  const keeping = {
    ...runtime,
    core,
    connect,
    settings,
    turn,
    requests: {
      countSent: () => requests.countSent(waits),
      get activeResponses() {
        return requests.activeResponses;
      },
    },
    reject,
    liveness: options,
    listItems: () => listReplayItems(conversation, typeof reconnect === 'object' ? reconnect : {}, target),
  };
  return {
    members: createRequestMembers(requests, core, target),
    waits: policy !== undefined,
    reject,
    serve: (first, ending) =>
      policy === undefined
        ? serveConnection(first, options, runtime.startBackgroundTimer)
        : keepUp(first, { ...keeping, policy }, ending),
    receive(event) {
      settings.receive(event);
      turn.receive(event);
      return requests.receive(event);
    },
    apply(event) {
      try {
        conversation?.apply(event);
      } catch (error) {
        // What the caller gave to follow the session must not be able to end it.
        core.faults.report({ kind: 'listener-failed', eventType: event.type, error });
      }
    },
    send(event, eventId) {
      transmit(event, eventId);
      requests.sent({ ...event, event_id: eventId });
    },
  };
}
