import type { RealtimeClientEvent } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { createUnanswered } from './unanswered.ts';

function start() {
  let time = 1_800_000_000_000;
  const waiting = new Set<string>();
  const unanswered = createUnanswered({ now: () => time, isWaiting: (eventId) => waiting.has(eventId) });
  return {
    unanswered,
    waiting,
    // No more of them is read.
    send: (event: object, eventId = 'sent') => unanswered.sent(event as RealtimeClientEvent, eventId),
    hear: (event: object) => unanswered.receive(event as RealtimeEvent),
    pass: (milliseconds: number) => (time += milliseconds),
  };
}

const item = { id: 'item_1', type: 'message', role: 'user', content: [] };
const place = { item_id: 'item_1', content_index: 0 };
const commit = { type: 'input_audio_buffer.commit' };

describe('createUnanswered', () => {
  it.each([
    [
      { type: 'session.update', session: {} },
      { type: 'session.updated', session: {} },
    ],
    [
      { type: 'conversation.item.create', item },
      { type: 'conversation.item.added', item },
    ],
    [
      { type: 'conversation.item.create', item },
      { type: 'conversation.item.done', item },
    ],
    [
      { type: 'conversation.item.delete', item_id: 'item_1' },
      { type: 'conversation.item.deleted', item_id: 'item_1' },
    ],
    [
      { type: 'conversation.item.truncate', ...place, audio_end_ms: 5 },
      { type: 'conversation.item.truncated', ...place },
    ],
    [commit, { type: 'input_audio_buffer.committed', item_id: 'item_2' }],
    [{ type: 'input_audio_buffer.clear' }, { type: 'input_audio_buffer.cleared' }],
    [
      { type: 'response.create', response: { conversation: 'none' } },
      { type: 'response.created', response: { id: 'resp_1' } },
    ],
    [commit, { type: 'error', error: { event_id: 'sent' } }],
  ])('has %j until %j', (event, answer) => {
    const { unanswered, send, hear } = start();
    expect(unanswered.isAny).toBe(false);
    send(event);
    for (const other of [
      { type: 'conversation.item.added', item: { ...item, id: 'item_9' } },
      { type: 'conversation.item.truncated', item_id: 'item_1', content_index: 9 },
      { type: 'error', error: { event_id: 'other' } },
      { type: 'error' },
    ]) {
      hear(other);
    }
    expect(unanswered.isAny).toBe(true);
    hear(answer);
    expect(unanswered.isAny).toBe(false);
  });

  it.each([
    { type: 'response.cancel', response_id: 'resp_1' },
    { type: 'input_audio_buffer.append', audio: 'AAAA' },
    { type: 'of.tomorrow' },
  ])('has nothing of %j', (event) => {
    const { unanswered, send } = start();
    send(event);
    expect(unanswered.isAny).toBe(false);
  });

  it('is answered one by one where answers come in order', () => {
    const { unanswered, send, hear } = start();
    send(commit, 'first');
    send(commit, 'second');
    hear({ type: 'input_audio_buffer.committed' });
    expect(unanswered.isAny).toBe(true);
    hear({ type: 'input_audio_buffer.committed' });
    expect(unanswered.isAny).toBe(false);
  });

  it('gives up after five seconds what a server never answers', () => {
    const { unanswered, send, pass } = start();
    send(commit);
    pass(4999);
    expect(unanswered.isAny).toBe(true);
    pass(1);
    expect(unanswered.isAny).toBe(false);
  });

  it('leaves out what waits', () => {
    const { unanswered, send, waiting } = start();
    waiting.add('waits');
    send(commit, 'waits');
    expect(unanswered.isAny).toBe(false);
    waiting.clear();
    expect(unanswered.isAny).toBe(true);
  });
});
