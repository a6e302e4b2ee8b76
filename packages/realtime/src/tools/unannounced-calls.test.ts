import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { createUnannouncedCalls } from './unannounced-calls.ts';

const call = { type: 'function_call', id: 'a', call_id: 'c', name: 'f', arguments: '{}', status: 'completed' };
const begun = { type: 'response.output_item.added', response_id: 'r', item: { ...call, status: 'in_progress' } };
const kept = { type: 'conversation.item.done', item: call };
const announced = { type: 'response.output_item.done', response_id: 'r', item: call };
const message = { type: 'message', id: 'm', role: 'user', content: [] };

describe('createUnannouncedCalls', () => {
  it.each([
    { name: 'one that was only begun', events: [begun], left: [] },
    { name: 'one that is done', events: [begun, kept], left: [announced] },
    { name: 'one that was announced', events: [begun, kept, announced], left: [] },
    { name: 'one whose response is over', events: [begun, kept, { type: 'response.done', response: {} }], left: [] },
    { name: 'one that a client created', events: [kept], left: [] },
    {
      name: 'a message',
      events: [
        { ...begun, item: message },
        { ...kept, item: message },
      ],
      left: [],
    },
    {
      name: 'what is no item',
      events: [
        { ...begun, item: null },
        { ...kept, item: undefined },
      ],
      left: [],
    },
  ])('tells of $name: $left.length', ({ events, left }) => {
    const calls = createUnannouncedCalls();
    // As on the wire, where anything may be missing.
    for (const event of events) calls.receive(event as RealtimeEvent);
    expect(calls.take()).toEqual(left);
    expect(calls.take()).toEqual([]);
  });

  it('keeps no more than a server can have begun', () => {
    const calls = createUnannouncedCalls();
    for (let index = 0; index < 1000; index += 1) {
      calls.receive({ ...begun, item: { ...call, id: `${index}` } } as RealtimeEvent);
      calls.receive({ ...kept, item: { ...call, id: `${index}` } } as RealtimeEvent);
    }
    expect(calls.take()).toHaveLength(64);
  });
});
