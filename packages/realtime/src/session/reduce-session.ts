import type { RealtimeServerEventError } from '@unspool/generated/realtime';

import type { IteratorEnd } from '../delivery/event-iterator.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import type { SocketClose, SocketFailure } from '../socket/realtime-socket.ts';

/**
 * Where a session stands. Without an `update` to acknowledge, `session.created` makes it ready. `ended`: nothing of it reaches
 * the caller any more.
 */
export type SessionState =
  | { readonly phase: 'opening'; readonly update: string | undefined; readonly failure?: SocketFailure }
  | { readonly phase: 'greeting'; readonly update: string | undefined }
  | { readonly phase: 'configuring' }
  | { readonly phase: 'ready' }
  | { readonly phase: 'ended' };

/** What happens to it. */
export type SessionInput =
  | { readonly kind: 'opened' }
  | { readonly kind: 'event'; readonly event: RealtimeEvent }
  | { readonly kind: 'failed'; readonly failure: SocketFailure }
  | { readonly kind: 'closed'; readonly close: SocketClose }
  | { readonly kind: 'aborted'; readonly reason: unknown };

/** Why a session does not come about. */
export type Refusal =
  | SocketFailure
  | { readonly kind: 'rejected'; readonly error: RealtimeServerEventError['error'] }
  | { readonly kind: 'closed'; readonly close: SocketClose }
  | { readonly kind: 'aborted'; readonly reason: unknown };

/** What is to be done about it. */
export type SessionEffect =
  | { readonly kind: 'send'; readonly frame: string }
  /** Acknowledged: from here on the session is the caller's. */
  | { readonly kind: 'ready'; readonly configuration: RealtimeConfiguration }
  | { readonly kind: 'reconfigured'; readonly configuration: RealtimeConfiguration }
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  | { readonly kind: 'deliver'; readonly event: RealtimeEvent }
  | { readonly kind: 'report'; readonly fault: RealtimeFault }
  | { readonly kind: 'end'; readonly end: IteratorEnd }
  | { readonly kind: 'close' };

/** The next state, and effects in the order in which they are to happen. */
export interface SessionStep {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

const ended: SessionState = { phase: 'ended' };
const ready: SessionState = { phase: 'ready' };

/** Takes a session one step further. Nothing of it depends on a socket, a clock or a caller. */
export function reduceSession(state: SessionState, input: SessionInput): SessionStep {
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
 * `error` before that refuses the session. Anything else is the consumers'.
 */
function reduceEvent(state: SessionState, event: RealtimeEvent): SessionStep {
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
function reduceFailure(state: SessionState, failure: SocketFailure): SessionStep {
  if (state.phase === 'opening') return { state: { ...state, failure: state.failure ?? failure }, effects: [] };
  const error = failure.kind === 'broken' ? failure.cause : undefined;
  return { state, effects: [{ kind: 'report', fault: { kind: 'socket-failed', error } }] };
}

function reduceClose(state: SessionState, close: SocketClose): SessionStep {
  if (state.phase === 'ready') return { state: ended, effects: [{ kind: 'end', end: { kind: 'done' } }] };
  const refusal: Refusal =
    state.phase === 'opening' ? (state.failure ?? { kind: 'broken' }) : { kind: 'closed', close };
  return { state: ended, effects: [{ kind: 'refuse', refusal }] };
}

function reduceAbort(state: SessionState, reason: unknown): SessionStep {
  if (state.phase !== 'ready') return refuse({ kind: 'aborted', reason });
  return { state: ended, effects: [{ kind: 'end', end: { kind: 'failed', reason } }, { kind: 'close' }] };
}

function refuse(refusal: Refusal): SessionStep {
  return { state: ended, effects: [{ kind: 'refuse', refusal }, { kind: 'close' }] };
}
