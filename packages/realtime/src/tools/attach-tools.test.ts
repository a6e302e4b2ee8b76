import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';

import type { Peer } from '../realtime-server.fixture.ts';
import { startKept, watchUncaught } from '../session/kept-session.fixture.ts';
import { attachTools, type ToolOptions } from './attach-tools.ts';
import { defineTool } from './define-tool.ts';
import type { Tool } from './tool.ts';

watchUncaught();

/** The server's side of calls. */
const callItem = (callId: string, name: string, more: object = {}) => ({
  type: 'function_call',
  id: `item_${callId}`,
  call_id: callId,
  name,
  arguments: '{}',
  status: 'completed',
  ...more,
});
const created = (id: string, conversation_id: string | null = 'conv') => ({
  type: 'response.created',
  event_id: 'e',
  response: { id, status: 'in_progress', metadata: null, conversation_id },
});
const itemDone = (response_id: string, item: object) => ({
  type: 'response.output_item.done',
  event_id: 'e',
  response_id,
  item,
});
const done = (id: string, status = 'completed') => ({
  type: 'response.done',
  event_id: 'e',
  response: { id, status, metadata: null },
});

/** Tools that end when the test says so, by name. */
const createTools = (...names: string[]) => {
  const ends = new Map<string, (value: unknown) => void>();
  const signals = new Map<string, AbortSignal>();
  const ran: string[] = [];
  const tools = names.map((name) =>
    defineTool({
      name,
      abortOnSpeech: name === 'hasty',
      run(_, { signal }) {
        ran.push(name);
        signals.set(name, signal);
        return new Promise((resolve) => ends.set(name, resolve));
      },
    }),
  );
  return {
    tools,
    ran,
    signals,
    async end(name: string, value: unknown = `${name} says`) {
      await expect.poll(() => ends.has(name)).toBe(true);
      ends.get(name)?.(value);
    },
  };
};

const start = async (tools: readonly Tool[], options?: ToolOptions & { session?: object }) => {
  const { session: settings, ...more } = options ?? {};
  const kept = await startKept(settings === undefined ? {} : { session: settings });
  const attached = attachTools(kept.session, tools, more);
  const peer = (connection = 0): Peer => {
    const found = kept.known[connection]?.peer;
    if (found === undefined) throw new Error(`There is no connection ${connection}.`);
    return found;
  };
  const arrived = new Set<unknown>();
  peer().socket.on('message', (data) => arrived.add(JSON.parse(String(data)).event_id));
  return {
    ...kept,
    attached,
    peer,
    send: (...events: object[]) => events.forEach((event) => peer(kept.known.length - 1).send(event)),
    /** What the server was told, short. */
    told: (connection = 0) =>
      peer(connection).received.flatMap((event) => {
        if (event.type === 'response.create') return ['response.create'];
        if (event.type !== 'conversation.item.create') return [];
        if (event.item.type === 'function_call_output') return [`${event.item.call_id}: ${event.item.output}`];
        return [`${event.item.type} ${event.item.id}`];
      }),
    /** Resolves when all that was sent has arrived on both sides. */
    async settle() {
      const { session } = kept;
      const seen = session.once('of.settling');
      peer(kept.known.length - 1).send({ type: 'of.settling', event_id: 'e' });
      await seen;
      const event_id = session.send({ type: 'input_audio_buffer.clear' });
      await expect.poll(() => arrived.has(event_id)).toBe(true);
    },
  };
};

