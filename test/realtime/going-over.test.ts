import { type ConnectionEvent, createItem, type RealtimeSession, respond } from '@unspool/realtime';
import { attachTools, defineTool, toToolDefinitions } from '@unspool/realtime/tools';
import { expect, it } from 'vitest';

import { createManualClock, type ScriptedItem } from '../server/index.ts';
import { describeOnEach, type Scenario } from './start-scenario.ts';

const clockTool = defineTool({ name: 'get_time', run: () => 'noon' });
const call: ScriptedItem = { kind: 'call', name: 'get_time', arguments: '{}' };
const tell = (items: readonly ScriptedItem[]) => Array.from({ length: 2000 }, () => ({ items }));
const words = tell([{ kind: 'message', text: 'Yes, it is so.' }]);
const wordsAndCall = tell([{ kind: 'message', text: 'Wait.' }, call]);
/** Milliseconds of a session, and before its end. */
const lifetimeMs = 3000;
const rollover = { leadMs: 2000, deadlineMs: 900 };

const restorations = ({ events }: Scenario) =>
  events.filter((event): event is ConnectionEvent => event.type === 'connection.restored');

/** Ways to begin the next turn as soon as one is over. Each goes on until it is told to stop, and gives what it asked for. */
const ways: Readonly<Record<string, (session: RealtimeSession, goesOn: () => boolean) => Promise<unknown>>> = {
  async 'one awaited after the other'(session, goesOn) {
    while (goesOn()) expect(await respond(session).done).toMatchObject({ status: 'completed' });
  },
  async 'items and responses'(session, goesOn) {
    while (goesOn()) {
      const content = [{ type: 'input_text', text: 'Is it?' }] as const;
      await createItem(session, { type: 'message', role: 'user', content });
      expect(await respond(session).done).toMatchObject({ status: 'completed' });
    }
  },
  async 'in the listener of the end of the last'(session, goesOn) {
    const all = [respond(session).done];
    const stop = session.on('response.done', () => goesOn() && all.push(respond(session).done));
    for (const done of all) expect(await done).toMatchObject({ status: 'completed' });
    stop();
  },
  async 'always some in line'(session, goesOn) {
    const line = Array.from({ length: 5 }, () => respond(session).done);
    for (const done of line) {
      expect(await done).toMatchObject({ status: 'completed' });
      if (goesOn()) line.push(respond(session).done);
    }
  },
};

