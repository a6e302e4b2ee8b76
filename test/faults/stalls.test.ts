import type { Client } from '@unspool/generated';
import { createSpeech, createTranscription } from '@unspool/generated/audio';
import { createFile, downloadFile, listFiles } from '@unspool/generated/files';
import { acceptRealtimeCall } from '@unspool/generated/realtime';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { expectNoStrayRejections } from './expect-no-stray-rejections.ts';
import { type Fault, startFaultServer } from './fault-server.ts';
import { answer, stall, stallAfter } from './faults.ts';
import { rejection } from './rejection.ts';
import { until } from './until.ts';

interface Stall {
  readonly what: string;
  readonly fault: Fault;
  readonly phase: 'headers' | 'body';
  readonly call: (client: Client) => Promise<unknown>;
}

const respond = (client: Client) => createResponse(client, { model: 'gpt-5', input: 'Hello' });
const speak = (client: Client) => createSpeech(client, { model: 'tts-1', voice: 'alloy', input: 'Hello' });
const file = new File(['RIFF'], 'a.wav');

const stalls: readonly Stall[] = [
  { what: 'headers', fault: stall, phase: 'headers', call: respond },
  { what: 'headers of a list', fault: stall, phase: 'headers', call: async (client) => await listFiles(client) },
  { what: 'JSON', fault: stallAfter(200, 'application/json'), phase: 'body', call: respond },
  {
    what: 'text',
    fault: stallAfter(200, 'text/plain', '1\n00:00'),
    phase: 'body',
    call: (client) => createTranscription(client, { model: 'whisper-1', file, response_format: 'srt' }),
  },
  { what: 'error body', fault: stallAfter(500, 'application/json'), phase: 'body', call: respond },
  { what: 'HTML page', fault: stallAfter(200, 'text/html', '<html>'), phase: 'body', call: respond },
  { what: 'HTML page in place of sound', fault: stallAfter(200, 'text/html', '<html>'), phase: 'body', call: speak },
  {
    what: 'binary body read as bytes',
    fault: stallAfter(200, 'audio/mpeg', 'ID3'),
    phase: 'body',
    call: async (client) => (await speak(client)).bytes(),
  },
  {
    what: 'binary body read as text',
    fault: stallAfter(200, 'application/jsonl', '{"a":1}\n'),
    phase: 'body',
    call: async (client) => (await downloadFile(client, 'file-1')).text(),
  },
  {
    what: 'binary body read as a stream',
    fault: stallAfter(200, 'audio/mpeg', 'ID3'),
    phase: 'body',
    call: async (client) => {
      for await (const _ of (await speak(client)).stream());
    },
  },
];

describe('a server that goes silent', () => {
  expectNoStrayRejections();

  it.each(stalls)('$what: the call ends with its timeout and lets go of the connection', async (stalled) => {
    await using server = await startFaultServer(stalled.fault);
    const { client, clock, answered } = connect(server, { timeout: 120_000 });
    const failed = rejection(stalled.call(client));
    await (stalled.phase === 'headers' ? until(() => server.requests.length === 1) : answered);
    clock.expire();
    expect(await failed).toMatchObject({
      name: 'TimeoutError',
      phase: stalled.phase,
      limit: 'timeout',
      milliseconds: 120_000,
    });
    await server.requests[0]?.closed;
    expect(clock.running()).toBe(0);
  });

  it('ends with the deadline where that is nearer', async () => {
    await using server = await startFaultServer(stallAfter(200, 'application/json'));
    const { client, clock, answered } = connect(server, { timeout: 300_000 });
    const failed = rejection(createResponse(client, { model: 'gpt-5', input: '' }, { deadline: 200_000 }));
    await answered;
    clock.expire();
    expect(await failed).toMatchObject({ limit: 'deadline', milliseconds: 200_000, phase: 'body' });
  });

  it('is asked again, and answers', async () => {
    await using server = await startFaultServer(stallAfter(200, 'application/json'), answer(200, { id: 'resp_1' }));
    const { client, clock, answered } = connect(server, { maxRetries: 1 });
    const response = respond(client);
    await answered;
    clock.expire();
    expect(await response).toEqual({ id: 'resp_1' });
    expect(clock.waits).toEqual([250]);
    expect(clock.running()).toBe(0);
  });

  it('is not waited for when nothing of its body is needed', async () => {
    await using server = await startFaultServer(stallAfter(200, 'application/json'));
    const { client, clock } = connect(server);
    expect(await acceptRealtimeCall(client, 'rtc_1', { type: 'realtime' })).toBeUndefined();
    await server.requests[0]?.closed;
    expect(clock.running()).toBe(0);
  });
});

describe('what a call is made from going silent', () => {
  expectNoStrayRejections();

  it('a key that never comes: ends with the timeout, nothing sent', async () => {
    await using server = await startFaultServer(answer(200, {}));
    const { client, clock } = connect(server, { apiKey: () => new Promise<string>(() => {}) });
    const failed = rejection(respond(client));
    await until(() => clock.running() === 1);
    clock.expire();
    expect(await failed).toMatchObject({ name: 'TimeoutError', phase: 'headers' });
    expect(server.requests).toHaveLength(0);
  });

  it('a file that never ends: ends with the timeout, and lets go of the file', async () => {
    await using server = await startFaultServer(answer(200, {}));
    const { client, clock } = connect(server, { maxRetries: 2 });
    let read = false;
    let released: () => void;
    const cancelled = new Promise<void>((resolve) => (released = resolve));
    const content = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{}\n')),
      pull: () => {
        read = true;
        return new Promise(() => {});
      },
      cancel: () => released(),
    });
    const failed = rejection(createFile(client, { purpose: 'batch', file: { name: 'a.jsonl', content } }));
    await until(() => read);
    clock.expire();
    expect(await failed).toMatchObject({ name: 'TimeoutError', phase: 'headers' });
    await cancelled;
    expect([server.requests.length, clock.waits.length]).toEqual([0, 0]);
  });
});