describe('attachTools', () => {
  it('gives one output for each call, in the order of the calls, and asks for one response', async () => {
    const { tools, ran, end } = createTools('a', 'b', 'c');
    await using test = await start(tools);
    test.send(created('r'), ...['a', 'b', 'c'].map((name) => itemDone('r', callItem(name, name))));
    for (const name of ['c', 'a']) await end(name);
    await expect.poll(() => test.told()).toEqual(['a: a says']);
    expect(ran).toEqual(['a', 'b', 'c']);
    await end('b');
    await expect.poll(() => test.told()).toEqual(['a: a says', 'b: b says', 'c: c says']);
    test.send(done('r'));
    await expect.poll(() => test.told().slice(3)).toEqual(['response.create']);
    expect(test.attached.running).toBe(0);
  });

  it('asks for a response when the last output comes after the end of the response', async () => {
    const { tools, end } = createTools('a');
    await using test = await start(tools);
    test.send(created('r'), itemDone('r', callItem('1', 'a')), done('r'));
    await end('a');
    await expect.poll(() => test.told()).toEqual(['1: a says', 'response.create']);
  });

  it('runs nothing of what was interrupted, and nothing twice', async () => {
    const { tools, ran, end } = createTools('a');
    await using test = await start(tools);
    test.send(
      created('r'),
      {
        type: 'response.function_call_arguments.done',
        event_id: 'e',
        response_id: 'r',
        item_id: 'i',
        call_id: '1',
        name: 'a',
        arguments: '{}',
      },
      itemDone('r', callItem('1', 'a', { status: 'incomplete' })),
      done('r', 'cancelled'),
      created('s'),
      itemDone('s', callItem('2', 'a')),
      itemDone('s', callItem('2', 'a')),
      itemDone('s', { type: 'message', id: 'm', status: 'completed', role: 'assistant', content: [] }),
      done('s'),
    );
    await end('a');
    await expect.poll(() => test.told()).toEqual(['2: a says', 'response.create']);
    await test.settle();
    expect(ran).toEqual(['a']);
    expect(test.told()).toHaveLength(2);
  });

  it.each(['cancelled', 'failed'])('answers the calls of a response that was %s, and asks for none', async (status) => {
    const { tools, end } = createTools('a');
    await using test = await start(tools);
    test.send(created('r'), itemDone('r', callItem('1', 'a')), done('r', status));
    await end('a');
    await expect.poll(() => test.told()).toEqual(['1: a says']);
    await test.settle();
    expect(test.told()).toHaveLength(1);
  });

  it('asks for none while the user is speaking: that turn brings the next', async () => {
    const { tools, end, signals } = createTools('a', 'hasty', 'b');
    await using test = await start(tools);
    test.send(created('r'), itemDone('r', callItem('1', 'a')), itemDone('r', callItem('2', 'hasty')), done('r'));
    await expect.poll(() => signals.size).toBe(2);
    test.send({ type: 'input_audio_buffer.speech_started', event_id: 'e', item_id: 'u', audio_start_ms: 0 });
    await expect.poll(() => signals.get('hasty')?.aborted).toBe(true);
    expect(signals.get('a')?.aborted).toBe(false);
    await end('a');
    await expect.poll(() => test.told()).toEqual(['1: a says', expect.stringContaining('"aborted"')]);
    await test.settle();
    expect(test.told()).toHaveLength(2);
    test.send({ type: 'input_audio_buffer.speech_stopped', event_id: 'e', item_id: 'u', audio_end_ms: 9 });
    test.send(created('s'), itemDone('s', callItem('3', 'b')), done('s'));
    await end('b');
    await expect.poll(() => test.told().slice(2)).toEqual(['3: b says', 'response.create']);
  });

  it.each(['speech_stopped', 'committed', 'cleared'])('takes the user for silent again after %s', async (what) => {
    const { tools, end } = createTools('a');
    await using test = await start(tools);
    test.send(
      { type: 'input_audio_buffer.speech_started', event_id: 'e', item_id: 'u', audio_start_ms: 0 },
      { type: `input_audio_buffer.${what}`, event_id: 'e', item_id: 'u' },
      created('r'),
      itemDone('r', callItem('1', 'a')),
      done('r'),
    );
    await end('a');
    await expect.poll(() => test.told()).toEqual(['1: a says', 'response.create']);
  });

  it('leaves calls of responses outside of the conversation alone', async () => {
    const { tools, ran, end } = createTools('a', 'b');
    await using test = await start(tools);
    test.send(created('aside', null), itemDone('aside', callItem('1', 'a')), done('aside'));
    test.send(created('r'), itemDone('r', callItem('2', 'b')), done('r'));
    await end('b');
    await expect.poll(() => test.told()).toEqual(['2: b says', 'response.create']);
    expect(ran).toEqual(['b']);
  });

  it('tells the model and the program what went wrong, each what it may know', async () => {
    const results: unknown[] = [];
    const tool = defineTool({ name: 'a', run: () => Promise.reject(new Error('hunter2')) });
    await using test = await start([tool], {
      onResult(result) {
        results.push([result.call.callId, result.outcome, result.error]);
        throw new Error('of a listener');
      },
    });
    test.send(
      created('r'),
      itemDone('r', callItem('1', 'a')),
      itemDone('r', callItem('2', 'a', { arguments: '{"x":' })),
      itemDone('r', callItem('3', 'nobody')),
      done('r'),
    );
    await expect.poll(() => test.told()).toHaveLength(4);
    expect(test.told().map((text) => (text.startsWith('r') ? text : JSON.parse(text.slice(3)).error.code))).toEqual([
      'failed',
      'invalid_json',
      'unknown_tool',
      'response.create',
    ]);
    expect(test.told().join()).not.toContain('hunter2');
    expect(results).toEqual([
      ['1', 'failed', new Error('hunter2')],
      ['2', 'invalid_json', undefined],
      ['3', 'unknown_tool', undefined],
    ]);
  });

  it('lets the model answer where the session has it call a tool', async () => {
    const { tools, end } = createTools('a');
    await using test = await start(tools, { session: { tool_choice: 'required' } });
    test.send(created('r'), itemDone('r', callItem('1', 'a')), done('r'));
    await end('a');
    expect((await test.peer().take('response.create')).response).toMatchObject({ tool_choice: 'auto' });
  });

  it('leaves the next response to the caller who wants it so', async () => {
    const { tools, end } = createTools('a');
    await using test = await start(tools, { followUp: 'manual' });
    test.send(created('r'), itemDone('r', callItem('1', 'a')), done('r'));
    await end('a');
    await expect.poll(() => test.told()).toEqual(['1: a says']);
    await test.settle();
    expect(test.told()).toHaveLength(1);
  });

  it('reports an output that the server refuses', async () => {
    const { tools, end } = createTools('a');
    const errors: unknown[] = [];
    await using test = await start(tools, { onFault: (error) => errors.push(error) });
    test.peer().socket.removeAllListeners('message');
    test.peer().socket.on('message', (data) => {
      const { type, event_id } = JSON.parse(String(data));
      if (type === 'conversation.item.create')
        test.send({ type: 'error', event_id: 'e', error: { type: 't', code: 'no_such_call', message: 'm', event_id } });
    });
    test.send(created('r'), itemDone('r', callItem('1', 'a')), done('r'));
    await end('a');
    await expect.poll(() => errors).toMatchObject([{ code: 'rejected', serverCode: 'no_such_call' }]);
  });

  it.each(['the session ends', 'it is stopped'])('calls off what is running when %s', async (when) => {
    const { tools, signals, end } = createTools('a');
    await using test = await start(tools);
    test.send(created('r'), itemDone('r', callItem('1', 'a')), done('r'));
    await expect.poll(() => signals.size).toBe(1);
    if (when === 'it is stopped') test.attached.stop();
    else await test.session.close();
    await expect.poll(() => signals.get('a')?.aborted).toBe(true);
    await end('a');
    expect(test.told()).toEqual([]);
  });

  it('refuses two tools of one name', async () => {
    const { tools } = createTools('a', 'b', 'a');
    await using test = await startKept();
    expect(() => attachTools(test.session, tools)).toThrow(/same name/);
  });
});

