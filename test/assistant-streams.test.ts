import { createClient } from '@unspool/generated';
import { createAssistant, createThread, type CreateAssistantParams } from '@unspool/generated/assistants';
import { isStreamError } from '@unspool/streaming';
import {
  accumulateRun,
  type RunResult,
  type RunState,
  type RunStream,
  streamRun,
  streamThreadAndRun,
  streamToolOutputs,
} from '@unspool/streaming/assistants';
import { OpenAI } from 'openai';
import type { AssistantStream } from 'openai/lib/AssistantStream';
import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer, type ServerOptions, type StreamFault } from './server/index.ts';

const said = 'You said: “Grüße aus Zürich”. Übrigens: 谢谢 👋';
const thread = { messages: [{ role: 'user' as const, content: 'Grüße aus Zürich' }] };
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const tools: CreateAssistantParams['tools'] = [{ type: 'function', function: { name: 'get_weather', parameters } }];
const clock = { now: () => 1_700_000_000_000, sleep: () => Promise.resolve() };

const start = (options: ServerOptions = {}) => startServer({ apiKey: 'k', clock, ...options });
const connect = (server: RunningServer) => createClient({ baseUrl: server.baseUrl, apiKey: 'k' });

/** What a run waits for, answered. */
function answerCalls({ run }: RunResult) {
  const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
  expect(calls.map((call) => call.function)).toEqual([{ name: 'get_weather', arguments: '{"city":"Zürich"}' }]);
  return { tool_outputs: calls.map(({ id }) => ({ tool_call_id: id, output: '12 °C' })) };
}

describe('streams of runs over HTTP', () => {
  it('give the whole of a run, and its parts on the way', async () => {
    await using server = await start();
    const client = connect(server);
    const { id } = await createAssistant(client, { model: 'gpt-4o' });
    const { id: threadId } = await createThread(client, thread);
    const stream = await streamRun(client, threadId, { assistant_id: id });
    let text = '';
    const names: string[] = [];
    for await (const { event, data } of stream) {
      names.push(event);
      if (event !== 'thread.message.delta') continue;
      for (const part of data.delta.content ?? []) text += part.type === 'text' ? (part.text?.value ?? '') : '';
    }
    expect([text, await stream.text()]).toEqual([said, said]);
    expect([names[0], names.at(-1), stream.ended]).toEqual([
      'thread.run.created',
      'thread.run.completed',
      'done-marker',
    ]);
    expect((await stream.final()).run).toMatchObject({ thread_id: threadId, assistant_id: id, status: 'completed' });
  });

  it('come to rest when the run waits for tool outputs, and go on in one state', async () => {
    await using server = await start();
    const client = connect(server);
    const { id } = await createAssistant(client, { model: 'gpt-4o', tools });
    const first = await streamThreadAndRun(client, { assistant_id: id, thread });
    let state: RunState | undefined;
    for await (const event of first) state = accumulateRun(state, event);
    const waiting = await first.final();
    expect([waiting.run.status, waiting.thread?.id]).toEqual(['requires_action', waiting.run.thread_id]);
    const rest = await streamToolOutputs(client, waiting.run.thread_id, waiting.run.id, answerCalls(waiting));
    for await (const event of rest) state = accumulateRun(state, event);
    expect(await rest.text()).toBe('get_weather says: 12 °C');
    expect(state?.result.steps.map(({ type, status }) => [type, status])).toEqual([
      ['tool_calls', 'completed'],
      ['message_creation', 'completed'],
    ]);
    expect(state?.result.steps[0]?.step_details).toMatchObject({ tool_calls: [{ function: { output: '12 °C' } }] });
  });

  it.each([
    ['end', 'cut-off'],
    ['reset', 'cut-off'],
    ['stall', 'idle-timeout'],
    ['error', 'in-band-error'],
  ] as const)('are an error with what had come when they break: %s', async (kind, code) => {
    await using server = await start({ scenario: breakRun({ kind, after: 10 }) });
    const { id } = await createAssistant(connect(server), { model: 'gpt-4o' });
    const stream = await streamThreadAndRun(connect(server), { assistant_id: id, thread }, { idleTimeout: 500 });
    const error = await stream.final().catch((reason: unknown) => reason);
    if (!isStreamError(error)) throw new TypeError('not a StreamError', { cause: error });
    expect(error.code).toBe(code);
    expect(error.partial).toMatchObject({
      thread: { object: 'thread' },
      run: { status: 'in_progress' },
      messages: [{ status: 'in_progress', content: [{ type: 'text', text: { value: 'You said:' } }] }],
    });
  });

  it.each(['cancelled', 'expired', 'failed'] as const)('end as a scenario wants: %s', async (status) => {
    const last_error = { code: 'server_error', message: 'No more.' };
    const event = { event: `thread.run.${status}`, data: { id: 'run_1', status, last_error } };
    await using server = await start({ scenario: breakRun({ kind: 'error', after: 10, event }) });
    const { id } = await createAssistant(connect(server), { model: 'gpt-4o' });
    const stream = await streamThreadAndRun(connect(server), { assistant_id: id, thread });
    const result = await stream.final().catch((reason: unknown) => {
      if (!isStreamError(reason)) throw reason;
      expect([reason.code, reason.details]).toEqual(['response-failed', last_error]);
      return reason.partial;
    });
    expect([stream.ended, result]).toMatchObject([
      status === 'failed' ? 'terminal-event' : 'finish-reason',
      { run: event.data, messages: [{ status: 'in_progress' }] },
    ]);
  });
});

