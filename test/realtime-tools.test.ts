import { createClient } from '@unspool/generated';
import {
  clearAudio,
  connectRealtime,
  type ConnectSettings,
  createItem,
  type RealtimeSession,
  respond,
  stayUp,
  update,
} from '@unspool/realtime';
import { createConversation, createUserMessage } from '@unspool/realtime/conversation';
import { attachMcp, attachTools, defineTool, toToolDefinitions } from '@unspool/realtime/tools';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';

type ServerOptions = NonNullable<Parameters<typeof startServer>[0]>;

const model = 'gpt-realtime';
const apiKey = 'sk-embedded';

const weather = defineTool<{ city: string }>({
  name: 'get_weather',
  description: 'The weather in a city.',
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
    additionalProperties: false,
  },
  run: ({ city }) => `It rains in ${city}.`,
});
const time = defineTool({ name: 'get_time', run: async () => ({ hour: 7 }) });

const connect = async (realtime: ServerOptions['realtime'], more: ConnectSettings = {}) => {
  const server = await startServer({ apiKey, ...(realtime !== undefined && { realtime }) });
  const client = createClient({ apiKey, baseUrl: server.baseUrl });
  const session = await connectRealtime(client, {
    model,
    ...more,
    session: { output_modalities: ['text'], tools: toToolDefinitions([weather, time]), ...more.session },
  });
  const sent = (connection = 1, type = 'conversation.item.create') =>
    server.realtime.connections[connection - 1]?.received.filter((entry) => entry.type === type).length;
  return {
    server,
    session,
    sent,
    [Symbol.asyncDispose]: async () => {
      await session.close();
      await server[Symbol.asyncDispose]();
    },
  };
};

const ask = async (session: RealtimeSession, text: string) => {
  await createItem(session, { type: 'message', role: 'user', content: [{ type: 'input_text', text }] });
  return respond(session);
};

/** What the next response says from beginning to end. */
const nextText = async (session: RealtimeSession): Promise<string> => {
  const { text } = await session.once('response.output_text.done');
  return text;
};

describe('attachTools and the embedded server', () => {
  it('runs a function, and has the model tell what it gave', async () => {
    await using test = await connect({});
    attachTools(test.session, [weather, time]);
    const answer = nextText(test.session);
    const handle = await ask(test.session, 'What is the weather in Rome?');
    expect(await handle.done).toMatchObject({
      status: 'completed',
      output: [{ type: 'function_call', name: 'get_weather' }],
    });
    expect(await answer).toContain('It rains in Rome.');
    expect(test.sent(1, 'response.create')).toBe(2);
  });

  it('answers parallel calls in their order, with one response for all', async () => {
    const call = { kind: 'call', name: 'get_weather' } as const;
    const items = [
      { ...call, callId: 'call_1', arguments: '{"city":"Oslo"}' },
      { ...call, callId: 'call_2', arguments: '{"city":' },
      { kind: 'call', callId: 'call_3', name: 'get_time', arguments: '' },
    ] as const;
    await using test = await connect({ answers: [{ items }] });
    attachTools(test.session, [weather, time]);
    const answer = nextText(test.session);
    await ask(test.session, 'Hello');
    await answer;
    const outputs = test.server.realtime.connections[0]?.items.flatMap((item) =>
      item.type === 'function_call_output' ? [[item.call_id, item.output]] : [],
    );
    expect(outputs).toEqual([
      ['call_1', 'It rains in Oslo.'],
      ['call_2', expect.stringContaining('invalid_json')],
      ['call_3', '{"hour":7}'],
    ]);
    expect(test.sent(1, 'response.create')).toBe(2);
  });

  it('runs nothing of a response that was cut, although its arguments were told to be done', async () => {
    let runs = 0;
    const counted = defineTool({ name: 'get_weather', run: () => (runs += 1) });
    const items = [{ kind: 'call', name: 'get_weather', arguments: '{"city":"Oslo"}' }] as const;
    const end = { status: 'cancelled', reason: 'turn_detected' } as const;
    await using test = await connect({ answers: [{ items, end }] });
    attachTools(test.session, [counted]);
    const toldDone = test.session.once('response.function_call_arguments.done');
    const handle = await ask(test.session, 'Hello');
    expect(await handle.done).toMatchObject({ status: 'cancelled' });
    expect((await toldDone).arguments).toBe('{"city":"Oslo"}');
    await clearAudio(test.session);
    expect([runs, test.sent(), test.sent(1, 'response.create')]).toEqual([0, 1, 1]);
  });

  it('goes on over a new connection with the call that was being run when the old one was cut', async () => {
    let finish: (value: string) => void = () => {};
    const slow = defineTool({ name: 'get_weather', run: () => new Promise((resolve) => (finish = resolve)) });
    await using test = await connect(
      { onConnection: { 1: { faults: [{ when: { sent: 'response.done' }, do: { kind: 'cut' } }] } } },
      { reconnect: stayUp({ conversation: createConversation() }) },
    );
    attachTools(test.session, [slow]);
    const restored = test.session.once('connection.restored');
    const answer = nextText(test.session);
    await ask(test.session, 'What is the weather in Rome?');
    await restored;
    finish('It snows.');
    expect(await answer).toContain('It snows.');
    expect(test.server.realtime.connections[1]?.items.map(({ type }) => type)).toEqual([
      'message',
      'function_call',
      'function_call_output',
      'message',
    ]);
  });
});

