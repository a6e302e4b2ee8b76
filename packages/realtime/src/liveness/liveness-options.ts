import { checkTime } from '../start-timer.ts';

/** How often the other side is asked whether it is still there. */
export interface HeartbeatOptions {
  /** Milliseconds between two pings. @default 15_000 */
  readonly intervalMs?: number | undefined;
  /** Pings in a row without an answer, or anything else from the server, after which the connection is given up. @default 2 */
  readonly misses?: number | undefined;
}

/** How a connection that is open and dead is noticed. */
export interface LivenessOptions {
  /**
   * For sockets that have `ping`: `ws` does, the WebSocket of browsers does not. A server that has never answered a ping is not
   * given up for that. Off with `false`.
   */
  readonly heartbeat?: HeartbeatOptions | false | undefined;
  /**
   * Without answers to pings: milliseconds for which the socket may send nothing of what waits in it, and hear nothing, before the connection is
   * given up. @default 30_000
   */
  readonly stallTimeout?: number | undefined;
}

/** Throws a `TypeError` for times that cannot be. */
export function checkLiveness({ heartbeat, stallTimeout = Infinity }: LivenessOptions): void {
  checkTime('stallTimeout', stallTimeout);
  checkTime('heartbeat.intervalMs', (heartbeat || {}).intervalMs ?? Infinity);
}
