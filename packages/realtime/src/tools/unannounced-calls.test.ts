import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { startKept, watchUncaught } from '../session/kept-session.fixture.ts';
import { attachTools } from './attach-tools.ts';
import { defineTool } from './define-tool.ts';
import { createUnannouncedCalls } from './unannounced-calls.ts';

const call = { type: 'function_call', id: 'a', call_id: 'c', name: 'f', arguments: '{}', status: 'completed' };
const begun = { type: 'response.output_item.added', response_id: 'r', item: { ...call, status: 'in_progress' } };
const kept = { type: 'conversation.item.done', item: call };
const announced = { type: 'response.output_item.done', response_id: 'r', item: call };
const message = { type: 'message', id: 'm', role: 'user', content: [] };

watchUncaught();

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

describe('attachTools and a call that was not announced', () => {
  it.each(['lost', 'left at the end of its time'])('runs it once when the connection is %s', async (how) => {
    const start = 1_800_000_000;
    await using test = await startKept({
      lapses: [{ session: { expires_at: start + 60 } }, { session: { expires_at: start + 3600 } }],
    });
    let runs = 0;
    attachTools(test.session, [defineTool({ name: 'f', run: () => `run ${(runs += 1)}` })]);
    const response = { id: 'r', status: 'in_progress', conversation_id: 'conv' };
    for (const event of [{ type: 'response.created', response }, begun, kept])
      test.known[0]?.peer.send({ event_id: 'e', ...event });
    await test.session.once('conversation.item.done');
    expect(runs).toBe(0);
    if (how === 'lost') test.end('cut');
    await test.clock.until(() => test.news.some(({ type }) => type === 'connection.restored'), 100);
    expect(test.news.at(-1)).toMatchObject({ cause: how === 'lost' ? 'closed' : 'rollover' });
    const told = () => test.known[1]?.peer.received.slice(1);
    await expect
      .poll(told)
      .toMatchObject([
        { item: { type: 'function_call', call_id: 'c' } },
        { item: { type: 'function_call_output', call_id: 'c', output: 'run 1' } },
        { type: 'response.create' },
      ]);
  });
});
