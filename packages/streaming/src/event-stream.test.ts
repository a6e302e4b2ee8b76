import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { streamChatCompletion } from './chat/index.ts';
import { makeTextEvents } from './responses/response-events.fixture.ts';
import { type ResponseStream, streamResponse } from './responses/index.ts';
import {
  type BodyEnding,
  createScriptedClient,
  frameChunks,
  frameEvents,
  type ScriptedBody,
  scriptBody,
  sliceBytes,
} from './sse.fixture.ts';
import type { StreamOptions } from './stream-options.ts';

const events = makeTextEvents(['One ', 'two ', 'three 🧵']);
const framed = events.map((event) => new TextEncoder().encode(frameEvents([event])));

/** A stream of the events above, one to a chunk. */
async function open(
  chunks: readonly Uint8Array[] = framed,
  { ending, ...options }: StreamOptions & { readonly ending?: BodyEnding } = {},
): Promise<{ readonly stream: ResponseStream; readonly body: ScriptedBody }> {
  const body = scriptBody(chunks, ending);
  const { client } = createScriptedClient(body.stream);
  return { stream: await streamResponse(client, { model: 'gpt-5', input: 'Count' }, options), body };
}

async function collect<TEvent>(stream: AsyncIterable<TEvent>): Promise<TEvent[]> {
  const collected: TEvent[] = [];
  for await (const event of stream) collected.push(event);
  return collected;
}

