import { isApiError } from '@unspool/generated';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScriptedClient, cutBytes, scriptBody } from '../sse.fixture.ts';
import { isStreamError } from '../stream-error.ts';
import { frameRun, makeRun, makeTextRun } from './run-events.fixture.ts';
import { streamRun } from './stream-run.ts';
import { streamThreadAndRun } from './stream-thread-and-run.ts';
import { streamToolOutputs } from './stream-tool-outputs.ts';

const params = { assistant_id: 'asst_1' };

async function readAll(text: string) {
  const stream = await streamRun(createScriptedClient(text).client, 'thread_1', params);
  const events: unknown[] = [];
  const error = await (async () => {
    for await (const event of stream) events.push(event);
  })().catch((reason: unknown) => reason);
  return { stream, events, error };
}

async function failureOf(text: string) {
  const { stream, error, events } = await readAll(text);
  if (!isStreamError(error)) throw new Error('expected a StreamError', { cause: error });
  await expect(stream.final()).rejects.toBe(error);
  return { error, events };
}

describe('the three streams of a run', () => {
  it('ask for what the functions of the same operations ask for, as a stream', async () => {
    const { client, seen } = createScriptedClient(frameRun(makeTextRun(['a'])));
    const outputs = { tool_outputs: [{ tool_call_id: 'call_1', output: '12 °C' }] };
    await streamRun(client, 'thread/1', {
      ...params,
      include: ['step_details.tool_calls[*].file_search.results[*].content'],
    });
    await streamThreadAndRun(client, { ...params, thread: { messages: [{ role: 'user', content: 'Hi' }] } });
    await streamToolOutputs(client, 'thread_1', 'run_1', outputs);
    expect(seen.map(({ url }) => decodeURIComponent(new URL(url).pathname + new URL(url).search))).toEqual([
      '/v1/threads/thread/1/runs?include[]=step_details.tool_calls[*].file_search.results[*].content',
      '/v1/threads/runs',
      '/v1/threads/thread_1/runs/run_1/submit_tool_outputs',
    ]);
    expect(seen.map(({ body }) => body)).toEqual([
      { ...params, stream: true },
      { ...params, thread: { messages: [{ role: 'user', content: 'Hi' }] }, stream: true },
      { ...outputs, stream: true },
    ]);
    expect(seen.map(({ headers }) => [headers.get('accept'), headers.get('openai-beta')])).toEqual(
      Array.from({ length: 3 }, () => ['text/event-stream', 'assistants=v2']),
    );
  });
});

