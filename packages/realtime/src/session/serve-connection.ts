import type { LivenessOptions } from '../liveness/liveness-options.ts';
import { watchLiveness } from '../liveness/watch-liveness.ts';
import type { StartTimer } from '../start-timer.ts';
import type { LiveConnection } from './live-connection.ts';
import type { SessionEnd } from './upkeep.ts';

/** Serves with one connection until it ends, or is dead. */
export async function serveConnection(
  connection: LiveConnection,
  liveness: LivenessOptions,
  startTimer: StartTimer,
): Promise<SessionEnd> {
  const unwatch = watchLiveness(connection, liveness, { startTimer, onDead: () => connection.terminate('stalled') });
  const close = await connection.closed;
  unwatch();
  return { ...close, attempts: 0 };
}
