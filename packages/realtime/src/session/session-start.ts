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

/** What `stayUp()` gives and `reconnect` takes. What it is called with is this package's own, and changes as it likes. */
export type KeepUp = (start: SessionStart) => Upkeep;