describe('streamRun', () => {
  it('gives each event under its name, and the result', async () => {
    const sent = makeTextRun(['Grüße, ', '🌍']);
    const { stream, events, error } = await readAll(frameRun(sent));
    expect(error).toBeUndefined();
    expect(events).toEqual(sent);
    expect(stream.ended).toBe('done-marker');
    expect(await stream.text()).toBe('Grüße, 🌍');
    expect((await stream.final()).run.usage?.total_tokens).toBe(5);
  });

  it('comes through the same however its bytes are cut', async () => {
    const sent = makeTextRun(['Grüße, ', '漢字 ', '🧵🪡']);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9000)), async (offsets) => {
        const body = scriptBody(cutBytes(frameRun(sent), offsets));
        const stream = await streamRun(createScriptedClient(body.stream).client, 't', params);
        const events: unknown[] = [];
        for await (const event of stream) events.push(event);
        expect(events).toEqual(sent);
        expect(await stream.text()).toBe('Grüße, 漢字 🧵🪡');
      }),
      { numRuns: 50 },
    );
  });

  it('reads no other deltas than those that are asked for, and has the whole result', async () => {
    const sent = makeTextRun(['a', 'b']);
    // Not JSON: it would be an error if it was read.
    const unread = 'event: thread.run.step.delta\ndata: {"id"\n\n';
    const body = frameRun(sent.slice(0, 8), unread) + frameRun(sent.slice(8));
    const names = ['thread.message.delta', 'thread.run.completed'] as const;
    for (const only of [names, []]) {
      const stream = await streamRun(createScriptedClient(body).client, 't', params, { only });
      const events: unknown[] = [];
      for await (const event of stream) events.push(event);
      expect(events).toEqual(sent.filter(({ event }) => only.some((name) => name === event)));
      expect(await stream.text()).toBe('ab');
      expect((await stream.final()).steps).toHaveLength(1);
    }
  });

  it.each(['requires_action', 'completed', 'incomplete', 'cancelled', 'expired'] as const)(
    'is whole when the run is %s, with the mark of the end or without',
    async (status) => {
      const events = [{ event: `thread.run.${status}`, data: makeRun(status) }];
      const marked = await readAll(frameRun(events));
      const bare = await readAll(frameRun(events, ''));
      expect([marked.stream.ended, bare.stream.ended]).toEqual(['done-marker', 'finish-reason']);
      expect([(await marked.stream.final()).run.status, (await bare.stream.final()).run.status]).toEqual([
        status,
        status,
      ]);
    },
  );

  it('throws a run that failed, with its error and what it had written', async () => {
    const last_error = { code: 'rate_limit_exceeded', message: 'Slow down.' } as const;
    const run = makeRun('failed', { last_error });
    const told = [...makeTextRun(['a']).slice(0, 8), { event: 'thread.run.failed', data: run }];
    const { error, events } = await failureOf(frameRun(told));
    expect(events).toEqual(told);
    expect(error).toMatchObject({ code: 'response-failed', ended: 'terminal-event', details: last_error });
    expect(error.partial).toMatchObject({ run, messages: [{ content: [{ type: 'text', text: { value: 'a' } }] }] });
  });

  it('throws an error between the events', async () => {
    const told = makeTextRun(['a']).slice(0, 8);
    const report =
      'event: error\ndata: {"code":"server_error","message":"Broken.","param":null,"type":"server_error"}\n\n';
    const { error, events } = await failureOf(frameRun(told, report));
    expect(events).toEqual(told);
    expect(error).toMatchObject({ code: 'in-band-error', details: { code: 'server_error', message: 'Broken.' } });
  });

  it.each([
    ['the body', '', 'eof'],
    ['the mark of the end', 'event: done\ndata: [DONE]\n\n', 'done-marker'],
    ['half a record', 'event: thread.run.completed\ndata: {"id":"run_1"', 'eof'],
  ] as const)('throws when %s ends a run that is under way', async (_name, ending, ended) => {
    const { error } = await failureOf(frameRun(makeTextRun(['a', 'b']).slice(0, 9), ending));
    expect(error).toMatchObject({ code: 'cut-off', ended });
    expect(error.partial).toMatchObject({
      run: { status: 'in_progress' },
      messages: [{ content: [{ text: { value: 'ab' } }] }],
    });
  });

  it('throws when nothing came but the mark of the end', async () => {
    expect((await failureOf(frameRun([]))).error).toMatchObject({ code: 'cut-off', partial: undefined });
  });

  it('throws when what came tells nothing of a run', async () => {
    const strange = frameRun([{ event: 'thread.hologram.delta', data: { beam: 1 } }]);
    expect((await failureOf(strange)).error).toMatchObject({ code: 'cut-off', ended: 'done-marker' });
  });

  it('hands events of tomorrow and events without a name through', async () => {
    const [first, ...others] = makeTextRun(['a']);
    const strange = { event: 'thread.hologram.delta', data: { beam: 1 } };
    const nameless = `data: ${JSON.stringify(strange.data)}\n\n`;
    const { stream, events } = await readAll(frameRun([first!, strange], nameless) + frameRun(others));
    expect(events).toEqual([first, strange, { ...strange, event: 'message' }, ...others]);
    expect(await stream.text()).toBe('a');
  });

  it('takes an error with status 200 for what it is', async () => {
    const body = '{"error":{"message":"No such assistant.","code":"not_found"}}';
    const { client } = createScriptedClient(body, { contentType: 'application/json' });
    const error = await streamRun(client, 't', params).catch((reason: unknown) => reason);
    expect(isApiError(error) && error.code).toBe('not_found');
  });
});
