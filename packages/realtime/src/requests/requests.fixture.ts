import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { StartTimer } from '../start-timer.ts';
import { createUnderWay } from '../session/under-way.ts';
import { createRequests } from './create-requests.ts';

/** Time that passes when a test says so. */
export function createManualTimers() {
  const timers = new Set<{ at: number; callback: () => void }>();
  let now = 0;
  const startTimer: StartTimer = (milliseconds, callback) => {
    const timer = { at: now + milliseconds, callback };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  return {
    startTimer,
    get running() {
      return timers.size;
    },
    advance(milliseconds: number) {
      now += milliseconds;
      for (const timer of [...timers].sort((a, b) => a.at - b.at)) {
        if (timer.at <= now && timers.delete(timer)) timer.callback();
      }
    },
  };
}

/** Requests whose events are noted instead of sent, and answered by hand. */
export function startRequests() {
  const timers = createManualTimers();
  const sent: (RealtimeClientEvent & { event_id: string })[] = [];
  const waiting = new Set<string>();
  const underWay = createUnderWay();
  let made = 0;
  let failure: unknown;
  const requests = createRequests({
    send(event) {
      if (failure !== undefined) throw failure;
      sent.push(event);
    },
    isWaiting: (eventId) => waiting.has(eventId),
    withdraw: () => false,
    startTimer: timers.startTimer,
    createId: (prefix) => `${prefix}_${(made += 1)}`,
    mask: (text) => text.replaceAll('sk-secret', '***'),
  });
  return {
    requests,
    timers,
    sent,
    /** Ids of events that have not left, as the session takes it. */
    waiting,
    underWay,
    /** From now on sending throws. */
    failWith: (error: unknown) => void (failure = error),
    /** Hands in an event as the wire has it; tests write down only what matters. */
    receive(event: object) {
      underWay.receive(event as RealtimeEvent);
      return requests.receive(event as RealtimeEvent);
    },
    /** The last event that was sent, of a type. */
    last<TType extends RealtimeClientEvent['type']>(type: TType) {
      const found = sent.findLast((event) => event.type === type);
      if (found === undefined) throw new Error(`No ${type} was sent.`);
      return found as Extract<RealtimeClientEvent, { type: TType }> & { event_id: string };
    },
    types: () => sent.map(({ type }) => type),
  };
}

/** The server's answers, short. */
export const events = {
  error: (eventId: string | null, code: string | null = 'invalid_value', more: object = {}) => ({
    type: 'error',
    event_id: 'e',
    error: { type: 'invalid_request_error', code, message: 'No, sk-secret.', param: null, event_id: eventId, ...more },
  }),
  item: (type: 'added' | 'done' | 'created' | 'retrieved', id: string) => ({
    type: `conversation.item.${type}`,
    item: { id, type: 'message', role: 'user', content: [] },
  }),
  created: (id: string, metadata: object | null = null, conversation_id: string | null = 'conv') => ({
    type: 'response.created',
    response: { id, status: 'in_progress', metadata, conversation_id },
  }),
  done: (id: string, status = 'completed', more: object = {}) => ({
    type: 'response.done',
    response: { id, status, metadata: null, conversation_id: 'conv', ...more },
  }),
  text: (id: string, delta: unknown) => ({ type: 'response.output_text.delta', response_id: id, item_id: 'i', delta }),
  audio: (id: string, bytes: readonly number[], item = 'i') => ({
    type: 'response.output_audio.delta',
    response_id: id,
    item_id: item,
    content_index: 0,
    delta: Buffer.from(bytes).toString('base64'),
  }),
};

/** Everything that an iterable brings, in one go. */
export async function collect<TItem>(items: AsyncIterable<TItem>): Promise<TItem[]> {
  const all: TItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}
