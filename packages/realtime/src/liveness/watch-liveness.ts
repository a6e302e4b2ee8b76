import type { Connection } from '../session/connection.ts';
import type { StartTimer } from '../start-timer.ts';
import type { LivenessOptions } from './liveness-options.ts';

/** What is watched of a connection. */
export type Watched = Pick<Connection, 'bufferedAmount' | 'heard' | 'sentCharacters' | 'ping'>;

/**
 * Calls `onDead` once when a connection that is open is dead: it answers no pings where the socket has them, and otherwise takes
 * nothing of what waits in it. Anything that is heard is a sign of life. Returns the function that stops watching.
 */
export function watchLiveness(
  connection: Watched,
  { heartbeat = {}, stallTimeout = 30_000 }: LivenessOptions,
  { startTimer, onDead }: { readonly startTimer: StartTimer; readonly onDead: () => void },
): () => void {
  const isPinged = heartbeat !== false && connection.ping !== undefined;
  const { intervalMs = 15_000, misses = 2 } = heartbeat === false ? {} : heartbeat;
  const check = isPinged ? createPulse(connection, misses) : createFlow(connection);
  const milliseconds = isPinged ? intervalMs : stallTimeout / looks;
  let cancel = () => {};
  const look = () => {
    if (check()) cancel = startTimer(milliseconds, look);
    else onDead();
  };
  cancel = startTimer(milliseconds, look);
  return () => cancel();
}

/** Looks at a socket within the time that it may stand still. */
const looks = 4;

/** `false`: so many pings in a row were not answered. */
function createPulse(connection: Watched, misses: number): () => boolean {
  let heard = connection.heard;
  let unanswered = 0;
  return () => {
    if (connection.heard !== heard) unanswered = 0;
    heard = connection.heard;
    if (unanswered >= misses) return false;
    unanswered += 1;
    connection.ping?.();
    return true;
  };
}

/** `false`: something waits in the socket, and for so many looks nothing of it has left. */
function createFlow(connection: Watched): () => boolean {
  let heard = connection.heard;
  let left = Number.NEGATIVE_INFINITY;
  let still = 0;
  return () => {
    const { bufferedAmount, sentCharacters } = connection;
    const isMoving = bufferedAmount === 0 || connection.heard !== heard || sentCharacters - bufferedAmount > left;
    still = isMoving ? 0 : still + 1;
    heard = connection.heard;
    left = sentCharacters - bufferedAmount;
    return still < looks;
  };
}
