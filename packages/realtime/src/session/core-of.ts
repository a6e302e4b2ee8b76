import type { RealtimeSession } from './realtime-session.ts';
import type { SessionCore } from './session-core.ts';

/** Where a session leads to its core. It is a function, so that nothing of the core shows where a session is printed. */
export const reach = Symbol('core');

/** A session of ours, told from lookalikes. */
export interface Reachable {
  readonly [reach]: () => SessionCore;
}

/** Finds the core of a session, also through a proxy. Throws a `TypeError` for anything but what `connectRealtime` resolved with. */
export function coreOf(session: RealtimeSession): SessionCore {
  const core = (session as Partial<Reachable> | undefined)?.[reach]?.();
  if (core === undefined)
    throw new TypeError(
      'This takes a session: what connectRealtime, of the same copy of @unspool/realtime, resolves with.',
    );
  return core;
}
