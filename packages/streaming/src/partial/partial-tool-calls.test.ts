import { describe, expect, it } from 'vitest';
import { streamChatCompletion } from '../chat/index.ts';
import { streamResponse } from '../responses/index.ts';
import { makeResponse, numberEvents, type UnnumberedEvent } from '../responses/response-events.fixture.ts';
import { createScriptedClient, frameChunks, frameEvents } from '../sse.fixture.ts';
import { partialToolCalls } from './partial-tool-calls.ts';
import type { PartialToolCall } from './partial-tool-call.ts';

function openResponse(events: readonly UnnumberedEvent[]): ReturnType<typeof streamResponse> {
  const completed: UnnumberedEvent = { type: 'response.completed', response: makeResponse({ status: 'completed' }) };
  const { client } = createScriptedClient(frameEvents(numberEvents([...events, completed])));
  return streamResponse(client, { model: 'gpt-5', input: 'Weather' });
}

function openChat(deltas: readonly object[], index = 0): ReturnType<typeof streamChatCompletion> {
  const chunks = deltas.map((delta) => ({ choices: [{ index, delta: { tool_calls: [delta] } }] }));
  const { client } = createScriptedClient(frameChunks(chunks));
  return streamChatCompletion(client, { model: 'gpt-5', messages: [] });
}

/** The calls after each event that changed them. */
async function follow(stream: Awaited<ReturnType<typeof openChat | typeof openResponse>>): Promise<unknown[]> {
  const calls = partialToolCalls(stream);
  const seen: unknown[] = [];
  const look = (): void => {
    const now = calls.map((call) => [call.callId, call.name, structuredClone(call.arguments), call.state]);
    if (JSON.stringify(now) !== JSON.stringify(seen.at(-1) ?? [])) seen.push(now);
  };
  for await (const _ of stream) look();
  return seen;
}

