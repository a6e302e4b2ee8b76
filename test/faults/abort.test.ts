import { getEventListeners } from 'node:events';
import type { Client, RequestOptions } from '@unspool/generated';
import { createSpeech } from '@unspool/generated/audio';
import { createFile, listFiles } from '@unspool/generated/files';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { expectNoStrayRejections } from './expect-no-stray-rejections.ts';
import { startFaultServer } from './fault-server.ts';
import { answer, refusal, stall, stallAfter } from './faults.ts';
import { rejection } from './rejection.ts';
import { until } from './until.ts';

const reason = { why: 'the user left' };
const respond = (client: Client, options: RequestOptions) => createResponse(client, { model: 'm', input: '' }, options);
const speak = (client: Client, options: RequestOptions) =>
  createSpeech(client, { model: 'tts-1', voice: 'alloy', input: '' }, options);
const listenersOf = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('an abort', () => {
  expectNoStrayRejections();

  it('before the call: rejects with its reason, and nothing is sent', async () => {
    await using server = await startFaultServer(answer(200, {}));
    const { client, clock } = connect(server, { maxRetries: 2 });
    const signal = AbortSignal.abort(reason);
    expect(await rejection(respond(client, { signal }))).toBe(reason);
    expect(await rejection(speak(client, { signal }))).toBe(reason);
    expect([server.requests.length, clock.running(), listenersOf(signal)]).toEqual([0, 0, 0]);
  });

  it('while a key is asked for: nothing is sent', async () => {
    await using server = await startFaultServer(answer(200, {}));
    let give: (key: string) => void = () => {};
    const key = new Promise<string>((resolve) => (give = resolve));
    const { client } = connect(server, { apiKey: () => key });
    const controller = new AbortController();
    const failed = rejection(respond(client, { signal: controller.signal }));
    controller.abort(reason);
    expect(await failed).toBe(reason);
    give('sk-late');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['headers', stall, respond],
    ['JSON', stallAfter(200, 'application/json'), respond],
    ['an error body', stallAfter(500, 'application/json'), respond],
    ['an HTML page', stallAfter(200, 'text/html'), speak],
  ] as const)('while %s are awaited: rejects with its reason, and ends the connection', async (...row) => {
    const [phase, fault, call] = row;
    await using server = await startFaultServer(fault);
    const { client, clock, answered } = connect(server, { maxRetries: 2 });
    const controller = new AbortController();
    const failed = rejection(call(client, { signal: controller.signal }));
    await (phase === 'headers' ? until(() => server.requests.length === 1) : answered);
    controller.abort(reason);
    expect(await failed).toBe(reason);
    await server.requests[0]?.closed;
    expect([server.requests.length, clock.running(), listenersOf(controller.signal)]).toEqual([1, 0, 0]);
  });

  it('while bytes are read: the reading rejects with its reason', async () => {
    await using server = await startFaultServer(stallAfter(200, 'audio/mpeg', 'ID3'));
    const { client, clock } = connect(server);
    const controller = new AbortController();
    const speech = await speak(client, { signal: controller.signal });
    const failed = rejection(speech.bytes());
    setImmediate(() => controller.abort(reason));
    expect(await failed).toBe(reason);
    await server.requests[0]?.closed;
    expect([clock.running(), listenersOf(controller.signal)]).toEqual([0, 0]);
  });

  it('before bytes are read: the reading rejects with its reason', async () => {
    await using server = await startFaultServer(stallAfter(200, 'audio/mpeg', 'ID3'));
    const { client, clock } = connect(server);
    const controller = new AbortController();
    const speech = await speak(client, { signal: controller.signal });
    controller.abort(reason);
    await server.requests[0]?.closed;
    expect(await rejection(speech.blob())).toBe(reason);
    expect([clock.running(), listenersOf(controller.signal)]).toEqual([0, 0]);
  });

  it('while a file is sent: lets go of the file', async () => {
    await using server = await startFaultServer(answer(200, {}));
    const { client } = connect(server);
    const controller = new AbortController();
    let reads = 0;
    let letGo: () => void = () => {};
    const released = new Promise<void>((resolve) => (letGo = resolve));
    const content = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        reads += 1;
        stream.enqueue(new Uint8Array(65_536));
        return reads < 4 ? undefined : new Promise(() => {});
      },
      cancel: () => letGo(),
    });
    const { signal } = controller;
    const failed = rejection(createFile(client, { purpose: 'batch', file: { name: 'a', content } }, { signal }));
    await until(() => reads === 4);
    controller.abort(reason);
    expect(await failed).toBe(reason);
    await released;
    expect([server.requests.length, listenersOf(signal)]).toEqual([0, 0]);
  });

  it('while it waits to ask again: does not', async () => {
    await using server = await startFaultServer(refusal(503));
    const controller = new AbortController();
    const { client } = connect(server, {
      maxRetries: 2,
      // Time stands still, so that nothing but the signal can end the wait.
      clock: { now: () => 0, after: () => () => {} },
      hooks: { onRetry: () => void setImmediate(() => controller.abort(reason)) },
    });
    expect(await rejection(respond(client, { signal: controller.signal }))).toBe(reason);
    expect([server.requests.length, listenersOf(controller.signal)]).toEqual([1, 0]);
  });

  it('between the pages of a list: ends the loop', async () => {
    const page = { object: 'list', data: [{ id: 'a' }], has_more: true, first_id: 'a', last_id: 'a' };
    await using server = await startFaultServer(answer(200, page), stall);
    const { client } = connect(server);
    const controller = new AbortController();
    const drain = async () => {
      for await (const _ of listFiles(client, {}, { signal: controller.signal })) controller.abort(reason);
    };
    expect(await rejection(drain())).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it('after the call: changes nothing', async () => {
    await using server = await startFaultServer(
      answer(200, { id: 'resp_1' }),
      answer(200, 'ID3', { 'content-type': 'audio/mpeg' }),
    );
    const { client } = connect(server);
    const controller = new AbortController();
    const response = await respond(client, { signal: controller.signal });
    const bytes = await (await speak(client, { signal: controller.signal })).bytes();
    expect(listenersOf(controller.signal)).toBe(0);
    controller.abort(reason);
    expect([response, new TextDecoder().decode(bytes)]).toEqual([{ id: 'resp_1' }, 'ID3']);
  });

  it("without a reason, or by the platform's own timeout: rejects with the DOMException that the signal holds", async () => {
    await using server = await startFaultServer(stall);
    const { client } = connect(server);
    const controller = new AbortController();
    const aborted = rejection(respond(client, { signal: controller.signal }));
    controller.abort();
    expect(await aborted).toBe(controller.signal.reason);
    expect(await aborted).toMatchObject({ name: 'AbortError' });
    expect(await rejection(respond(client, { signal: AbortSignal.timeout(5) }))).toMatchObject({
      name: 'TimeoutError',
    });
  });
});