describe('EventStream', () => {
  it('hands on each event, then resolves with the final value and its text', async () => {
    const { stream } = await open();
    expect(await collect(stream)).toEqual(events);
    expect((await stream.final()).status).toBe('completed');
    expect(await stream.text()).toBe('One two three 🧵');
    expect(stream.ended).toBe('terminal-event');
    expect(stream.response.headers.get('x-request-id')).toBe('req_1');
  });

  it('resolves without a loop', async () => {
    const { stream } = await open();
    expect([stream.ended, stream.snapshot]).toEqual([undefined, undefined]);
    expect(await stream.text()).toBe('One two three 🧵');
    expect(await stream.final()).toBe(await stream.final());
  });

  it('resolves while somebody else loops', async () => {
    const { stream } = await open();
    const loop = collect(stream);
    expect((await stream.final()).status).toBe('completed');
    expect(await loop).toHaveLength(events.length);
  });

  it('can be looped over once', async () => {
    const { stream } = await open();
    await collect(stream);
    await expect(collect(stream)).rejects.toThrow(/looped over.*final\(\) and snapshot/);
    const { stream: other } = await open();
    const final = other.final();
    await expect(collect(other)).rejects.toThrow(TypeError);
    expect((await final).status).toBe('completed');
  });

  it('shows its events to observers, whoever reads', async () => {
    const seen: unknown[][] = [[], []];
    const { stream } = await open();
    stream.observe((event) => seen[0]?.push(event));
    stream.observe((event) => seen[1]?.push(event));
    await stream.final();
    expect(seen).toEqual([events, events]);
    const { stream: looped } = await open();
    let shown = 0;
    looped.observe(() => (shown += 1));
    let taken = 0;
    for await (const _ of looped) expect(shown).toBe(++taken);
  });

  it('reads nothing ahead of the loop', async () => {
    const { stream, body } = await open();
    expect(body.pulls).toBe(0);
    const iterator = stream[Symbol.asyncIterator]();
    for (let taken = 1; taken <= 4; taken++) {
      await iterator.next();
      expect(body.pulls).toBe(taken);
    }
  });

  it('gives events in order to those who ask for several at once', async () => {
    const { stream } = await open(sliceBytes(frameEvents(events), 100));
    const iterator = stream[Symbol.asyncIterator]();
    const results = await Promise.all(events.map(() => iterator.next()));
    expect(results.map(({ value }) => value)).toEqual(events);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it('shows what has come so far', async () => {
    const { stream } = await open();
    const texts: unknown[] = [];
    for await (const event of stream)
      if (event.type === 'response.output_text.delta') texts.push(structuredClone(stream.snapshot?.output[0]));
    expect(texts.map((item) => Object(item).content[0].text)).toEqual(['One ', 'One two ', 'One two three 🧵']);
  });

  it('rejects with what an observer throws, and cancels the request', async () => {
    const { stream, body } = await open();
    const thrown = new Error('mine');
    stream.observe(() => {
      throw thrown;
    });
    await expect(stream.final()).rejects.toBe(thrown);
    expect([stream.ended, body.cancelled]).toEqual(['aborted', { reason: thrown }]);
  });

  it('ends with the last event, whatever the server does then', async () => {
    const { stream } = await open(framed, { ending: { kind: 'stall' } });
    expect(await collect(stream)).toHaveLength(events.length);
    expect((await stream.final()).status).toBe('completed');
  });

  it.each(['loop', 'final'] as const)('lets the next call have the connection (%s)', async (way) => {
    let ended = false;
    const chunks = [...framed];
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      const chunk = chunks.shift();
      if (chunk !== undefined) return controller.enqueue(chunk);
      await new Promise((resolve) => setTimeout(resolve, 5));
      ended = true;
      controller.close();
    };
    const { client } = createScriptedClient(new ReadableStream({ pull }, { highWaterMark: 0 }));
    const stream = await streamResponse(client, { model: 'gpt-5', input: '' });
    if (way === 'final') await stream.final();
    else await collect(stream);
    expect(ended).toBe(true);
  });

  it('cancels the request when the loop is left', async () => {
    const { stream, body } = await open(framed, { ending: { kind: 'stall' } });
    for await (const event of stream) if (event.type === 'response.output_text.delta') break;
    expect(body.cancelled?.reason).toMatchObject({ name: 'AbortError' });
    expect(stream.ended).toBe('aborted');
    expect(Object(stream.snapshot?.output[0]).content[0].text).toBe('One ');
    await expect(stream.final()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });

  it('cancels the request when the loop throws', async () => {
    const { stream, body } = await open();
    const loop = async () => {
      for await (const _ of stream) throw new Error('mine');
    };
    await expect(loop()).rejects.toThrow('mine');
    expect(body.cancelled?.reason).toMatchObject({ name: 'AbortError' });
  });
});

describe('abort', () => {
  const reason = new Error('the user pressed stop');

  it('before the request rejects with the reason', async () => {
    await expect(open(framed, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('in the middle, by signal, rejects loop and final with the reason', async () => {
    const controller = new AbortController();
    const { stream, body } = await open(framed.slice(0, 5), { ending: { kind: 'stall' }, signal: controller.signal });
    const seen: unknown[] = [];
    const loop = (async () => {
      for await (const event of stream) if (seen.push(event) === 5) setTimeout(() => controller.abort(reason));
    })();
    await expect(loop).rejects.toBe(reason);
    await expect(stream.final()).rejects.toBe(reason);
    expect([seen.length, stream.ended, body.cancelled]).toEqual([5, 'aborted', { reason }]);
  });

  it('in the middle, by abort(), rejects a final that waits', async () => {
    const { stream, body } = await open(framed.slice(0, 5), { ending: { kind: 'stall' } });
    const final = stream.final();
    setTimeout(() => stream.abort());
    await expect(final).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(body.cancelled?.reason).toMatchObject({ name: 'AbortError' });
  });

  it('drops what has arrived and was not taken', async () => {
    const { stream } = await open([new TextEncoder().encode(frameEvents(events))]);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    stream.abort(reason);
    await expect(iterator.next()).rejects.toBe(reason);
  });

  it('after the end does nothing, and leaves no listener behind', async () => {
    const controller = new AbortController();
    const { stream, body } = await open(framed, { signal: controller.signal });
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    await stream.final();
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    controller.abort(reason);
    stream.abort(reason);
    expect((await stream.final()).status).toBe('completed');
    expect([stream.ended, body.cancelled]).toEqual(['terminal-event', undefined]);
  });

  it('leaves nothing unhandled when nobody looks', async () => {
    const unhandled: unknown[] = [];
    const listener = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', listener);
    const controller = new AbortController();
    const { stream } = await open(framed.slice(0, 3), { ending: { kind: 'stall' }, signal: controller.signal });
    const { stream: broken } = await open([], { ending: { kind: 'break', error: new TypeError('terminated') } });
    void stream.final();
    void broken.final();
    controller.abort(reason);
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
    expect([stream.ended, broken.ended]).toEqual(['aborted', 'fault']);
  });
});

describe('a chat stream', () => {
  const chunk = (delta: object, finish_reason: string | null = null) => ({
    choices: [{ index: 0, delta, finish_reason }],
  });
  const chunks = [chunk({ role: 'assistant', content: '' }), chunk({ content: 'Hi' }), chunk({}, 'stop')];

  async function openChat(body: string, doneMarker?: 'always' | 'never') {
    const { client } = createScriptedClient(body);
    const provider = { ...client.provider, stream: { doneMarker } };
    return streamChatCompletion({ ...client, provider }, { model: 'gpt-5', messages: [] });
  }

  it.each([
    { name: '[DONE]', ending: 'data: [DONE]\n\n', ended: 'done-marker' },
    { name: '[DONE] with blanks', ending: 'data:  [DONE] \r\n\r\n', ended: 'done-marker' },
    { name: 'an unterminated [DONE]', ending: 'data: [DONE]', ended: 'done-marker' },
    { name: 'nothing, each choice having ended', ending: '', ended: 'finish-reason' },
  ])('is whole with $name', async ({ ending, ended }) => {
    const stream = await openChat(frameChunks(chunks, ending));
    expect(await collect(stream)).toEqual(chunks);
    expect(await stream.text()).toBe('Hi');
    expect(stream.ended).toBe(ended);
  });

  it('is whole where a finish_reason is told twice', async () => {
    const stream = await openChat(frameChunks([...chunks, chunk({}, 'stop'), chunk({})], ''));
    expect((await stream.final()).choices[0]?.finish_reason).toBe('stop');
  });

  it('is whole with [DONE] where a provider tells no finish_reason', async () => {
    expect((await (await openChat(frameChunks(chunks.slice(0, 2)))).final()).choices[0]?.finish_reason).toBeNull();
  });

  it('is cut off without [DONE] where a provider always sends it', async () => {
    const stream = await openChat(frameChunks(chunks, ''), 'always');
    await expect(stream.final()).rejects.toMatchObject({ code: 'cut-off', ended: 'eof' });
  });

  it('keeps usage that comes after the finish_reason', async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
    const stream = await openChat(frameChunks([...chunks, { choices: [], usage }], ''), 'never');
    expect((await stream.final()).usage).toEqual(usage);
  });
});
