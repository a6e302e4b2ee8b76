import { getEventListeners } from 'node:events';
import { createClient } from '@unspool/generated';
import { describe, expect, it } from 'vitest';
import { streamChatCompletion } from './chat/index.ts';
import { createManualClock } from './manual-clock.fixture.ts';
import { makeTextEvents } from './responses/response-events.fixture.ts';
import { fromSse } from './relay/index.ts';
import { responseStream, streamResponse } from './responses/index.ts';
import {
  createScriptedClient,
  cutBytes,
  frameEvents,
  type ScriptedBody,
  scriptBody,
  sliceBytes,
} from './sse.fixture.ts';
import type { StreamOptions } from './stream-options.ts';

const events = makeTextEvents(['One ', 'two ', 'three 🧵']);
const text = frameEvents(events);
const size = (value: string) => new TextEncoder().encode(value).length;

async function open(body: ScriptedBody, options: StreamOptions = {}) {
  const clock = createManualClock();
  const client = createClient({
    apiKey: 'sk-test-0123456789',
    clock,
    timeout: 5000,
    fetch: async () => new Response(body.stream, { headers: { 'content-type': 'text/event-stream' } }),
  });
  return { clock, stream: await streamResponse(client, { model: 'gpt-5', input: 'Hi' }, options) };
}

/** Lets what is pending come to rest. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('idleTimeout', () => {
  it('ends a stream whose server is silent, with what had come', async () => {
    const half = frameEvents(events.slice(0, 5));
    const body = scriptBody(sliceBytes(half, 1000), { kind: 'stall' });
    const { clock, stream } = await open(body, { idleTimeout: 800 });
    const final = stream.final();
    await settle();
    clock.advance(800);
    await expect(final).rejects.toMatchObject({ code: 'idle-timeout', sequenceNumber: 4, offset: size(half) });
    await expect(final).rejects.toThrow(/createResponse: openai: .*nothing for 800 ms .*after 5 events/);
    expect([stream.ended, stream.snapshot?.output.length, clock.timers()]).toEqual(['fault', 1, 0]);
    expect(body.cancelled).toEqual({ reason: 'idle' });
  });

  it('is the timeout of the call unless told otherwise', async () => {
    const { clock, stream } = await open(scriptBody([], { kind: 'stall' }));
    const final = stream.final();
    clock.advance(4999);
    expect(stream.ended).toBeUndefined();
    clock.advance(1);
    await expect(final).rejects.toMatchObject({ code: 'idle-timeout', partial: undefined });
  });

  it('is not for a loop that takes its time', async () => {
    const { clock, stream } = await open(scriptBody(sliceBytes(text, 200)), { idleTimeout: 800 });
    let seen = 0;
    for await (const _ of stream) {
      seen += 1;
      clock.advance(10_000);
      await settle();
    }
    expect([seen, stream.ended, clock.timers()]).toEqual([events.length, 'terminal-event', 0]);
  });

  it('is told where a read that is given up rejects, as in workerd', async () => {
    const body = scriptBody([], { kind: 'stall' });
    let giveUp: (reason: unknown) => void = () => undefined;
    const read = () => new Promise<never>((_resolve, reject) => (giveUp = reject));
    const cancel = async (reason: unknown) => giveUp(reason);
    const stalled = Object.assign(body.stream, { getReader: () => ({ read, cancel }) });
    const { clock, stream } = await open({ ...body, stream: stalled });
    const final = stream.final();
    clock.advance(5000);
    await expect(final).rejects.toMatchObject({ code: 'idle-timeout', partial: undefined });
  });

  it('leaves no timer when the stream is aborted', async () => {
    const { clock, stream } = await open(scriptBody([], { kind: 'stall' }));
    const final = stream.final();
    expect(clock.timers()).toBe(1);
    stream.abort();
    await expect(final).rejects.toThrow('aborted');
    expect(clock.timers()).toBe(0);
  });
});

describe('maxEventSize', () => {
  const largest = Math.max(...events.map((event) => size(frameEvents([event]))));

  it.each([1, 7, 100, 5000])('is for one event, however it comes (in %d bytes)', async (chunk) => {
    const { stream } = await open(scriptBody(sliceBytes(text, chunk)), { maxEventSize: largest });
    expect(await stream.text()).toBe('One two three 🧵');
    const { stream: other } = await open(scriptBody(sliceBytes(text, chunk)), { maxEventSize: largest - 3 });
    await expect(other.final()).rejects.toMatchObject({ code: 'event-too-large', ended: 'fault' });
  });

  it('ends a record that does not end, without waiting for its end', async () => {
    const head = frameEvents(events.slice(0, 5));
    const body = scriptBody([
      ...cutBytes(head, [300]),
      ...Array.from({ length: 100 }, () => new Uint8Array(1000).fill(97)),
    ]);
    const { stream } = await open(body, { maxEventSize: 10_000 });
    const error: unknown = await stream.final().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'event-too-large', offset: size(head), sequenceNumber: 4 });
    expect(Object(error).message).toContain(
      `the event after 5 events (${size(head)} bytes) is larger than maxEventSize, 10000 bytes`,
    );
    expect([body.pulls < 20, body.cancelled !== undefined]).toEqual([true, true]);
  });
});

describe('many streams on one signal', () => {
  it('share a listener, and leave none', async () => {
    const { signal } = new AbortController();
    const client = createClient({
      apiKey: 'sk-test-0123456789',
      fetch: async () => new Response(scriptBody(sliceBytes(text, 500)).stream),
    });
    const streams = await Promise.all(
      Array.from({ length: 50 }, () => streamResponse(client, { model: 'm', input: '' }, { signal })),
    );
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await Promise.all(streams.map((stream) => stream.final()));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('end together', async () => {
    const controller = new AbortController();
    const bodies = Array.from({ length: 200 }, () => scriptBody(sliceBytes(text, 300).slice(0, 2), { kind: 'stall' }));
    let next = 0;
    const fetch = async () => new Response(bodies[next++]?.stream);
    const client = createClient({ apiKey: 'sk-test-0123456789', fetch });
    const { signal } = controller;
    const opening = bodies.map(() => streamResponse(client, { model: 'm', input: '' }, { signal }));
    const finals = (await Promise.all(opening)).map((stream) => stream.final());
    const reason = new Error('enough');
    controller.abort(reason);
    for (const final of finals) await expect(final).rejects.toBe(reason);
    expect(bodies.filter(({ cancelled }) => cancelled?.reason === reason)).toHaveLength(200);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('a limit that is none', () => {
  it.each([{ idleTimeout: Number.NaN }, { idleTimeout: 0 }, { maxEventSize: -1 }, { maxEventSize: Number('none') }])(
    'is refused before the request: $idleTimeout $maxEventSize',
    async (options) => {
      const [name] = Object.keys(options);
      const want = new TypeError(`${name} has to be above 0; Infinity is no limit.`);
      const { client, seen } = createScriptedClient(text);
      await expect(streamResponse(client, { model: 'gpt-5', input: 'Hi' }, options)).rejects.toEqual(want);
      await expect(streamChatCompletion(client, { model: 'gpt-5', messages: [] }, options)).rejects.toEqual(want);
      expect(seen).toEqual([]);
      await expect(fromSse(scriptBody([]).stream, responseStream, options)).rejects.toEqual(want);
    },
  );

  it('may be Infinity', async () => {
    const { stream } = await open(scriptBody(sliceBytes(text, 200)), { idleTimeout: Infinity, maxEventSize: Infinity });
    expect(await stream.text()).toBe('One two three 🧵');
  });
});