describe('attachTools over more than one connection', () => {
  it('tells a new connection of a call that was running, with its output, and asks for the response', async () => {
    const { tools, end } = createTools('a', 'b');
    await using test = await start(tools);
    test.send(created('r'), itemDone('r', callItem('1', 'a')), itemDone('r', callItem('2', 'b')));
    await end('a');
    await expect.poll(() => test.told()).toEqual(['1: a says']);
    test.end('cut');
    await test.restored();
    await end('b');
    await expect.poll(() => test.told(1).slice(-3)).toEqual(['function_call item_2', '2: b says', 'response.create']);
  });

  it.each([
    ['that was over', ['a']],
    ['that was not, too', ['a', 'b']],
  ])('keeps outputs that come while there is no connection, of a response %s', async (_, names) => {
    const { tools, end } = createTools(...names);
    await using test = await start(tools);
    test.send(created('r'), itemDone('r', callItem('a', 'a')), done('r'));
    if (names.length > 1) test.send(created('s'), itemDone('s', callItem('b', 'b')));
    await expect.poll(() => test.attached.running).toBe(names.length);
    test.end('cut');
    await test.clock.until(() => test.news.length === 1, 0);
    for (const name of names) await end(name);
    await expect.poll(() => test.attached.running).toBe(0);
    await test.restored();
    const told = [
      ...names.map((name) => `function_call item_${name}`),
      ...names.map((name) => `${name}: ${name} says`),
      'response.create',
    ];
    await expect.poll(() => test.told(1)).toEqual(told);
    test.send(created('t'), done('t'));
    await test.session.once('response.done');
    expect(test.told(1)).toEqual(told);
  });

  it('tells again what was not acknowledged, and nothing that was', async () => {
    const { tools, end } = createTools('a', 'b');
    await using test = await start(tools);
    const items: unknown[] = [];
    test.session.on('conversation.item.done', ({ item }) => items.push(item));
    const calls = [callItem('1', 'a'), callItem('2', 'b')] as const;
    test.known[0]?.items.push(calls[0] as RealtimeConversationItem); // What the server knows decides where it puts outputs.
    test.send(created('r'));
    for (const [index, item] of calls.entries()) {
      const place = { event_id: 'e', previous_item_id: calls[index - 1]?.id ?? null, item };
      test.send({ type: 'conversation.item.added', ...place }, itemDone('r', item));
      test.send({ type: 'conversation.item.done', ...place });
    }
    test.send(done('r'));
    await end('a');
    await expect.poll(() => items).toHaveLength(3);
    test.peer().socket.removeAllListeners('message');
    await end('b');
    await expect.poll(() => test.attached.running).toBe(0);
    test.end('cut');
    await test.restored();
    await expect
      .poll(() => test.told(1))
      .toEqual(['function_call item_1', '1: a says', 'function_call item_2', '2: b says', 'response.create']);
  });
});
