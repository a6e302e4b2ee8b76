import type { Connection } from '../session/connection.ts';
import type { StartTimer } from '../start-timer.ts';
import type { LivenessOptions } from './liveness-options.ts';

/** What is watched of a connection. */
export type Watched = Pick<Connection, 'answersPings' | 'bufferedAmount' | 'heard' | 'sentCharacters' | 'ping'>;

/** Looks at a socket that lets nothing out before it is given up. */
const stillLooks = 4;

/**
 * Calls `onDead` once when a connection that is open is dead: it has answered pings and answers no more, or it takes nothing of what
 * waits in its socket. Anything that is heard is a sign of life. Returns the function that stops watching.
 */
export function watchLiveness(
  connection: Watched,
  { heartbeat = {}, stallTimeout = 30_000 }: LivenessOptions,
  { startTimer, onDead }: { readonly startTimer: StartTimer; readonly onDead: () => void },
): () => void {
  const { intervalMs = 15_000, misses = 2 } = heartbeat === false ? {} : heartbeat;
  const ping = heartbeat === false ? undefined : connection.ping;
  const interval = ping === undefined ? stallTimeout / stillLooks : intervalMs;
  let heard = -1;
  let left = -1;
  let silent = 0;
  let still = 0;

  const look = () => {
    const { bufferedAmount, sentCharacters } = connection;
    const isHeard = connection.heard !== heard;
    // A slow line takes its time: pings wait behind what is being sent, and so do their answers.
    const isDraining = bufferedAmount > 0 && sentCharacters - bufferedAmount > left;
    silent = isHeard || isDraining ? 0 : silent + 1;
    still = isHeard || isDraining || bufferedAmount === 0 ? 0 : still + 1;
    heard = connection.heard;
    left = sentCharacters - bufferedAmount;
    const isDead = ping !== undefined && connection.answersPings ? silent >= misses : still >= stillLooks;
    if (isDead) return onDead();
    ping?.();
    cancel = startTimer(interval, look);
  };
  let cancel = () => {};
  look();
  return () => cancel();
}
