import { decodeServerEvent } from '../codec/decode-server-event.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import { type Connection, type ConnectionSettings, openConnection } from './connection.ts';
import { type EventReceiver, type LiveConnection, readExpiry } from './live-connection.ts';
import {
  type ConnectionEffect,
  type ConnectionInput,
  type ConnectionPhase,
  reduceConnection,
} from './reduce-connection.ts';
import { type ConnectContext, toConnectError } from './to-connect-error.ts';

/** All that one connection is opened with. */
export interface LiveConnectionPlan extends Omit<ConnectionSettings, 'handlers' | 'mask'> {
  /** The `session.update` to be acknowledged, encoded. */
  readonly update: string | undefined;
  readonly context: ConnectContext;
  /** Told of every event that is not of the handshake, before it is over, too. */
  readonly receiver: EventReceiver;
  readonly report: (fault: RealtimeFault) => void;
}

/** What becomes of it: one of the two, once. */
export interface LiveConnectionOutcome {
  ready(connection: LiveConnection): void;
  refused(error: unknown): void;
}

/** Milliseconds that the other side gets to close a connection that did not come about: nobody has sent anything by it. */
const refusedPatience = 250;

/** Opens a connection and has its configuration acknowledged. Returns the function that gives it up, ready or not. */
export function openLiveConnection(
  plan: LiveConnectionPlan,
  outcome: LiveConnectionOutcome,
): (reason: unknown) => void {
  const { context, report } = plan;
  let state: ConnectionPhase = { phase: 'opening', update: plan.update };
  let live: OpenedConnection | undefined;

  const perform = (effect: ConnectionEffect, size: number): void => {
    switch (effect.kind) {
      case 'send':
        return sendWhileOpen(connection, effect.frame);
      case 'ready':
        live = Object.assign(connection, {
          configuration: effect.configuration,
          expiresAt: readExpiry(effect.configuration),
          lastErrorCode: undefined,
          toSession: plan.endpoint.toSession,
          context,
          receiver: plan.receiver,
        });
        return outcome.ready(live);
      case 'reconfigured':
        if (live !== undefined) reconfigure(live, effect.configuration);
        return;
      case 'refuse':
        return outcome.refused(toConnectError(effect.refusal, context));
      case 'deliver':
        if (live !== undefined && effect.event.type === 'error')
          live.lastErrorCode = effect.event.error?.code ?? undefined;
        return (live?.receiver ?? plan.receiver)(effect.event, size);
      case 'report':
        return report(effect.fault);
      case 'close':
        return void connection.close(1000, '', refusedPatience);
    }
  };
  const step = (input: ConnectionInput, size = 0) => {
    const next = reduceConnection(state, input);
    state = next.state;
    for (const effect of next.effects) perform(effect, size);
  };
  const connection = openConnection({
    ...plan,
    mask: context.mask,
    handlers: {
      opened: () => step({ kind: 'opened' }),
      failed: (failure) => step({ kind: 'failed', failure }),
      closed: (close) => step({ kind: 'closed', close }),
      received(frame) {
        const decoded = decodeServerEvent(frame);
        if (decoded.ok) step({ kind: 'event', event: decoded.event }, decoded.size);
        else report(decoded.fault);
      },
    },
  });
  return (reason) => step({ kind: 'aborted', reason });
}

/** The same for whom its events change it. */
type OpenedConnection = Connection & {
  -readonly [TName in Exclude<keyof LiveConnection, keyof Connection>]: LiveConnection[TName];
};

function reconfigure(live: OpenedConnection, configuration: RealtimeConfiguration): void {
  live.configuration = configuration;
  live.expiresAt = readExpiry(configuration) ?? live.expiresAt;
}

function sendWhileOpen(connection: Connection, frame: string): void {
  try {
    connection.send(frame);
  } catch {
    return; // It is closing: the end of that refuses the connection.
  }
}
