import { attachTools, defineTool, toToolDefinitions } from '@unspool/realtime/tools';
import { expect, it } from 'vitest';

import type { ScriptedEnd, ScriptedItem } from '../server/index.ts';
import { describeOnEach } from './start-scenario.ts';
import { createItem, respond } from '@unspool/realtime';

const names = ['weather', 'time', 'mood'] as const;
const calls: readonly ScriptedItem[] = names.map((name) => ({
  kind: 'call',
  id: `item_${name}`,
  callId: `call_${name}`,
  name,
  arguments: JSON.stringify({ of: name }),
}));

/** Tools that end when they are told to, and what they were run with. */
function createTools() {
  const runs: unknown[] = [];
  const finish = new Map<string, (value: string) => void>();
  const tools = names.map((name) =>
    defineTool({
      name,
      run(args) {
        runs.push(args);
        return new Promise<string>((resolve) => finish.set(name, resolve));
      },
    }),
  );
  return { tools, runs, finish: (name: string) => finish.get(name)?.(`${name} known`) };
}

describeOnEach('tools', (start) => {
  it('19: three parallel calls become three outputs in their order and one follow-up', async () => {
    const { tools, runs, finish } = createTools();
    const options = { session: { tools: [...toToolDefinitions(tools)] } };
    await using test = await start({ realtime: { answers: [{ items: calls }] }, options });
    attachTools(test.session, tools);
    await test.say('Tell me all.');
    await respond(test.session).done;
    await test.settle();
    expect(runs).toEqual(names.map((name) => ({ of: name })));
    const answered = test.session.once('response.output_text.done');
    for (const name of names.toReversed()) {
      expect(test.received('response.create')).toHaveLength(1);
      finish(name);
      await test.settle();
    }
    expect((await answered).text).toContain('known');
    const outputs = test.connection().items.flatMap((item) => (item.type === 'function_call_output' ? [item] : []));
    expect(outputs.map(({ call_id, output }) => `${call_id}: ${output}`)).toEqual(
      names.map((name) => `call_${name}: ${name} known`),
    );
    await test.settle();
    expect(test.received('response.create')).toHaveLength(2);
    expect(test.errors()).toEqual([]);
    expect(test.conversation.entries.map(({ item }) => item?.type)).toEqual([
      'message',
      ...names.map(() => 'function_call'),
      ...names.map(() => 'function_call_output'),
      'message',
    ]);
  });

  it.each<ScriptedEnd>([
    { status: 'cancelled', reason: 'turn_detected' },
    { status: 'cancelled', reason: 'client_cancelled' },
    { status: 'incomplete', reason: 'max_output_tokens' },
    { status: 'failed', error: { type: 'server_error', code: 'server_error' } },
  ])(
    '20: a call of a response that ends as %o is not run, although its arguments were told to be done',
    async (end) => {
      const { tools, runs } = createTools();
      const options = { session: { tools: [...toToolDefinitions(tools)] } };
      await using test = await start({ realtime: { answers: [{ items: calls.slice(0, 1), end }] }, options });
      attachTools(test.session, tools);
      await test.say('Tell me.');
      const told = test.session.once('response.function_call_arguments.done');
      await respond(test.session).done.catch(() => {}); // A failed one rejects.
      expect((await told).arguments).toBe('{"of":"weather"}');
      await test.settle();
      expect(runs).toEqual([]);
      expect(test.received('conversation.item.create')).toHaveLength(1);
      expect(test.received('response.create')).toHaveLength(1);
      expect(test.conversation.get('item_weather')?.status).toBe('incomplete');
    },
  );

  it.each([0, 1, 2, 3, 4, 6, 8, 12, 20])(
    'also: a tool that ends %i ms after a cut is answered once, after its call',
    async (delay) => {
      const { tools, finish } = createTools();
      const realtime = { onConnection: { 1: { answers: [{ items: calls.slice(0, 1) }] } } };
      const options = { session: { tools: [...toToolDefinitions(tools)] } };
      await using test = await start({ realtime, options });
      attachTools(test.session, tools);
      await test.say('Tell me.', 'asked');
      const restored = test.session.once('connection.restored');
      const answered = test.session.once('response.output_text.done');
      await respond(test.session).done;
      test.connection().perform({ kind: 'close', code: 1011 });
      await new Promise((resolve) => setTimeout(resolve, delay));
      finish('weather');
      await restored;
      expect((await answered).text).toContain('weather known');
      const items = test
        .connection(2)
        .items.map((item) => ('call_id' in item ? `${item.type} ${item.call_id}` : item.type));
      expect(items).toEqual(['message', 'function_call call_weather', 'function_call_output call_weather', 'message']);
      expect(test.conversation.ids).toEqual(test.connection(2).items.map(({ id }) => id));
      expect(test.errors()).toEqual([]);
    },
  );

  it('also: a call that was not answered when the connection went can be answered by hand over the next one', async () => {
    const realtime = { onConnection: { 1: { answers: [{ items: calls.slice(0, 1) }] } } };
    await using test = await start({ realtime });
    await test.say('Tell me.', 'asked');
    await respond(test.session).done;
    const restored = test.session.once('connection.restored');
    test.connection().perform({ kind: 'cut' });
    expect(await restored).toMatchObject({ restoredItems: 2 });
    await createItem(test.session, {
      id: 'out',
      type: 'function_call_output',
      call_id: 'call_weather',
      output: 'Rain.',
    });
    expect(test.connection(2).items.map(({ id }) => id)).toEqual(['asked', 'item_weather', 'out']);
    const { output } = await respond(test.session).done;
    expect(JSON.stringify(output)).toContain('Rain.');
  });

  it('20: of parallel calls only the completed ones are run, each answered once, and the user has the next word', async () => {
    const { tools, runs, finish } = createTools();
    const end = { status: 'cancelled', reason: 'turn_detected' } as const;
    const options = { session: { tools: [...toToolDefinitions(tools)] } };
    await using test = await start({ realtime: { answers: [{ items: calls.slice(0, 2), end }] }, options });
    attachTools(test.session, tools);
    await respond(test.session).done;
    expect(runs).toEqual([{ of: 'weather' }]);
    finish('weather');
    const isAnswered = () => test.connection().items.filter(({ type }) => type === 'function_call_output').length;
    await expect.poll(isAnswered).toBe(1);
    await test.settle();
    expect(test.received('response.create')).toHaveLength(1);
    expect(test.received('conversation.item.create')).toHaveLength(1);
  });
});
