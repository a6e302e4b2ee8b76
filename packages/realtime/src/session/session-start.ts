import type { WireSession } from '../configuration/wire-session.ts';
import type { LivenessOptions } from '../liveness/liveness-options.ts';
import type { LiveConnection } from './live-connection.ts';
import type { SessionCore } from './session-core.ts';
import type { Upkeep } from './upkeep.ts';

/** Opens another connection to where the first one goes, and has a session acknowledged. Its events wait for a receiver. */
export type Connect = (session: WireSession | undefined, signal: AbortSignal) => Promise<LiveConnection>;

/** A session before its first connection. */
export interface SessionStart {
  readonly core: SessionCore;
  readonly connect: Connect;
  /** What the first connection is opened with. */
  readonly session: WireSession | undefined;
  readonly liveness: LivenessOptions;
}

declare const keepsUp: unique symbol;

/** What `stayUp()` gives and `reconnect` takes. What is in it is this package's own. */
export interface KeepUp {
  readonly [keepsUp]: true;
}

/** What is in it: it is called once for each session, before the first connection. */
export type StartUpkeep = KeepUp & ((start: SessionStart) => Upkeep);
