import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import { encodeClientEvent } from '../codec/encode-client-event.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import type { LiveConnection } from '../session/live-connection.ts';
import type { SocketClose } from '../socket/realtime-socket.ts';
import type { StartTimer } from '../start-timer.ts';

/** Items under way at a time: a long conversation takes few round trips, and does not pile up in the socket. */
const window = 32;
/** Milliseconds without a word of the server's. */
const patience = 15_000;

export interface RestoreSettings {
  readonly items: readonly RealtimeConversationItem[];
  readonly signal: AbortSignal;
  readonly startTimer: StartTimer;
  readonly report: (fault: RealtimeFault) => void;
}

/** What a new connection knows again. */
export interface Restored {
  readonly count: number;
  /** Whether an event is only an echo of what it was told, which consumers have seen before. */
  isEcho(event: RealtimeEvent): boolean;
}

/**
 * Tells a new connection items, in their order and with their ids, and resolves when each is acknowledged. One that is refused is
 * reported and left out. Rejects when the connection ends, or falls silent, and with the reason of the signal.
 */
export function restoreItems(connection: LiveConnection, settings: RestoreSettings): Promise<Restored> {
  const { items, signal, startTimer, report } = settings;
  const waiting = new Set<string>();
  const told = new Set<string>();
  let next = 0;
  let count = 0;

  return new Promise((resolve, reject) => {
    let cancel = () => {};
    const settle = (outcome: () => void) => {
      cancel();
      stopListening();
      signal.removeEventListener('abort', onAbort);
      connection.receiver = () => {};
      outcome();
    };
    const onAbort = () => settle(() => reject(signal.reason));
    const wait = () => {
      cancel();
      cancel = startTimer(patience, () => settle(() => reject(silence())));
    };
    const tell = () => {
      if (!connection.isOpen) return; // It is about to tell why.
      for (; waiting.size < window && next < items.length; next += 1) {
        const item = items[next];
        const id = item?.id;
        if (item === undefined || id === undefined) continue;
        waiting.add(id);
        connection.send(encodeClientEvent({ type: 'conversation.item.create', event_id: toEventId(id), item }));
      }
      if (waiting.size === 0) settle(() => resolve({ count, isEcho: createEchoGuard(told) }));
    };
    const proceed = () => {
      try {
        wait();
        tell();
      } catch (error) {
        settle(() => reject(error));
      }
    };
    connection.receiver = (event) => {
      const id = readAcknowledged(event);
      if (id !== undefined && waiting.delete(id)) {
        told.add(id);
        count += 1;
        proceed();
      }
      const refused = findRefused(event, waiting);
      if (refused === undefined) return;
      waiting.delete(refused);
      report({ kind: 'item-not-restored', itemId: refused, serverCode: readCode(event) });
      proceed();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    const stopListening = onClosed(connection, ({ code, reason }) => settle(() => reject(lost(code, reason))));
    if (signal.aborted) onAbort();
    else proceed();
  });
}

/** What listens is let go when it listens no more: the connection lasts for long, and the items need not. */
function onClosed({ closed }: LiveConnection, listener: (close: SocketClose) => void): () => void {
  let listening: typeof listener | undefined = listener;
  void closed.then((close) => listening?.(close));
  return () => {
    listening = undefined;
  };
}

function toEventId(itemId: string): string {
  return `unspool_restore_${itemId}`;
}

function readAcknowledged(event: RealtimeEvent): string | undefined {
  switch (event.type) {
    case 'conversation.item.added':
    case 'conversation.item.created':
    case 'conversation.item.done':
      return event.item?.id;
    default:
      return undefined;
  }
}

/** The item that an error is about: nothing else was sent, so an error that names none is about the oldest. */
function findRefused(event: RealtimeEvent, waiting: ReadonlySet<string>): string | undefined {
  if (event.type !== 'error') return undefined;
  const named: unknown = event.error?.event_id;
  return [...waiting].find((id) => typeof named !== 'string' || named === toEventId(id));
}

function readCode(event: RealtimeEvent): string | undefined {
  return event.type === 'error' && typeof event.error?.code === 'string' ? event.error.code : undefined;
}

/** Servers announce an item twice: the second time may be after everything is told. */
function createEchoGuard(told: Set<string>): (event: RealtimeEvent) => boolean {
  return (event) => told.size > 0 && event.type === 'conversation.item.done' && told.delete(event.item?.id ?? '');
}

function silence(): RealtimeError {
  return new RealtimeError('timeout', `The server acknowledged nothing of the conversation within ${patience} ms.`);
}

function lost(code: number, reason: string): RealtimeError {
  return new RealtimeError('closed', `The server closed a new connection with code ${code} before it was restored.`, {
    closeCode: code,
    reason,
  });
}
