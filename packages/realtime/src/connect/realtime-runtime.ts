import type { RealtimeCredentials } from '@unspool/generated';

import type { OpenSocket } from '../socket/realtime-socket.ts';
import type { StartTimer } from '../start-timer.ts';

/** What a runtime brings. */
export interface RealtimeRuntime {
  readonly credentials: RealtimeCredentials;
  readonly openSocket: OpenSocket;
  readonly startTimer: StartTimer;
  /** For what goes on beside a connection, and must not keep a program running. */
  readonly startBackgroundTimer: StartTimer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}
