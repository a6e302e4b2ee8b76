import type { LivenessOptions } from '../liveness/liveness-options.ts';
import { watchLiveness } from '../liveness/watch-liveness.ts';
import type { LiveConnection } from '../session/live-connection.ts';
import type { SessionEnd } from '../session/upkeep.ts';
import { type Loss, reconnect, type ReconnectOutcome } from './reconnect.ts';
import type { ReconnectPolicy } from './reconnect-policy.ts';
import { rollOver } from './roll-over.ts';
import type { SuccessorSettings } from './successor.ts';

/** How a session is kept up. */
export interface KeepUpSettings extends SuccessorSettings {
  readonly policy: ReconnectPolicy;
  readonly liveness: LivenessOptions;
}

/** Serves with a connection, and with those that take its place, until the session is to end or no other one comes about. */
export async function keepUp(
  first: LiveConnection,
  settings: KeepUpSettings,
  ending: AbortSignal,
): Promise<SessionEnd> {
  const { core, policy } = settings;
  let connection = first;
  let attempts = 0;
  for (;;) {
    const since = settings.now();
    const loss = await serve(connection, settings, ending);
    if (core.connection === connection) {
      if (ending.aborted) return toEnd(loss);
      if (settings.now() - since >= policy.healthyMs) attempts = 0;
      const outcome = await reconnect(loss, { ...settings, attempts, signal: ending });
      if (!outcome.isRestored) return toEnd(loss, outcome);
      attempts = outcome.attempts;
    } else attempts = 0;
    connection = core.connection ?? connection;
    if (ending.aborted) void connection.close(1000, '');
  }
}

function toEnd({ close }: Loss, { attempts, error }: Partial<ReconnectOutcome> = {}): SessionEnd {
  return { ...close, attempts: attempts ?? 0, ...(error !== undefined && { error }) };
}

/** Serves until the connection ends or another one serves in its place. */
async function serve(connection: LiveConnection, settings: KeepUpSettings, ending: AbortSignal): Promise<Loss> {
  const { core, policy, startBackgroundTimer: startTimer } = settings;
  const stop = new AbortController();
  const endOfTime =
    policy.rollover && rollOver(connection, { ...settings, policy: policy.rollover, signal: stop.signal });
  // An error has a stack, and that would keep this connection for as long as there is another: each would keep the one before it.
  const stopRollover = () => stop.abort(null);
  ending.addEventListener('abort', stopRollover, { once: true });
  const unwatch = watchLiveness(connection, settings.liveness, {
    startTimer,
    onDead: () => connection.terminate('stalled'),
  });
  // What is rejected is stopped, and the connection is closed then.
  await Promise.race(
    [connection.closed, endOfTime?.catch(() => connection.closed)].filter((each) => each !== undefined),
  );
  unwatch();
  stopRollover();
  ending.removeEventListener('abort', stopRollover);
  const close = core.connection === connection ? await connection.closed : { code: 1000, reason: '', wasClean: true };
  return { kind: 'lost', close, serverCode: connection.lastErrorCode };
}
