import type { LivenessOptions } from '../liveness/liveness-options.ts';
import { watchLiveness } from '../liveness/watch-liveness.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { LiveConnection } from '../session/live-connection.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { RolloverPolicy } from './reconnect-policy.ts';
import { sleep } from './sleep.ts';
import { openSuccessor, ReplayFailure, restore, type SuccessorSettings, takeOver } from './successor.ts';
import { readTurnDetection } from './turn.ts';

export interface RolloverSettings extends SuccessorSettings {
  readonly policy: RolloverPolicy;
  readonly liveness: LivenessOptions;
  /** The connection ended by itself, or the session did. */
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks for a pause. */
const lookInterval = 100;
/** Milliseconds before the next try. */
const retryInterval = 5000;
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
  const deadline = expiresAt - Math.min(policy.deadlineMs, leadMs / 2);
  await sleep(left - leadMs, settings.startBackgroundTimer, signal);
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await tryOver(connection, { ...settings, deadline, attempts });
    } catch (caught) {
      signal.throwIfAborted();
      const error = caught instanceof ReplayFailure ? caught.error : caught;
      if (caught !== interruption) core.faults.report({ kind: 'attempt-failed', attempt: attempts, error });
    }
    await sleep(Math.min(retryInterval, leadMs / 10), settings.startBackgroundTimer, signal);
  }
}

/** The pause was over before the new connection knew everything, or it was configured too early. */
const interruption = Symbol('interruption');

interface Try extends RolloverSettings {
  readonly deadline: number;
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
  try {
    await pause(successor, settings);
    if (settings.settings.acknowledged !== acknowledged) throw interruption;
    const isLate = settings.now() >= settings.deadline;
    connection.receiver = (event, size) => {
      isInterrupted ||= !isLate && isOfTurn(event);
      if (isInterrupted) successor.terminate();
      receiver(event, size);
    };
    const droppedBefore = core.outbox.droppedAudioBytes;
    core.outbox.detach();
    const restored = await restore(successor, settings, signal);
    signal.throwIfAborted();
    const droppedAudioBytes = core.outbox.droppedAudioBytes - droppedBefore;
    takeOver(settings, { connection: successor, restored, cause: 'rollover', attempts, lostMs: 0, droppedAudioBytes });
    connection.receiver = () => {};
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

/** Waits until nobody is speaking and nothing is under way, or for no longer than it can. */
async function pause(successor: LiveConnection, settings: Try): Promise<void> {
  while (settings.now() < settings.deadline && !(isPause(settings) && settings.policy.isQuiet())) {
    await sleep(lookInterval, settings.startBackgroundTimer, settings.signal);
    if (!successor.isOpen)
      throw new RealtimeError('closed', 'The server closed the next connection before it was used.');
  }
}

function isPause({ core: { outgoing, connection }, turn, requests }: SuccessorSettings): boolean {
  if (!turn.isOver || requests.pending > 0 || requests.activeResponses > 0) return false;
  // Without detection of turns, audio is the beginning of one. With it, there is always some.
  return readTurnDetection(connection?.configuration) !== null || outgoing.uncommittedMs === 0;
}

function isOfTurn({ type }: RealtimeEvent): boolean {
  return /^(?:response|conversation\.item|input_audio_buffer)\./.test(type);
}
