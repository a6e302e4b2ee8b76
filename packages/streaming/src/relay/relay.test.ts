import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { describe, expect, it } from 'vitest';
import { runStream, streamRun } from '../assistants/index.ts';
import { chatCompletionStream, streamChatCompletion } from '../chat/index.ts';
import { makeResponse, makeTextEvents, numberEvents } from '../responses/response-events.fixture.ts';
import { responseStream, streamResponse } from '../responses/index.ts';
import {
  createScriptedClient,
  frameChunks,
  frameEvents,
  type ScriptedBody,
  scriptBody,
  sliceBytes,
} from '../sse.fixture.ts';
import { fromSse, selectEvents, toReadableStream, toResponse, toSse } from './index.ts';

const events = makeTextEvents(['One ', 'two ', 'three 🧵']);
const half = frameEvents(events.slice(0, 6));

const open = (body: ScriptedBody | string) =>
  streamResponse(createScriptedClient(typeof body === 'string' ? body : body.stream).client, { model: 'm', input: '' });

async function collect<TEvent>(stream: AsyncIterable<TEvent>): Promise<TEvent[]> {
  const collected: TEvent[] = [];
  for await (const event of stream) collected.push(event);
  return collected;
}

/** Lets what is pending come to rest. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('toSse', () => {
  it('frames the events as they were', async () => {
    const stream = await open(scriptBody(sliceBytes(frameEvents(events, '\r\n'), 50)));
    expect(await new Response(toSse(stream)).text()).toBe(frameEvents(events));
    expect(await stream.text()).toBe('One two three 🧵');
  });

  it('reads nothing ahead of its reader, and cancels the request with it', async () => {
    const body = scriptBody(events.map((event) => new TextEncoder().encode(frameEvents([event]))));
    const stream = await open(body);
    const reader = toSse(stream).getReader();
    await settle();
    expect(body.pulls).toBe(0);
    await reader.read();
    await settle();
    expect(body.pulls).toBe(1);
    await reader.cancel('gone');
    expect([stream.ended, body.cancelled]).toEqual(['aborted', { reason: 'gone' }]);
  });

  it('does not let a name write fields of its own', async () => {
    const odd = { type: 'response.odd\ndata: {"type":"response.completed"}\n' };
    const stream = await open(`data: ${JSON.stringify(odd)}\n\n${frameEvents(events)}`);
    expect(await new Response(toSse(stream)).text()).toBe(`data: ${JSON.stringify(odd)}\n\n${frameEvents(events)}`);
  });

  it.each([
    { name: 'a cut', ending: '', code: 'cut-off' },
    { name: 'a record that is none', ending: 'data: {"secret\n\n', code: 'malformed-event' },
    {
      name: 'an error of the server',
      ending: 'data: {"error":{"message":"org-secret is broke","code":"secret"}}\n\n',
      code: 'in-band-error',
    },
  ])('tells of $name in a record that has nothing of it', async ({ ending, code }) => {
    const text = await new Response(toSse(await open(half + ending))).text();
    expect(text.startsWith(half)).toBe(true);
    const record = text.slice(half.length);
    expect(record).toBe(
      `event: error\ndata: {"type":"error","code":"${code}","message":"The stream ended before the answer was whole.","param":null}\n\n`,
    );
  });

  it('tells what it is told to tell', async () => {
    const describeError = (error: unknown) => ({ code: 'busy', message: String(Object(error).code) });
    const text = await new Response(toSse(await open(half), { describeError })).text();
    expect(text.slice(half.length)).toContain('"code":"busy","message":"cut-off"');
  });

  it('adds nothing to a last event that says what failed', async () => {
    const failed = frameEvents(
      numberEvents([{ type: 'response.failed', response: makeResponse({ status: 'failed' }) }]),
    );
    expect(await new Response(toSse(await open(failed))).text()).toBe(failed);
  });

  it('takes the place of the loop', async () => {
    const stream = await open(frameEvents(events));
    const sse = toSse(stream);
    expect(() => toSse(stream)).toThrow(/looped over/);
    await sse.cancel();
  });
});

describe('toReadableStream', () => {
  it('gives the events when they are wanted', async () => {
    const body = scriptBody(events.map((event) => new TextEncoder().encode(frameEvents([event]))));
    const stream = await open(body);
    const readable = toReadableStream(stream);
    await settle();
    expect(body.pulls).toBe(0);
    expect(await collect(readable)).toEqual(events);
    expect(stream.ended).toBe('terminal-event');
  });

  it('errors with what the loop would throw, and cancels the request', async () => {
    await expect(collect(toReadableStream(await open(half)))).rejects.toMatchObject({ code: 'cut-off' });
    const body = scriptBody(sliceBytes(half, 100), { kind: 'stall' });
    await toReadableStream(await open(body)).cancel('gone');
    expect(body.cancelled).toEqual({ reason: 'gone' });
  });
});

describe('toResponse', () => {
  it('has headers that keep everybody from holding it back', async () => {
    const response = toResponse(await open(frameEvents(events)), { status: 202, headers: { 'X-Mine': '1' } });
    expect(response.status).toBe(202);
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'no-cache, no-transform',
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
      'x-mine': '1',
    });
    expect(await response.text()).toBe(frameEvents(events));
  });

  it('lets its caller say otherwise', async () => {
    const { headers } = toResponse(await open(half), { headers: [['Cache-Control', 'no-store']] });
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

const sse = { 'content-type': 'text/event-stream' };

describe('fromSse', () => {
  it('reads what toResponse writes: Responses', async () => {
    const stream = await fromSse(toResponse(await open(frameEvents(events))), responseStream);
    expect(await collect(stream)).toEqual(events);
    expect([await stream.text(), stream.ended]).toEqual(['One two three 🧵', 'terminal-event']);
  });

  it.each(['data: [DONE]\n\n', ''])('reads what toResponse writes: chat that ends with %j', async (ending) => {
    const chunk = (delta: object, finish_reason: string | null) => ({ choices: [{ index: 0, delta, finish_reason }] });
    const { client } = createScriptedClient(frameChunks([chunk({ content: 'Hi' }, null), chunk({}, 'stop')], ending));
    const relayed = toResponse(await streamChatCompletion(client, { model: 'm', messages: [] }));
    const stream = await fromSse(relayed, chatCompletionStream);
    expect([await stream.text(), stream.ended]).toEqual(['Hi', 'done-marker']);
  });

  it('reads what toResponse writes: records with names', async () => {
    const run = { id: 'run_1', object: 'thread.run', status: 'completed' };
    const record = `event: thread.run.completed\ndata: ${JSON.stringify(run)}\n\n`;
    const { client } = createScriptedClient(`${record}event: done\ndata: [DONE]\n\n`);
    const relayed = toSse(await streamRun(client, 'thread_1', { assistant_id: 'asst_1' }));
    const [one, other] = relayed.tee();
    expect(await new Response(one).text()).toBe(`${record}data: [DONE]\n\n`);
    expect((await (await fromSse(other, runStream)).final()).run).toEqual(run);
  });

  it('ends as the relayed stream did', async () => {
    const stream = await fromSse(toResponse(await open(half)), responseStream);
    const error: unknown = await stream.final().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'in-band-error', details: { code: 'cut-off' }, sequenceNumber: 5 });
    expect(Object(error).partial.output[0].content[0].text).toBe('One two ');
  });

  it('reads the events that are asked for', async () => {
    const kind = selectEvents(responseStream, ['response.output_text.delta']);
    const texts = (await collect(await fromSse(scriptBody(sliceBytes(frameEvents(events), 99)).stream, kind))).map(
      ({ delta }) => delta,
    );
    expect(texts).toEqual(['One ', 'two ', 'three 🧵']);
  });

  it.each([
    [new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'not-a-stream', 'text/html, 6 characters'],
    [new Response('data: {}', { status: 502, headers: sse }), 'not-a-stream', 'status 502 and text/event-stream, 8'],
    [
      Response.json({ error: { code: 'busy', message: 'Bad key sk-proj-abcdef0123' } }, { status: 429 }),
      'in-band-error',
      'Bad key *** (busy)',
    ],
  ])('refuses an answer that is no stream', async (response, code, message) => {
    const error: unknown = await fromSse(response, responseStream).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, name: 'StreamError' });
    expect(Object(error).message).toContain(message);
  });

  it('is aborted by its signal', async () => {
    const controller = new AbortController();
    const body = scriptBody(sliceBytes(half, 100), { kind: 'stall' });
    const stream = await fromSse(body.stream, responseStream, { signal: controller.signal });
    const final = stream.final();
    setTimeout(() => controller.abort('enough'));
    await expect(final).rejects.toBe('enough');
    expect(body.cancelled).toEqual({ reason: 'enough' });
    const late = await fromSse(scriptBody([], { kind: 'stall' }).stream, responseStream, { signal: controller.signal });
    await expect(late.final()).rejects.toBe('enough');
  });
});

describe('a relay over real connections', () => {
  it('ends the request upstream when the reader leaves', async () => {
    const body = scriptBody(sliceBytes(half, 100), { kind: 'stall' });
    const upstream = await open(body);
    const server = createServer((_, answer) => {
      const response = toResponse(upstream);
      answer.writeHead(response.status, Object.fromEntries(response.headers));
      // The two types of a web stream are one at run time.
      const body = Readable.fromWeb(response.body as WebStream<Uint8Array>);
      void pipeline(body, answer).catch(() => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      // A server that listens on a host has an address of this form.
      const { port } = server.address() as AddressInfo;
      const stream = await fromSse(await fetch(`http://127.0.0.1:${port}/`), responseStream);
      for await (const event of stream) if (event.type === 'response.output_text.delta') break;
      await expect.poll(() => body.cancelled !== undefined, { timeout: 10_000 }).toBe(true);
      expect(upstream.ended).toBe('aborted');
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
