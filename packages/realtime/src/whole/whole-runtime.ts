import type { RealtimeRuntime } from '../connect/open-session.ts';

/** What a runtime brings to a session that may outlive its connections. */
export interface WholeRuntime extends RealtimeRuntime {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}