/** A scenario in which the run of a new thread does not come to its own end. */
function breakRun(fault: StreamFault): ServerOptions['scenario'] {
  return ({ operation }) => (operation === 'createThreadAndRun' ? { kind: 'fault', fault } : undefined);
}

/** The same two turns of a run, by us and by the official SDK, each at a server of its own. */
const readers = {
  async unspool(server: RunningServer) {
    const client = connect(server);
    const read = async (stream: RunStream) => {
      const events: unknown[] = [];
      for await (const event of stream) events.push(event);
      return { events, result: await stream.final() };
    };
    const { id } = await createAssistant(client, { model: 'gpt-4o', tools });
    const first = await read(await streamThreadAndRun(client, { assistant_id: id, thread }));
    const { run } = first.result;
    const second = await read(await streamToolOutputs(client, run.thread_id, run.id, answerCalls(first.result)));
    return [first, second].map(({ events, result }) => ({
      events,
      run: result.run,
      messages: result.messages,
      steps: result.steps,
    }));
  },
  async openai(server: RunningServer) {
    const { beta } = new OpenAI({ baseURL: server.baseUrl, apiKey: 'k', maxRetries: 0 });
    const read = async (stream: AssistantStream) => {
      const events: unknown[] = [];
      for await (const event of stream) events.push(event);
      const [run, messages, steps] = [stream.finalRun(), stream.finalMessages(), stream.finalRunSteps()];
      return { events, run: await run, messages: await messages, steps: withoutIndices(await steps) };
    };
    const { id } = await beta.assistants.create({
      model: 'gpt-4o',
      tools: [{ type: 'function', function: { name: 'get_weather', parameters } }],
    });
    const first = await read(beta.threads.createAndRunStream({ assistant_id: id, thread }));
    const { id: runId, thread_id, required_action: action } = first.run;
    const tool_outputs = (action?.submit_tool_outputs.tool_calls ?? []).map((call) => ({
      tool_call_id: call.id,
      output: '12 °C',
    }));
    const second = await read(beta.threads.runs.submitToolOutputsStream(runId, { thread_id, tool_outputs }));
    return [first, second];
  },
};

/** Its helper leaves the index of the delta in an entry that is not closed; objects of the API have none. */
function withoutIndices(steps: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(steps, (name, value) => (name === 'index' ? undefined : value)));
}

describe('the official SDK', () => {
  it('reads the same events from the embedded server, and adds them up to the same totals', async () => {
    await using ours = await start();
    await using theirs = await start();
    const [first, second] = await readers.unspool(ours);
    expect([first, second]).toEqual(await readers.openai(theirs));
    expect([first?.run.status, second?.run.status]).toEqual(['requires_action', 'completed']);
    expect(second?.messages[0]?.content).toMatchObject([{ text: { value: 'get_weather says: 12 °C' } }]);
  });
});
