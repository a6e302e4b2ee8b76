import type { RealtimeEndpoint } from '@unspool/generated';

import { encodeClientEvent } from '../codec/encode-client-event.ts';
import { applyDialect, type WireSession } from '../configuration/wire-session.ts';
import { onAbort } from '../on-abort.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import type { EventReceiver, LiveConnection } from '../session/live-connection.ts';
import { openLiveConnection } from '../session/open-live-connection.ts';
import { checkTime, type StartTimer } from '../start-timer.ts';
import { type Destination, planConnection } from './plan-connection.ts';
import { untilAborted } from '../until-aborted.ts';

/** One attempt to connect. */
export interface AttemptSettings {
  readonly destination: Destination;
  /** The configuration to be acknowledged. Without it the greeting will do. */
  readonly session: WireSession | undefined;
  readonly signal: AbortSignal | undefined;
  readonly startTimer: StartTimer;
  readonly receiver: EventReceiver;
  readonly report: (fault: RealtimeFault) => void;
}

/**
 * Opens a connection and has its configuration acknowledged, credentials included, within the time of one attempt. Rejects with the
 * reason of the signal, which has no say once it is open.
 */
export async function openAttempt(settings: AttemptSettings): Promise<LiveConnection> {
  const { provider, options } = settings.destination;
  const milliseconds = options.timeout ?? 15_000;
  checkTime('timeout', milliseconds);
  const stop = new AbortController();
  const leave = onAbort(settings.signal, (reason) => stop.abort(reason));
  const giveUp = () => stop.abort(toTimeout(provider.id, milliseconds));
  const cancelTimer = settings.startTimer(milliseconds, giveUp);
  try {
    return await open(settings, stop.signal);
  } finally {
    cancelTimer();
    leave();
  }
}

async function open(settings: AttemptSettings, signal: AbortSignal): Promise<LiveConnection> {
  const plan = await untilAborted(planConnection(settings.destination, signal), signal);
  const update = settings.session && encodeSessionUpdate(settings.session, plan.endpoint);
  return new Promise((ready, refused) => {
    signal.throwIfAborted();
    const giveUp = openLiveConnection({ ...settings, ...plan, update }, { ready, refused });
    onAbort(signal, giveUp);
  });
}

function encodeSessionUpdate(session: WireSession, { toSession }: RealtimeEndpoint): string {
  return encodeClientEvent({
    type: 'session.update',
    event_id: 'unspool_session',
    session: applyDialect(session, toSession),
  });
}

function toTimeout(provider: string, milliseconds: number): RealtimeError {
  return new RealtimeError(
    'timeout',
    `Provider ${provider} did not acknowledge the realtime session within ${milliseconds} ms. Check its base URL and the network, or raise timeout.`,
  );
}
