import type { RealtimeServerEventError } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import type { SocketClose, SocketFailure } from '../socket/realtime-socket.ts';

/**
 * Where a connection stands. Without an `update` to acknowledge, `session.created` makes it ready. `ended`: nothing of it reaches
 * anyone any more.
 */
export type ConnectionPhase =
  | { readonly phase: 'opening'; readonly update: string | undefined; readonly failure?: SocketFailure }
  | { readonly phase: 'greeting'; readonly update: string | undefined }
  | { readonly phase: 'configuring' }
  | { readonly phase: 'ready' }
  | { readonly phase: 'ended' };

/** What happens to it. */
export type ConnectionInput =
  | { readonly kind: 'opened' }
  | { readonly kind: 'event'; readonly event: RealtimeEvent }
  | { readonly kind: 'failed'; readonly failure: SocketFailure }
  | { readonly kind: 'closed'; readonly close: SocketClose }
  | { readonly kind: 'aborted'; readonly reason: unknown };

/** Why a connection does not come about. */
export type Refusal =
  | SocketFailure
  | { readonly kind: 'rejected'; readonly error: RealtimeServerEventError['error'] }
  | { readonly kind: 'closed'; readonly close: SocketClose }
  | { readonly kind: 'aborted'; readonly reason: unknown };

/** What is to be done about it. */
export type ConnectionEffect =
  | { readonly kind: 'send'; readonly frame: string }
  /** Acknowledged: from here on it can be used. */
  | { readonly kind: 'ready'; readonly configuration: RealtimeConfiguration }
  | { readonly kind: 'reconfigured'; readonly configuration: RealtimeConfiguration }
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  | { readonly kind: 'deliver'; readonly event: RealtimeEvent }
  | { readonly kind: 'report'; readonly fault: RealtimeFault }
  | { readonly kind: 'close' };

/** The next state, and effects in the order in which they are to happen. */
export interface ConnectionStep {
  readonly state: ConnectionPhase;
  readonly effects: readonly ConnectionEffect[];
}

const ended: ConnectionPhase = { phase: 'ended' };
const ready: ConnectionPhase = { phase: 'ready' };

/** Takes a connection one step further, from its opening to the acknowledged configuration and to its end. Nothing of it depends on a socket, a clock or a caller. */
export function reduceConnection(state: ConnectionPhase, input: ConnectionInput): ConnectionStep {
  if (state.phase === 'ended') return { state, effects: [] };
  switch (input.kind) {
    case 'opened':
      return { state: state.phase === 'opening' ? { phase: 'greeting', update: state.update } : state, effects: [] };
    case 'event':
      return reduceEvent(state, input.event);
    case 'failed':
      return reduceFailure(state, input.failure);
    case 'closed':
      return reduceClose(state, input.close);
    case 'aborted':
      return reduceAbort(state, input.reason);
  }
}

/**
 * `session.created`, then one `session.update`, then its `session.updated`, which names no event: the first one counts. An
 * `error` before that refuses it. Anything else is handed on.
 */
function reduceEvent(state: ConnectionPhase, event: RealtimeEvent): ConnectionStep {
  const { phase } = state;
  if (phase === 'ready') {
    const deliver = { kind: 'deliver', event } as const;
    if (event.type !== 'session.updated') return { state, effects: [deliver] };
    return { state, effects: [{ kind: 'reconfigured', configuration: event.session }, deliver] };
  }
  if (event.type === 'error') return refuse({ kind: 'rejected', error: event.error });
  if (event.type === 'session.created' && (phase === 'greeting' || phase === 'opening')) {
    const { update } = state;
    if (update !== undefined) return { state: { phase: 'configuring' }, effects: [{ kind: 'send', frame: update }] };
    return { state: ready, effects: [{ kind: 'ready', configuration: event.session }] };
  }
  if (event.type === 'session.updated' && phase === 'configuring') {
    return { state: ready, effects: [{ kind: 'ready', configuration: event.session }] };
  }
  return { state, effects: [{ kind: 'deliver', event }] };
}

/** A failure is followed by the close, which has the last word on a socket that was open. */
function reduceFailure(state: ConnectionPhase, failure: SocketFailure): ConnectionStep {
  if (state.phase === 'opening') return { state: { ...state, failure: state.failure ?? failure }, effects: [] };
  const error = failure.kind === 'broken' ? failure.cause : undefined;
  return { state, effects: [{ kind: 'report', fault: { kind: 'socket-failed', error } }] };
}

function reduceClose(state: ConnectionPhase, close: SocketClose): ConnectionStep {
  if (state.phase === 'ready') return { state: ended, effects: [] };
  const refusal: Refusal =
    state.phase === 'opening' ? (state.failure ?? { kind: 'broken' }) : { kind: 'closed', close };
  return { state: ended, effects: [{ kind: 'refuse', refusal }] };
}

function reduceAbort(state: ConnectionPhase, reason: unknown): ConnectionStep {
  if (state.phase !== 'ready') return refuse({ kind: 'aborted', reason });
  return { state: ended, effects: [{ kind: 'close' }] };
}

function refuse(refusal: Refusal): ConnectionStep {
  return { state: ended, effects: [{ kind: 'refuse', refusal }, { kind: 'close' }] };
}