describeOnEach('going over before the end of the time', (start) => {
  it.each(Object.keys(ways))('needs no pause between turns: %s', async (name) => {
    await using test = await start({
      realtime: { lifetimeMs, answers: words },
      stayUp: { rollover },
    });
    const startedAt = performance.now();
    let restoredAt = Infinity;
    test.session.on('connection.restored', () => (restoredAt = performance.now()));
    let turns = 0;
    test.session.on('response.done', () => (turns += 1));
    const goesOn = () => restorations(test).length === 0;
    await ways[name]?.(test.session, goesOn);
    expect(restorations(test)).toMatchObject([{ cause: 'rollover', lostMs: 0, attempts: 1 }]);
    // In the first boundary that there was, and not at the deadline. `expires_at` is in whole seconds.
    expect(restoredAt - startedAt).toBeLessThan(lifetimeMs - rollover.deadlineMs);
    expect(test.connection().closed).toMatchObject({ code: 1000 });
    expect(test.connection().items.length).toBeGreaterThan(10);
    await test.settle();
    expect(test.conversation.ids).toEqual(test.connection(2).items.map(({ id }) => id));
    expect(test.conversation.entries.every(({ status }) => status === 'completed')).toBe(true);
    expect(
      test.conversation.entries.filter(({ item }) => item?.type === 'message' && item.role === 'assistant'),
    ).toHaveLength(turns);
    expect([test.faults, test.errors()]).toEqual([[], []]);
  });

  it('needs none between the calls of turns that never end: each is answered once', async () => {
    await using test = await start({
      realtime: { lifetimeMs, answers: wordsAndCall },
      stayUp: { rollover },
      options: { session: { tools: [...toToolDefinitions([clockTool])] } },
    });
    attachTools(test.session, [clockTool]);
    const restored = test.session.once('connection.restored');
    respond(test.session);
    expect(await restored).toMatchObject({ cause: 'rollover', lostMs: 0, attempts: 1 });
    const later = test.connection(2).items.length + 20;
    await expect.poll(() => test.connection(2).items.length, { timeout: 15_000 }).toBeGreaterThan(later);
    const { items } = test.connection(2);
    const told = items.flatMap((item) => ('call_id' in item ? [`${item.type} ${item.call_id}`] : []));
    expect(new Set(told).size).toBe(told.length);
    const calls = told.filter((each) => each.startsWith('function_call '));
    for (const each of calls.slice(0, -1))
      expect(told).toContain(each.replace('function_call', 'function_call_output'));
    expect([test.faults, test.errors()]).toEqual([[], []]);
  });

  it('lets requests that follow one another without an end be answered at the deadline', async () => {
    await using test = await start({
      realtime: {
        onConnection: { 1: { lifetimeMs, late: { 'conversation.item.added': 30, 'conversation.item.done': 31 } } },
      },
      stayUp: { rollover },
    });
    const asked: Promise<unknown>[] = [];
    while (restorations(test).length === 0) {
      asked.push(test.say('And this.', `item_${asked.length}`).catch((error: unknown) => error));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const created = await Promise.all(asked);
    expect(restorations(test)).toMatchObject([{ cause: 'rollover', lostMs: 0 }]);
    expect(created.filter((each) => each instanceof Error)).toEqual([]);
    const ids = asked.map((_, index) => `item_${index}`);
    // The last of them: what the server says while another is told the conversation has it told anew, to one more.
    const told = () => test.server.realtime.connections.at(-1)?.items.map(({ id }) => id);
    await expect.poll(told, { timeout: 15_000 }).toEqual(ids);
    expect(test.conversation.ids).toEqual(ids);
  });

  it('takes along what was sent by hand right before', async () => {
    let isQuiet = false;
    const late = { 'session.updated': 300, 'conversation.item.added': 300, 'conversation.item.done': 301 };
    await using test = await start({
      realtime: { onConnection: { 1: { lifetimeMs, late } } },
      stayUp: { rollover: { ...rollover, isQuiet: () => isQuiet } },
    });
    await expect.poll(() => test.received('session.update', 2).length).toBe(1);
    const restored = test.session.once('connection.restored');
    const content = [{ type: 'input_text', text: 'And this.' }] as const;
    test.session.send({ type: 'session.update', session: { type: 'realtime', instructions: 'Be brief.' } });
    test.session.send({
      type: 'conversation.item.create',
      item: { id: 'item_late', type: 'message', role: 'user', content: [...content] },
    });
    isQuiet = true;
    expect(await restored).toMatchObject({ cause: 'rollover', lostMs: 0 });
    expect(test.session.configuration).toMatchObject({ instructions: 'Be brief.' });
    expect(test.server.realtime.connections.at(-1)?.items).toMatchObject([{ id: 'item_late' }]);
    expect([test.faults, test.errors()]).toEqual([[], []]);
  });

  it.each([
    { name: 'ends within it', ends: true, outcome: { status: 'completed' } },
    { name: 'would not', ends: false, outcome: { code: 'connection-lost', retryable: true } },
  ])('gives a response that is being made some of the time that is left: one that $name', async ({ ends, outcome }) => {
    // Its time stands still unless it is told to go on: the response lasts for as long as this wants it to.
    const clock = createManualClock(Date.now());
    const slow = { items: [{ kind: 'message', text: 'A long story.' }], deltaDelayMs: 400 } as const;
    await using test = await start({
      clock,
      realtime: { onConnection: { 1: { lifetimeMs: 6000, answers: [slow] } } },
      stayUp: { rollover: { leadMs: 2500, deadlineMs: 1200 } },
    });
    const endsAt = (test.session.configuration.expires_at ?? 0) * 1000;
    const restored = test.session.once('connection.restored');
    const begun = test.session.once('response.created');
    const done = respond(test.session).done.catch((error: unknown) => error);
    await begun;
    while (Date.now() < endsAt - 1100) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(restorations(test)).toEqual([]);
    if (ends) for (let second = 0; second < 10; second += 1) await clock.advance(400);
    expect(await done).toMatchObject(outcome);
    expect(await restored).toMatchObject({ cause: 'rollover', lostMs: 0 });
    expect(await respond(test.session).done).toMatchObject({ status: 'completed' });
    await expect.poll(() => test.connection().closed).toMatchObject({ code: 1000 });
  });
});