function functionCall(
  output_index: number,
  name: string,
): Extract<UnnumberedEvent, { type: 'response.output_item.added' }> {
  const item = {
    type: 'function_call',
    id: `fc_${output_index}`,
    call_id: `call_${output_index}`,
    name,
    arguments: '',
  } as const;
  return { type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress' } };
}

function argumentDelta(output_index: number, delta: string): UnnumberedEvent {
  return { type: 'response.function_call_arguments.delta', output_index, item_id: `fc_${output_index}`, delta };
}

describe('partialToolCalls', () => {
  it('shows the arguments of each call of a response at every delta', async () => {
    const stream = await openResponse([
      functionCall(0, 'weather'),
      functionCall(1, 'time'),
      argumentDelta(0, '{"city":"Pa'),
      argumentDelta(1, '{"zone":"CET"'),
      argumentDelta(0, 'ris"}'),
      argumentDelta(1, '}'),
    ]);
    expect(await follow(stream)).toEqual([
      [['call_0', 'weather', undefined, 'open']],
      [
        ['call_0', 'weather', undefined, 'open'],
        ['call_1', 'time', undefined, 'open'],
      ],
      [
        ['call_0', 'weather', { city: 'Pa' }, 'open'],
        ['call_1', 'time', undefined, 'open'],
      ],
      [
        ['call_0', 'weather', { city: 'Pa' }, 'open'],
        ['call_1', 'time', { zone: 'CET' }, 'open'],
      ],
      [
        ['call_0', 'weather', { city: 'Paris' }, 'complete'],
        ['call_1', 'time', { zone: 'CET' }, 'open'],
      ],
      [
        ['call_0', 'weather', { city: 'Paris' }, 'complete'],
        ['call_1', 'time', { zone: 'CET' }, 'complete'],
      ],
    ]);
  });

  it('takes the arguments from the event that closes a call where there are no deltas', async () => {
    const item = {
      type: 'function_call',
      id: 'fc_0',
      call_id: 'call_0',
      name: 'weather',
      arguments: '{"city":"Rome"}',
    } as const;
    const closing = [
      [
        functionCall(0, 'weather'),
        {
          type: 'response.function_call_arguments.done',
          output_index: 0,
          item_id: 'fc_0',
          name: 'weather',
          arguments: '{"city":"Rome"}',
        },
      ],
      [{ type: 'response.output_item.done', output_index: 0, item: { ...item, status: 'completed' } }],
    ] as const satisfies readonly (readonly UnnumberedEvent[])[];
    for (const events of closing)
      expect((await follow(await openResponse(events))).at(-1)).toEqual([
        ['call_0', 'weather', { city: 'Rome' }, 'complete'],
      ]);
  });

  it('keeps the arguments that it has when a call is closed twice', async () => {
    const item = { type: 'function_call', id: 'fc_0', call_id: 'call_0', name: 'weather', arguments: '{}' } as const;
    const stream = await openResponse([
      argumentDelta(0, '{"ci'),
      {
        type: 'response.function_call_arguments.done',
        output_index: 0,
        item_id: 'fc_0',
        name: 'weather',
        arguments: '{}',
      },
      { type: 'response.output_item.done', output_index: 0, item: { ...item, status: 'completed' } },
    ]);
    const calls = partialToolCalls(stream);
    const seen = new Set<unknown>();
    for await (const _ of stream) seen.add(calls[0]?.arguments);
    expect([...seen]).toEqual([{}, {}]);
  });

  it('follows the calls of MCP tools', async () => {
    const place = { output_index: 0, item_id: 'mcp_1' };
    const item = { type: 'mcp_call', id: 'mcp_1', name: 'search', server_label: 'docs', arguments: '' } as const;
    const stream = await openResponse([
      { type: 'response.output_item.added', output_index: 0, item },
      { type: 'response.mcp_call_arguments.delta', ...place, delta: '{"query":"unsp' },
    ]);
    expect((await follow(stream)).at(-1)).toEqual([['mcp_1', 'search', { query: 'unsp' }, 'open']]);
  });

  it('leaves other items alone', async () => {
    const item = { type: 'custom_tool_call', id: 'ctc_1', call_id: 'call_1', name: 'write', input: '' } as const;
    expect(await follow(await openResponse([{ type: 'response.output_item.added', output_index: 0, item }]))).toEqual(
      [],
    );
    expect(
      await follow(await openChat([{ index: 0, id: 'call_1', type: 'custom', custom: { name: 'write', input: 'x' } }])),
    ).toEqual([]);
  });

  it.each([
    ['numbered', [{ index: 0 }, { index: 1 }, { index: 0 }, { index: 1 }]],
    [
      'numbered 0 throughout',
      [
        { index: 0, id: 'a' },
        { index: 0, id: 'b' },
        { index: 0, id: 'a' },
        { index: 0, id: 'b' },
      ],
    ],
    ['known by id alone', [{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'b' }]],
  ])('tells calls of a chat completion apart that are %s', async (_, [first, second, firstAgain, secondAgain]) => {
    const stream = await openChat([
      { ...first, id: 'a', type: 'function', function: { name: 'weather', arguments: '{"city":"Pa' } },
      { ...second, id: 'b', type: 'function', function: { name: 'time', arguments: '' } },
      { ...firstAgain, function: { arguments: 'ris"}' } },
      { ...secondAgain, function: { arguments: '{"zone":' } },
    ]);
    expect(await follow(stream)).toEqual([
      [['a', 'weather', { city: 'Pa' }, 'open']],
      [
        ['a', 'weather', { city: 'Pa' }, 'open'],
        ['b', 'time', undefined, 'open'],
      ],
      [
        ['a', 'weather', { city: 'Paris' }, 'complete'],
        ['b', 'time', undefined, 'open'],
      ],
      [
        ['a', 'weather', { city: 'Paris' }, 'complete'],
        ['b', 'time', {}, 'open'],
      ],
    ]);
  });

  it('keeps the calls of two choices apart', async () => {
    const delta = (index: number, text: string): object => ({
      index,
      delta: { tool_calls: [{ index: 0, id: `call_${index}`, function: { name: 'weather', arguments: text } }] },
    });
    const choices = [delta(0, '{"city":"Ro'), delta(1, '{"city":"Os'), delta(0, 'me"}'), delta(1, 'lo"}')];
    const { client } = createScriptedClient(frameChunks(choices.map((choice) => ({ choices: [choice] }))));
    const stream = await streamChatCompletion(client, { model: 'gpt-5', messages: [], n: 2 });
    const calls: readonly PartialToolCall[] = partialToolCalls(stream);
    await stream.final();
    expect(calls.map((call) => [call.callId, call.arguments])).toEqual([
      ['call_0', { city: 'Rome' }],
      ['call_1', { city: 'Oslo' }],
    ]);
  });
});
