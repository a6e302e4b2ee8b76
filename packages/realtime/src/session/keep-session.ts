import { watchLiveness } from '../liveness/watch-liveness.ts';
import type { LivenessOptions } from '../liveness/liveness-options.ts';
import type { CloseInfo } from '../realtime-session.ts';
import { reconnect, type Loss, type ReconnectOutcome } from '../reconnect/reconnect.ts';
import type { ReconnectPolicy } from '../reconnect/reconnect-policy.ts';
import { rollOver } from '../reconnect/roll-over.ts';
import type { SuccessorSettings } from '../reconnect/successor.ts';
import { toClosedError } from './connection.ts';
import type { LiveConnection } from './live-connection.ts';

/** How a session is kept up. */
export interface KeeperSettings extends SuccessorSettings {
  /** Without it, it ends with its first connection. */
  readonly policy: ReconnectPolicy | undefined;
  readonly liveness: LivenessOptions;
}

/** Keeps a session up until it is over. */
export interface Keeper {
  readonly closed: Promise<CloseInfo>;
  /** Throws a `RealtimeError` with code `closed` when nothing can be sent any more, now or later. */
  checkOpen(): void;
  close(code: number, reason: string): void;
  /** Ends it for its consumers at once. */
  abort(reason: unknown): void;
}

/** Starts with a connection that serves already. */
export function keepSession(first: LiveConnection, settings: KeeperSettings): Keeper {
  const { core, policy } = settings;
  const ending = new AbortController();
  let over: CloseInfo | undefined;

  const finish = (loss: Loss, outcome: ReconnectOutcome | undefined): CloseInfo => {
    const { close, isStalled } = loss;
    const { unsent } = core.outbox;
    core.outbox.detach();
    core.delivery.end({ kind: 'done' });
    core.requests.reject(toClosedError(close));
    over = {
      ...close,
      faults: core.faults.count,
      unsent: { ...unsent },
      droppedAudioBytes: core.outbox.droppedAudioBytes,
      attempts: outcome?.attempts ?? 0,
      ...(isStalled && { cause: 'stalled' }),
      ...(outcome?.error !== undefined && { error: outcome.error }),
    };
    return over;
  };
  const keep = async (): Promise<CloseInfo> => {
    let connection = first;
    let attempts = 0;
    for (;;) {
      const since = settings.now();
      const loss = await serve(connection, settings, ending.signal);
      if (core.connection === undefined) return finish(loss, undefined);
      if (core.connection === connection) {
        if (policy === undefined || ending.signal.aborted) return finish(loss, undefined);
        if (settings.now() - since >= policy.healthyMs) attempts = 0;
        const outcome = await reconnect(loss, { ...settings, policy, attempts, signal: ending.signal });
        if (!outcome.isRestored) return finish(loss, outcome);
        attempts = outcome.attempts;
      } else attempts = 0;
      connection = core.connection;
      if (ending.signal.aborted) void connection.close(1000, '');
    }
  };
  const closed = keep();

  return {
    closed,
    checkOpen() {
      if (over === undefined && !ending.signal.aborted && (policy !== undefined || core.connection?.isOpen === true))
        return;
      throw toClosedError(over);
    },
    close(code, reason) {
      if (!ending.signal.aborted) void core.connection?.close(code, reason);
      ending.abort();
    },
    abort(reason) {
      core.delivery.end({ kind: 'failed', reason });
      core.requests.reject(toClosedError(undefined, reason));
      if (!ending.signal.aborted) void core.connection?.close(1000, '');
      ending.abort(reason);
    },
  };
}

/** Serves until the connection ends or another one serves in its place. */
async function serve(connection: LiveConnection, settings: KeeperSettings, ending: AbortSignal): Promise<Loss> {
  const { core, policy, startBackgroundTimer: startTimer } = settings;
  const stop = new AbortController();
  const endOfTime =
    policy?.rollover && rollOver(connection, { ...settings, policy: policy.rollover, signal: stop.signal });
  const stopRollover = () => stop.abort();
  ending.addEventListener('abort', stopRollover, { once: true });
  let isStalled = false;
  const onDead = () => {
    isStalled = true;
    connection.terminate();
  };
  const unwatch = watchLiveness(connection, settings.liveness, { startTimer, onDead });
  // What is rejected is stopped, and the connection is closed then.
  await Promise.race(
    [connection.closed, endOfTime?.catch(() => connection.closed)].filter((each) => each !== undefined),
  );
  unwatch();
  stopRollover();
  ending.removeEventListener('abort', stopRollover);
  const close = core.connection === connection ? await connection.closed : { code: 1000, reason: '', wasClean: true };
  return { kind: 'lost', close, isStalled, serverCode: connection.lastErrorCode };
}
