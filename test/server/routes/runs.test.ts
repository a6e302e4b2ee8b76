import { describe, expect, it } from 'vitest';
import type { ScenarioAnswer } from '../scenario.ts';
import { startServer, type RunningServer } from '../start-server.ts';
import { answerMisfits, misfits } from '../testing/document-checks.ts';
import { readFrames } from '../testing/read-frames.ts';
import { requestJson, requestText } from '../testing/request-json.ts';

const said = 'You said: “Grüße aus Zürich”. Übrigens: 谢谢 👋';
const tool = {
  type: 'function',
  function: {
    name: 'get_weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};
const messages = [{ role: 'user', content: 'Grüße aus Zürich' }];

/** The frames of a stream, each held against the document, its data read. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test looks into events of every shape
function readRun(text: string): { event: string; data: any }[] {
  return readFrames(text).map(({ event = '', data }) => {
    const frame = { event, data: data === '[DONE]' ? data : JSON.parse(data) };
    expect(misfits('AssistantStreamEvent', frame), event).toEqual([]);
    return frame;
  });
}

async function prepare(server: RunningServer, assistant: object = {}) {
  const { body: created } = await requestJson(server, 'POST /assistants', { model: 'gpt-4o', ...assistant });
  const { body: thread } = await requestJson(server, 'POST /threads', { messages });
  expect([answerMisfits('createAssistant', created), answerMisfits('createThread', thread)]).toEqual([[], []]);
  return { assistant_id: created.id as string, thread: `/threads/${thread.id}` };
}

describe('runRoutes', () => {
  it('answer with the run as it is queued, and later as it came to rest', async () => {
    await using server = await startServer();
    const { assistant_id, thread } = await prepare(server, { instructions: 'Be kind.', temperature: 0.5 });
    const { body: queued } = await requestJson(server, `POST ${thread}/runs`, { assistant_id });
    expect(queued).toMatchObject({ status: 'queued', instructions: 'Be kind.', temperature: 0.5, model: 'gpt-4o' });
    const { body: rested } = await requestJson(server, `GET ${thread}/runs/${queued.id}`);
    expect(rested).toMatchObject({ id: queued.id, status: 'completed', usage: { completion_tokens: 10 } });
    expect([answerMisfits('createRun', queued), answerMisfits('getRun', rested)]).toEqual([[], []]);
  });

  it('stream a message', async () => {
    await using server = await startServer();
    const { assistant_id, thread } = await prepare(server);
    const events = readRun(await requestText(server, `${thread}/runs`, { assistant_id, stream: true }));
    const deltas = events.filter(({ event }) => event === 'thread.message.delta');
    expect(deltas.map(({ data }) => data.delta.content[0].text.value).join('')).toBe(said);
    expect(events.find(({ event }) => event === 'thread.message.completed')?.data.content).toEqual([
      { type: 'text', text: { value: said, annotations: [] } },
    ]);
    expect(events.at(-1)).toEqual({ event: 'done', data: '[DONE]' });
  });

  it('wait for the outputs of functions, and go on with them', async () => {
    await using server = await startServer();
    const { assistant_id } = await prepare(server, { tools: [tool] });
    const request = { assistant_id, thread: { messages }, stream: true };
    const events = readRun(await requestText(server, '/threads/runs', request));
    expect(events[0]).toMatchObject({ event: 'thread.created', data: { object: 'thread' } });
    const { event, data: run } = events.at(-2)!;
    const [call] = run.required_action.submit_tool_outputs.tool_calls;
    expect([event, call.function]).toEqual([
      'thread.run.requires_action',
      { name: 'get_weather', arguments: '{"city":"Zürich"}' },
    ]);
    const path = `/threads/${run.thread_id}/runs/${run.id}/submit_tool_outputs`;
    const tool_outputs = [{ tool_call_id: call.id, output: '12 °C' }];
    const rest = readRun(await requestText(server, path, { tool_outputs, stream: true }));
    expect(rest.map((frame) => frame.event).slice(0, 3)).toEqual([
      'thread.run.step.completed',
      'thread.run.queued',
      'thread.run.in_progress',
    ]);
    expect(rest[0]?.data.step_details.tool_calls).toEqual([
      { ...call, function: { ...call.function, output: '12 °C' } },
    ]);
    expect(rest.at(-2)).toMatchObject({ event: 'thread.run.completed', data: { id: run.id, required_action: null } });
    expect(rest.findLast((frame) => frame.event === 'thread.message.completed')?.data.content[0].text.value).toBe(
      'get_weather says: 12 °C',
    );
    const late = await requestJson(server, `POST ${path}`, { tool_outputs });
    expect(late).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('completed') } } });
  });

  it.each([
    ['none', []],
    ['another', [{ tool_call_id: 'call_other', output: '' }]],
  ])('refuse outputs that a run does not wait for: %s', async (_name, tool_outputs) => {
    await using server = await startServer();
    const { assistant_id, thread } = await prepare(server, { tools: [tool] });
    const { body: run } = await requestJson(server, `POST ${thread}/runs`, { assistant_id });
    const path = `POST ${thread}/runs/${run.id}/submit_tool_outputs`;
    expect(await requestJson(server, path, { tool_outputs })).toMatchObject({
      status: 400,
      body: { error: { param: 'tool_outputs' } },
    });
  });

  it('remember what was said in a thread', async () => {
    await using server = await startServer();
    const { assistant_id, thread } = await prepare(server);
    const first = await requestJson(server, `POST ${thread}/runs`, { assistant_id });
    const content = [
      { type: 'text', text: 'And ' },
      { type: 'text', text: 'now?' },
      { type: 'image_url', image_url: { url: 'https://example.com/a.png' } },
    ];
    const { body: added } = await requestJson(server, `POST ${thread}/messages`, { role: 'user', content });
    expect(answerMisfits('createMessage', added)).toEqual([]);
    const events = readRun(await requestText(server, `${thread}/runs`, { assistant_id, stream: true }));
    const [before] = [(await requestJson(server, `GET ${thread}/runs/${first.body.id}`)).body];
    const usage = events.at(-2)?.data.usage;
    expect(usage.prompt_tokens).toBeGreaterThan(before.usage.prompt_tokens + before.usage.completion_tokens);
    expect(events.find(({ event }) => event === 'thread.message.completed')?.data.content[0].text.value).toContain(
      '“And now?” (and showed me 1 attachment)',
    );
  });

  it('are incomplete when the tokens run out', async () => {
    await using server = await startServer();
    const { assistant_id, thread } = await prepare(server);
    const additional_messages = [{ role: 'user', content: 'word '.repeat(400) }];
    const request = { assistant_id, additional_messages, max_completion_tokens: 256, stream: true };
    const events = readRun(await requestText(server, `${thread}/runs`, request));
    expect(events.map(({ event }) => event)).toContain('thread.message.incomplete');
    expect(events.at(-2)).toMatchObject({
      event: 'thread.run.incomplete',
      data: { incomplete_details: { reason: 'max_completion_tokens' }, usage: { completion_tokens: 256 } },
    });
  });

  it('say what a scenario wants, several calls beside a text as well, and break where it wants', async () => {
    const calls = [1, 2].map((n) => ({ name: 'f', arguments: `{"n":${n}}` }));
    const answers: readonly ScenarioAnswer[] = [
      { kind: 'reply', reply: { text: 'Let me see.', calls, cut: false } },
      { kind: 'fault', fault: { kind: 'end', after: 4 } },
    ];
    await using server = await startServer({
      scenario: ({ operation, earlier }) => (operation === 'createRun' ? answers[earlier] : undefined),
    });
    const { assistant_id, thread } = await prepare(server);
    const request = { assistant_id, stream: true };
    const events = readRun(await requestText(server, `${thread}/runs`, request));
    const closed = events.filter(({ event }) => /^thread\.(message\.completed|run\.requires_action)$/.test(event));
    expect(
      closed.map(({ data }) => data.content?.[0].text.value ?? data.required_action.submit_tool_outputs.tool_calls),
    ).toEqual([
      'Let me see.',
      calls.map((call) => ({ id: expect.stringMatching(/^call_/), type: 'function', function: call })),
    ]);
    expect(readFrames(await requestText(server, `${thread}/runs`, request))).toHaveLength(4);
  });

  it.each([
    ['POST /threads/runs', { assistant_id: 'asst_other' }, 'assistant_id'],
    ['POST /threads/thread_other/messages', { role: 'user', content: 'x' }, 'thread_id'],
    ['GET /threads/thread_other/runs/run_other', undefined, 'run_id'],
  ])('%s refuses an id that it does not know', async (target, body, param) => {
    await using server = await startServer();
    const refused = await requestJson(server, target, body);
    expect(refused).toMatchObject({ status: 404, body: { error: { param } } });
    expect(refused.body.error.message).not.toContain('other');
  });
});
