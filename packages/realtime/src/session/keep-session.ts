import type { RealtimeError } from '../realtime-error.ts';
import { toClosedError } from './connection.ts';
import type { CloseInfo } from './mini-session.ts';
import type { SessionCore } from './session-core.ts';
import type { SessionEnd } from './session-extension.ts';

/** A session from its first connection to its end. */
export interface Keeper {
  readonly closed: Promise<CloseInfo>;
  /** Throws a `RealtimeError` with code `closed` when nothing can be sent any more, now or later. */
  checkOpen(): void;
  close(code: number, reason: string): void;
  /** Ends it for its consumers at once. */
  abort(reason: unknown): void;
}

export interface KeeperSettings {
  readonly core: SessionCore;
  /** Serves with one connection, or with more, until the session is over. */
  readonly serve: (ending: AbortSignal) => Promise<SessionEnd>;
  /** Whether what is sent while there is no connection waits for the next one. */
  readonly waits: boolean;
  /** What is under way will not be answered any more. */
  readonly reject: (error: RealtimeError) => void;
}

/** Keeps a session that has its first connection already. */
export function keepSession({ core, serve, waits, reject }: KeeperSettings): Keeper {
  const ending = new AbortController();
  let over: CloseInfo | undefined;

  const finish = (end: SessionEnd): CloseInfo => {
    const { unsent } = core.outbox;
    core.outbox.detach();
    core.delivery.end({ kind: 'done' });
    reject(toClosedError(end));
    over = { ...end, faults: core.faults.count, unsent, droppedAudioBytes: core.outbox.droppedAudioBytes };
    return over;
  };
  const close = (code: number, reason: string) => {
    if (!ending.signal.aborted) void core.connection?.close(code, reason);
    ending.abort();
  };

  return {
    closed: serve(ending.signal).then(finish),
    checkOpen() {
      if (over === undefined && !ending.signal.aborted && (waits || core.connection?.isOpen === true)) return;
      throw toClosedError(over);
    },
    close,
    abort(reason) {
      core.delivery.end({ kind: 'failed', reason });
      reject(toClosedError(undefined, reason));
      close(1000, '');
    },
  };
}
