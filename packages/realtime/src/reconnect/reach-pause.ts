import type { Line } from '../lanes/drain.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { LiveConnection } from '../session/live-connection.ts';
import type { RolloverPolicy } from './reconnect-policy.ts';
import type { SuccessorSettings } from './successor.ts';
import { readTurnDetection } from './turn.ts';

/** Between which two connections a pause is looked for, until when, and what then begins. */
export interface PauseSettings extends SuccessorSettings {
  readonly connection: LiveConnection;
  readonly successor: LiveConnection;
  readonly policy: Pick<RolloverPolicy, 'isQuiet'>;
  /** From here on it is enough that nothing is under way. */
  readonly deadline: number;
  /** It can wait for no longer. */
  readonly lastMoment: number;
  readonly signal: AbortSignal;
  /** Called in the pause, before anything else can be sent. */
  readonly leave: () => void;
}

/** Milliseconds between two looks while nothing happens: who is quiet does not tell when that begins. */
const lookInterval = 100;

/**
 * Waits for the moment in which a connection may be left: right after an event that ends what was under way, however soon the
 * next begins. Nobody is speaking then and nothing is under way. From the deadline on it is waited for no speech, and what is asked for
 * while no response is being made waits, so that the rest is answered. Rejects with the reason of the signal, when the next
 * connection ends, and with what `isQuiet` throws.
 */
export function reachPause(settings: PauseSettings): Promise<void> {
  const { connection, leave, signal, startBackgroundTimer, successor } = settings;
  const { receiver } = connection;
  const gate = createGate(settings);
  return new Promise((resolve, reject) => {
    let stopTimer = () => {};
    const settle = (outcome: () => void) => {
      stopTimer();
      signal.removeEventListener('abort', onAbort);
      connection.receiver = receiver;
      outcome();
    };
    const onAbort = () => settle(() => reject(signal.reason));
    const look = () => {
      stopTimer();
      try {
        checkOpen(successor);
        const moment = readMoment(settings);
        if (moment === 'pause') return settle(() => resolve(leave()));
        if (moment === 'ending') gate.shut();
        else gate.open();
        stopTimer = startBackgroundTimer(lookInterval, look);
      } catch (error) {
        settle(() => reject(error));
      }
    };
    connection.receiver = (event, size) => {
      // What consumers send because of it is for the next connection, if this is the pause.
      if (event.type === 'response.done') gate.shut();
      receiver(event, size);
      if (!isFollowed(event)) look();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    else look();
  });
}

/** `ending`: what is under way is about to be answered, if no more is asked for. */
function readMoment(settings: PauseSettings): 'pause' | 'ending' | 'busy' {
  const { deadline, lastMoment } = settings;
  const { underWay } = settings.core;
  const now = settings.now();
  if (now >= lastMoment) return 'pause';
  if (underWay.responses.size > 0) return 'busy';
  const isLate = now >= deadline;
  if (isAsked(settings)) return isLate ? 'ending' : 'busy';
  return isLate || isQuiet(settings) ? 'pause' : 'busy';
}

/** Whether something has left that a new connection would not answer. */
function isAsked({ core: { requests }, unanswered }: SuccessorSettings): boolean {
  return unanswered.isAny || (requests !== undefined && requests.sentCount > 0);
}

function isQuiet({ connection, core, policy, turn }: PauseSettings): boolean {
  // Without detection of turns, audio is the beginning of one. With it, there is always some.
  const isListening = readTurnDetection(connection.configuration) === null && core.outgoing.uncommittedMs > 0;
  return turn.isOver && !isListening && policy.isQuiet();
}

/** An event right after which another one tells the rest. */
function isFollowed({ type }: RealtimeEvent): boolean {
  return (
    type === 'input_audio_buffer.committed' ||
    type === 'conversation.item.added' ||
    type === 'conversation.item.created'
  );
}

function checkOpen({ isOpen }: LiveConnection): void {
  if (!isOpen) throw new RealtimeError('closed', 'The server closed the next connection before it was used.');
}

/** What goes out by a connection, held back for a moment. */
function createGate({ connection, core }: PauseSettings): { shut(): void; open(): void } {
  const line: Line = {
    isOpen: false,
    get bufferedAmount() {
      return connection.bufferedAmount;
    },
    send() {},
  };
  let isShut = false;
  return {
    shut() {
      if (!isShut) core.outbox.attach(line);
      isShut = true;
    },
    open() {
      if (isShut) core.attach(connection);
      isShut = false;
    },
  };
}
