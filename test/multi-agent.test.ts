import { createClient, isApiError } from '@unspool/generated';
import { createResponse, type CreateResponseParams } from '@unspool/generated/responses';
import { streamResponse, streamStoredResponse } from '@unspool/streaming/responses';
import { OpenAI } from 'openai';
import { expect, describe, it } from 'vitest';
import { startServer, type RunningServer } from './server/index.ts';
import { expectDocumentedEvents } from './server/testing/document-checks.ts';

const params: CreateResponseParams = { model: 'gpt-5', input: 'Hello', multi_agent: { enabled: true } };
const options = { beta: ['responses_multi_agent=v1'] };
const clock = { now: () => 1_700_000_000_000, sleep: () => Promise.resolve() };

const start = () => startServer({ apiKey: 'k', clock });
const connect = ({ baseUrl }: RunningServer) => createClient({ baseUrl, apiKey: 'k' });
const items = [
  ['multi_agent_call', 'root'],
  ['multi_agent_call_output', 'root'],
  ['agent_message', 'reader'],
  ['message', 'root'],
];

describe('responses of several agents', () => {
  it('stream when the call opts in, with whose each event is', async () => {
    await using server = await start();
    const stream = await streamResponse(connect(server), params, options);
    const events = [];
    let before: unknown;
    for await (const event of stream) {
      events.push(event);
      if (event.type !== 'response.completed') before = structuredClone(stream.snapshot?.output);
    }
    expect(server.requests[0]).toMatchObject({
      query: { beta: 'true' },
      headers: { 'openai-beta': 'responses_multi_agent=v1', accept: 'text/event-stream' },
      body: { ...params, stream: true },
    });
    expectDocumentedEvents('responses', 'Response', events as { type: string }[]);
    const added = events.flatMap((event) => (event.type === 'response.output_item.added' ? [event] : []));
    expect(added.map(({ item, agent }) => [item.type, agent?.agent_name])).toEqual(items);
    const deltas = events.flatMap((event) => (event.type === 'response.output_text.delta' ? [event.agent] : []));
    expect(new Set(deltas.map((agent) => agent?.agent_name))).toEqual(new Set(['root']));
    const { output } = await stream.final();
    expect(output.map((item) => [item.type, 'agent' in item ? item.agent?.agent_name : undefined])).toEqual(items);
    expect(before).toEqual(output);
  });

  it('add up to what the same call gives without a stream', async () => {
    await using streaming = await start();
    await using whole = await start();
    const stream = await streamResponse(connect(streaming), params, options);
    const response = await createResponse(connect(whole), params, options);
    expect(await stream.final()).toEqual(response);
    const stored = await streamStoredResponse(connect(whole), response.id, { starting_after: 3 }, options);
    expect(whole.requests.at(-1)?.query).toMatchObject({ beta: 'true', stream: 'true', starting_after: '3' });
    expect(await stored.final()).toEqual(response);
  });

  it('are refused when the call does not opt in', async () => {
    await using server = await start();
    const error = await streamResponse(connect(server), params).catch((reason: unknown) => reason);
    expect(isApiError(error) && [error.status, error.param, error.code]).toEqual([400, 'multi_agent', 'invalid_beta']);
  });

  it('are the same to the official SDK', async () => {
    await using ours = await start();
    await using theirs = await start();
    const mine: unknown[] = [];
    for await (const event of await streamResponse(connect(ours), params, options)) mine.push(event);
    const { responses } = new OpenAI({ baseURL: theirs.baseUrl, apiKey: 'k', maxRetries: 0 }).beta;
    const official: unknown[] = [];
    for await (const event of await responses.create({
      model: 'gpt-5',
      input: 'Hello',
      multi_agent: { enabled: true },
      stream: true,
      betas: ['responses_multi_agent=v1'],
    }))
      official.push(event);
    expect(mine).toEqual(official);
  });
});
