import type { ReconnectCause } from '../connection-event.ts';
import { isWaiting } from '../lanes/waiting-events.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { LiveConnection } from '../session/live-connection.ts';
import type { SessionCore } from '../session/session-core.ts';
import type { Connect } from '../session/session-start.ts';
import type { StartTimer } from '../start-timer.ts';
import { untilAborted } from '../until-aborted.ts';
import type { ListItems } from './replay-items.ts';
import { type Restored, restoreItems } from './restore-items.ts';
import type { SettingsLog } from './settings-log.ts';
import type { Turn } from './turn.ts';
import type { Unanswered } from './unanswered.ts';

/** What a session needs to have another connection. */
export interface SuccessorSettings {
  readonly core: SessionCore;
  readonly settings: SettingsLog;
  readonly turn: Turn;
  readonly unanswered: Unanswered;
  readonly connect: Connect;
  readonly replay: () => ListItems;
  readonly startTimer: StartTimer;
  readonly startBackgroundTimer: StartTimer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
}

/** A connection that takes over, and how it came about. */
export interface Succession {
  readonly connection: LiveConnection;
  readonly restored: Restored;
  readonly cause: ReconnectCause;
  readonly attempts: number;
  readonly lostMs: number;
  readonly droppedAudioBytes: number;
}

/** What a replay function threw: there is no saying what may be told in its place. */
export class ReplayFailure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** Opens a connection with the configuration of the one before. */
export function openSuccessor(
  { core, settings, connect }: SuccessorSettings,
  signal: AbortSignal,
): Promise<LiveConnection> {
  const { connection } = core;
  return connect(connection && settings.toSession(connection.configuration), signal);
}

/** Tells it the conversation; when that fails, it is given up. Rejects with a {@link ReplayFailure} when there is nothing to tell. */
export async function restore(
  connection: LiveConnection,
  { core, replay, startTimer }: SuccessorSettings,
  signal: AbortSignal,
): Promise<Restored> {
  try {
    const listItems = replay();
    const list = () =>
      untilAborted(
        listItems().catch((error: unknown) => Promise.reject(new ReplayFailure(error))),
        signal,
      );
    const rounds: Restored[] = [];
    // At the last moment the connection that is left goes on meanwhile: what it has taken in is told, too.
    for (let items = await list(); rounds.length === 0 || items.length > 0; items = await list()) {
      rounds.push(await restoreItems(connection, { items, signal, startTimer, report: core.faults.report }));
    }
    return {
      count: rounds.reduce((sum, { count }) => sum + count, 0),
      isEcho: (event) => rounds.some(({ isEcho }) => isEcho(event)),
    };
  } catch (error) {
    void connection.close(1000, '');
    throw error;
  }
}

/** Lets a connection serve, all at once: nothing can come between the events of two connections. */
export function takeOver(settings: SuccessorSettings, { connection, restored, ...news }: Succession): void {
  const { core } = settings;
  core.outbox.detach();
  forget(settings);
  connection.receiver = (event, size) => {
    if (!restored.isEcho(event)) core.receive(event, size);
  };
  core.announce({ type: 'connection.restored', ...news, restoredItems: restored.count });
  core.attach(connection);
}

/** The server knows nothing any more of what was asked of it and is not done. */
export function forget({ core, settings, turn }: SuccessorSettings): void {
  const { outbox, underWay } = core;
  settings.lose((eventId) => isWaiting(outbox, eventId));
  turn.restart();
  underWay.responses.clear();
  const waiting = underWay.unanswered.splice(0).filter(({ event_id: eventId }) => isWaiting(outbox, eventId));
  underWay.unanswered.push(...waiting);
  core.requests?.reject(
    new RealtimeError(
      'connection-lost',
      'The realtime connection was lost before the server answered. The session goes on with another one: ask again.',
      { retryable: true },
    ),
  );
}
