import { toClosedError } from './connection.ts';
import type { CloseInfo } from './realtime-session.ts';
import type { SessionCore } from './session-core.ts';
import type { SessionEnd } from './upkeep.ts';

/** How a session comes to its end. */
export interface Keeper {
  readonly closed: Promise<CloseInfo>;
  close(code: number, reason: string): void;
  /** Ends it for its consumers at once. */
  abort(reason: unknown): void;
}

/** Keeps a session that is being served: until no connection is left that serves it. */
export function keepSession(core: SessionCore, served: Promise<SessionEnd>): Keeper {
  const { delivery, ending, faults, outbox } = core;
  const close = (code: number, reason: string) => {
    if (!ending.signal.aborted) void core.connection?.close(code, reason);
    ending.abort();
  };
  return {
    closed: served.then((end) => {
      const { unsent } = outbox;
      outbox.detach();
      delivery.end({ kind: 'done' });
      core.requests?.reject(toClosedError(end));
      return (core.over = { ...end, faults: faults.count, unsent, droppedAudioBytes: outbox.droppedAudioBytes });
    }),
    close,
    abort(reason) {
      delivery.end({ kind: 'failed', reason });
      core.requests?.reject(toClosedError(undefined, reason));
      close(1000, '');
    },
  };
}
