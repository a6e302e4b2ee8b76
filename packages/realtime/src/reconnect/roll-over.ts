import type { LivenessOptions } from '../liveness/liveness-options.ts';
import { watchLiveness } from '../liveness/watch-liveness.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { LiveConnection } from '../session/live-connection.ts';
import { reachPause } from './reach-pause.ts';
import type { RolloverPolicy } from './reconnect-policy.ts';
import { sleep } from './sleep.ts';
import { openSuccessor, ReplayFailure, restore, type SuccessorSettings, takeOver } from './successor.ts';

export interface RolloverSettings extends SuccessorSettings {
  readonly policy: RolloverPolicy;
  readonly liveness: LivenessOptions;
  /** The connection ended by itself, or the session did. */
  readonly signal: AbortSignal;
}

/** Milliseconds before the next try; less when little time is left, and never less than the second. */
const retryInterval = 5000;
const shortestInterval = 250;
/** Beyond this, timers of the runtimes fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Goes over to a new connection before the time of the one that serves is over: the new one is opened and configured beside it, and in a
 * pause told the conversation. Resolves when it serves; rejects with the reason of the signal. Never settles where the server does
 * not tell a time.
 */
export async function rollOver(connection: LiveConnection, settings: RolloverSettings): Promise<void> {
  const { core, policy, signal, now } = settings;
  const { expiresAt = Infinity } = connection;
  const left = expiresAt - now();
  const leadMs = Math.min(policy.leadMs, left / 2);
  if (!(left > 0) || left - leadMs > longestTimer) return new Promise(() => {});
  const deadlineMs = Math.min(policy.deadlineMs, leadMs / 2);
  const times = { deadline: expiresAt - deadlineMs, lastMoment: expiresAt - deadlineMs / 3 };
  await sleep(left - leadMs, settings.startBackgroundTimer, signal);
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await tryOver(connection, { ...settings, ...times, attempts });
    } catch (caught) {
      signal.throwIfAborted();
      const error = caught instanceof ReplayFailure ? caught.error : caught;
      if (caught !== interruption) core.faults.report({ kind: 'attempt-failed', attempt: attempts, error });
    }
    const pace = Math.max(shortestInterval, (expiresAt - now()) / 10);
    await sleep(Math.min(retryInterval, leadMs / 10, pace), settings.startBackgroundTimer, signal);
  }
}

/** The pause was over before the new connection knew everything, or it was configured too early. */
const interruption = Symbol('interruption');

interface Try extends RolloverSettings {
  /** From here on what is under way is waited for, and no pause. */
  readonly deadline: number;
  /** Here it happens in any case: the rest of the time is for telling the conversation. */
  readonly lastMoment: number;
  readonly attempts: number;
}

async function tryOver(connection: LiveConnection, settings: Try): Promise<void> {
  const { core, signal, attempts } = settings;
  const { acknowledged } = settings.settings;
  const successor = await openSuccessor(settings, signal);
  const { receiver } = connection;
  // It may wait for minutes.
  const unwatch = watchLiveness(successor, settings.liveness, {
    startTimer: settings.startBackgroundTimer,
    onDead: () => successor.terminate('stalled'),
  });
  let isInterrupted = false;
  let droppedBefore = 0;
  const leave = () => {
    const isLast = settings.now() >= settings.lastMoment;
    connection.receiver = (event, size) => {
      isInterrupted ||= !isLast && isOfTurn(event);
      if (isInterrupted) successor.terminate();
      receiver(event, size);
    };
    droppedBefore = core.outbox.droppedAudioBytes;
    core.outbox.detach();
  };
  const checkSettings = () => {
    if (settings.settings.acknowledged !== acknowledged) throw interruption;
  };
  try {
    await reachPause({ ...settings, connection, successor, leave });
    checkSettings();
    const restored = await restore(successor, settings, signal);
    signal.throwIfAborted();
    checkSettings();
    const droppedAudioBytes = core.outbox.droppedAudioBytes - droppedBefore;
    takeOver(settings, { connection: successor, restored, cause: 'rollover', attempts, lostMs: 0, droppedAudioBytes });
    connection.receiver = ignore;
    void connection.close(1000, '');
  } catch (error) {
    void successor.close(1000, '');
    connection.receiver = receiver;
    if (!signal.aborted) core.attach(connection);
    throw isInterrupted ? interruption : error;
  } finally {
    unwatch();
  }
}

/** Of no scope: whoever holds the old connection is not to hold what followed it. */
function ignore(): void {}

function isOfTurn({ type }: RealtimeEvent): boolean {
  return /^(?:response|conversation\.item|input_audio_buffer)\./.test(type);
}
