import type { ReconnectCause } from '../connection-event.ts';
import { isRealtimeError } from '../realtime-error.ts';
import { decideReconnect, type Setback } from './decide-reconnect.ts';
import type { ReconnectPolicy } from './reconnect-policy.ts';
import { sleep } from './sleep.ts';
import { forget, openSuccessor, ReplayFailure, restore, type SuccessorSettings, takeOver } from './successor.ts';

/** What was lost. */
export type Loss = Extract<Setback, { kind: 'lost' }>;

/** How an attempt to go on ended. */
export interface ReconnectOutcome {
  /** Counted since a connection was healthy. */
  readonly attempts: number;
  readonly isRestored: boolean;
  /** What the last attempt failed with. */
  readonly error: unknown;
}

export interface ReconnectSettings extends SuccessorSettings {
  readonly policy: ReconnectPolicy;
  readonly signal: AbortSignal;
  /** Attempts that were made before, for connections that did not last. */
  readonly attempts: number;
}

/** Replaces a lost connection, as often as it takes and the policy allows. Never rejects; an abort is an end like others. */
export async function reconnect(loss: Loss, settings: ReconnectSettings): Promise<ReconnectOutcome> {
  const { core, policy, signal, now } = settings;
  const lostAt = now();
  const droppedBefore = core.outbox.droppedAudioBytes;
  let { attempts } = settings;
  let setback: Setback = loss;
  let wasUnauthorized = false;
  let error: unknown;

  core.outbox.detach(policy.keepAudioMs);
  forget(settings);
  for (;;) {
    const record = { attempt: attempts + 1, wasUnauthorized };
    const decision = decideReconnect(setback, record, { bounds: policy, random: settings.random });
    if (decision.kind === 'give-up' || signal.aborted) return { attempts, isRestored: false, error };
    attempts += 1;
    wasUnauthorized ||= isUnauthorized(setback);
    const cause = toCause(setback);
    const { code: closeCode, reason } = loss.close;
    const { delayMs } = decision;
    core.announce({ type: 'connection.reconnecting', cause, attempt: attempts, delayMs, closeCode, reason });
    try {
      await sleep(delayMs, settings.startTimer, signal);
      const connection = await openSuccessor(settings, signal);
      const restored = await restore(connection, settings, signal);
      const droppedAudioBytes = core.outbox.droppedAudioBytes - droppedBefore;
      takeOver(settings, {
        connection,
        restored,
        cause: toCause(loss),
        attempts,
        lostMs: now() - lostAt,
        droppedAudioBytes,
      });
      return { attempts, isRestored: true, error: undefined };
    } catch (caught) {
      error = caught instanceof ReplayFailure ? caught.error : caught;
      if (signal.aborted) return { attempts, isRestored: false, error: undefined };
      core.faults.report({ kind: 'attempt-failed', attempt: attempts, error });
      if (caught instanceof ReplayFailure) return { attempts, isRestored: false, error };
      setback = { kind: 'failed', error };
    }
  }
}

function isUnauthorized(setback: Setback): boolean {
  return setback.kind === 'failed' && isRealtimeError(setback.error) && setback.error.code === 'unauthorized';
}

function toCause(setback: Setback): ReconnectCause {
  if (setback.kind === 'failed') return 'error';
  return setback.close.cause ?? 'closed';
}
