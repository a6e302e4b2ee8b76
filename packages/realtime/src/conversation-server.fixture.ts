import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import { acknowledge, type Peer, type Script, session } from './realtime-server.fixture.ts';

/** What one connection of the server knows. */
export interface Known {
  readonly peer: Peer;
  readonly items: RealtimeConversationItem[];
}

/** How a connection differs from one that serves. */
export interface Lapse {
  /** Closed, cut without a word, or silent from then on, when this many items were told. */
  readonly afterItems?: { readonly count: number; readonly code: number | 'cut' | 'ignore' } | undefined;
  /** Ended after its greeting. */
  readonly afterGreeting?: number | 'cut' | undefined;
  /** It never greets. */
  readonly isSilent?: boolean | undefined;
  /** Members of the session that it greets with. */
  readonly session?: object | undefined;
  /** Milliseconds that it takes to say of an item that it is done. */
  readonly doneAfterMs?: number | undefined;
  /** Ids of items that it refuses. */
  readonly refuses?: readonly string[] | undefined;
  /** Whether its errors say what they are about. @default true */
  readonly namesEvents?: boolean | undefined;
}

/** Scripts of a server that keeps items, one for each connection, and what each of them has come to know. */
export function createConversationServer(...lapses: readonly Lapse[]) {
  const known: Known[] = [];
  const serve: Script = async (peer) => {
    const lapse = lapses[known.length] ?? {};
    const items: RealtimeConversationItem[] = [];
    known.push({ peer, items });
    peer.socket.on('message', (data) => keep(JSON.parse(String(data)), { peer, items, lapse }));
    if (lapse.isSilent === true) return;
    if (lapse.afterGreeting !== undefined) {
      peer.send({ type: 'session.created', event_id: 'e', session });
      return end(peer, lapse.afterGreeting);
    }
    await acknowledge(peer, lapse.session);
  };
  return { serve, known };
}

interface Keeping extends Known {
  readonly lapse: Lapse;
}

function keep(
  event: { type: string; event_id: string; item: RealtimeConversationItem; session?: object },
  { peer, items, lapse }: Keeping,
): void {
  if (event.type === 'session.update' && event.event_id !== 'unspool_session') {
    peer.send({ type: 'session.updated', event_id: 'e', session: { ...session, ...event.session } });
  }
  if (event.type !== 'conversation.item.create') return;
  const { id = '' } = event.item;
  const isKnown = items.some((item) => item.id === id);
  if (isKnown || lapse.refuses?.includes(id) === true) {
    const named = lapse.namesEvents === false ? null : event.event_id;
    const error = { type: 'invalid_request_error', code: 'item_refused', message: 'm', event_id: named };
    return peer.send({ type: 'error', event_id: `e_${id}`, error });
  }
  const previous_item_id = items.at(-1)?.id ?? null;
  items.push(event.item);
  if (items.length === lapse.afterItems?.count) return end(peer, lapse.afterItems.code);
  const tell = (type: string) =>
    peer.send({ type, event_id: `e_${id}_${type}`, previous_item_id, item: { ...event.item, status: 'completed' } });
  tell('conversation.item.added');
  if (lapse.doneAfterMs === undefined) tell('conversation.item.done');
  else setTimeout(() => tell('conversation.item.done'), lapse.doneAfterMs);
}

/** Ends a connection as servers and networks do. */
export function end({ socket }: Peer, code: number | 'cut' | 'ignore', reason = ''): void {
  if (code === 'ignore') return;
  if (code === 'cut') socket.terminate();
  else socket.close(code, reason);
}