describe('attachMcp and the embedded server', () => {
  const tools = [{ name: 'search', input_schema: { type: 'object' } }];
  const session = {
    output_modalities: ['text'],
    tools: ['docs', 'broken'].map((server_label) => ({
      type: 'mcp' as const,
      server_label,
      server_url: 'https://example.com/mcp',
    })),
  } satisfies ConnectSettings['session'];

  it('tells what servers offer, answers their requests for approval, and tells what they gave', async () => {
    const request = {
      kind: 'mcp-approval-request',
      id: 'mcpr_1',
      server: 'docs',
      name: 'search',
      arguments: '{"q":"x"}',
    } as const;
    const denied = { ...request, id: 'mcpr_2', name: 'erase' };
    const called = {
      kind: 'mcp-call',
      server: 'docs',
      name: 'search',
      arguments: '{}',
      result: { output: 'found' },
    } as const;
    await using test = await connect({
      mcpServers: { docs: { tools }, broken: 'fails' },
      answers: [{ items: [request, denied, called] }],
    });
    const told: string[] = [];
    const asked: unknown[] = [];
    const mcp = attachMcp(test.session, {
      onListing: ({ serverLabel, state }) => told.push(`${serverLabel} ${state}`),
      onCall: ({ name, output }) => told.push(`${name}: ${output}`),
      approve(call) {
        asked.push(call);
        return call.name === 'search';
      },
    });
    await update(test.session, session);
    await (
      await ask(test.session, 'Hello')
    ).done;
    await expect
      .poll(() => test.server.realtime.connections[0]?.items.filter(({ type }) => type === 'mcp_approval_response'))
      .toMatchObject([
        { approval_request_id: 'mcpr_1', approve: true },
        { approval_request_id: 'mcpr_2', approve: false },
      ]);
    expect(asked[0]).toEqual({
      kind: 'mcp',
      serverLabel: 'docs',
      name: 'search',
      arguments: { q: 'x' },
      itemId: 'mcpr_1',
    });
    expect(mcp.listings).toMatchObject([
      { serverLabel: 'docs', state: 'completed', tools },
      { serverLabel: 'broken', state: 'failed', tools: [] },
    ]);
    expect(mcp.listings).toBe(mcp.listings);
    expect(told).toEqual([
      'docs in_progress',
      'docs completed',
      'docs completed',
      'broken in_progress',
      'broken failed',
      'search: found',
    ]);
  });

  it('denies when approval fails, and leaves requests to the caller where nobody approves', async () => {
    const items = [
      { kind: 'mcp-approval-request', id: 'mcpr_1', server: 'docs', name: 'search', arguments: '{}' },
    ] as const;
    const errors: unknown[] = [];
    const reason = new Error('nobody there');
    await using test = await connect({ answers: [{ items }, { items: [{ ...items[0], id: 'mcpr_2' }] }] }, { session });
    const mcp = attachMcp(test.session, {
      approve: () => Promise.reject(reason),
      onFault: (error) => errors.push(error),
    });
    await (
      await ask(test.session, 'Hello')
    ).done;
    const responses = () =>
      test.server.realtime.connections[0]?.items.filter(({ type }) => type === 'mcp_approval_response');
    await expect.poll(responses).toMatchObject([{ approval_request_id: 'mcpr_1', approve: false }]);
    expect(errors).toEqual([reason]);
    mcp.stop();
    attachMcp(test.session, {});
    await (
      await ask(test.session, 'Again')
    ).done;
    await clearAudio(test.session);
    expect(responses()).toHaveLength(1);
  });
});

describe('createUserMessage and the embedded server', () => {
  it('shows an image', async () => {
    await using test = await connect({}, { session: { tools: [] } });
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    await createItem(test.session, await createUserMessage({ text: 'What is this?', images: [{ image: png }] }));
    const answer = nextText(test.session);
    respond(test.session);
    expect(await answer).toContain('1 attachment');
  });
});
