import { decodeServerEvent } from '../codec/decode-server-event.ts';
import { type ConnectContext, toConnectError } from './to-connect-error.ts';
import type { EventDelivery } from '../delivery/event-delivery.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import type { RealtimeSession } from '../realtime-session.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import { type Connection, type ConnectionSettings, openConnection } from './connection.ts';
import { createFaultReporter, type FaultReporter } from './create-fault-reporter.ts';
import { createSession } from './create-session.ts';
import { createSessionDelivery } from './create-session-delivery.ts';
import { reduceSession, type SessionEffect, type SessionInput, type SessionState } from './reduce-session.ts';

/** All that a session is opened with. */
export interface SessionPlan extends Omit<ConnectionSettings, 'handlers' | 'mask'> {
  /** The `session.update` to be acknowledged, encoded. */
  readonly update: string | undefined;
  readonly context: ConnectContext;
  readonly maxBufferedCharacters: number;
  readonly onFault: ((fault: RealtimeFault) => void) | undefined;
}

/** What becomes of it: one of the two, once. */
export interface SessionOutcome {
  ready(session: RealtimeSession): void;
  refused(error: unknown): void;
}

interface SessionParts {
  readonly connection: Connection;
  readonly delivery: EventDelivery<RealtimeEvent>;
  readonly faults: FaultReporter;
  readonly context: ConnectContext;
  readonly outcome: SessionOutcome;
  configuration: RealtimeConfiguration | undefined;
}

/** Joins a socket, the reducer and the consumers. Returns the function that aborts the session, ready or not, with a reason. */
export function openSession(plan: SessionPlan, outcome: SessionOutcome): (reason: unknown) => void {
  const faults = createFaultReporter(plan.onFault);
  let state: SessionState = { phase: 'opening', update: plan.update };

  const step = (input: SessionInput, size = 0) => {
    const next = reduceSession(state, input);
    state = next.state;
    for (const effect of next.effects) perform(parts, effect, size);
  };
  const connection = openConnection({
    ...plan,
    mask: plan.context.mask,
    handlers: {
      opened: () => step({ kind: 'opened' }),
      failed: (failure) => step({ kind: 'failed', failure }),
      closed: (close) => step({ kind: 'closed', close }),
      received(frame) {
        const decoded = decodeServerEvent(frame);
        if (decoded.ok) step({ kind: 'event', event: decoded.event }, decoded.size);
        else faults.report(decoded.fault);
      },
    },
  });
  const delivery = createSessionDelivery(plan.maxBufferedCharacters, faults.report);
  const parts: SessionParts = {
    connection,
    delivery,
    faults,
    context: plan.context,
    outcome,
    configuration: undefined,
  };
  return (reason) => step({ kind: 'aborted', reason });
}

function perform(parts: SessionParts, effect: SessionEffect, size: number): void {
  const { connection, delivery, outcome } = parts;
  switch (effect.kind) {
    case 'send':
      return sendWhileOpen(connection, effect.frame);
    case 'ready':
      parts.configuration = effect.configuration;
      return outcome.ready(
        createSession({ ...parts, configuration: () => parts.configuration ?? effect.configuration }),
      );
    case 'reconfigured':
      parts.configuration = effect.configuration;
      return;
    case 'refuse':
      return outcome.refused(toConnectError(effect.refusal, parts.context));
    case 'deliver':
      return delivery.deliver({ item: effect.event, size });
    case 'report':
      return parts.faults.report(effect.fault);
    case 'end':
      return delivery.end(effect.end);
    case 'close':
      return void connection.close(1000, '');
  }
}

function sendWhileOpen(connection: Connection, frame: string): void {
  try {
    connection.send(frame);
  } catch {
    return; // It is closing: the end of that refuses the session.
  }
}
