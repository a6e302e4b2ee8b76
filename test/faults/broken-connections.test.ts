import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Client } from '@unspool/generated';
import { createSpeech } from '@unspool/generated/audio';
import { createFile } from '@unspool/generated/files';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { expectNoStrayRejections } from './expect-no-stray-rejections.ts';
import { type Fault, startFaultServer } from './fault-server.ts';
import { answer, reset, resetAfter } from './faults.ts';
import { rejection } from './rejection.ts';

const respond = (client: Client) => createResponse(client, { model: 'gpt-5', input: 'Hello' });
const speak = (client: Client) => createSpeech(client, { model: 'tts-1', voice: 'alloy', input: 'Hello' });

/** Promises more than it sends, and closes the connection in good order. */
const short: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"id": "resp', () => setTimeout(() => response.socket?.end(), 20));
};

describe('a connection that breaks', () => {
  expectNoStrayRejections();

  it.each<[string, Fault, (client: Client) => Promise<unknown>, string]>([
    ['before the answer', reset, respond, 'unreachable'],
    ['in JSON', resetAfter(200, 'application/json'), respond, 'connection-lost'],
    ['in JSON, without a reset', short, respond, 'connection-lost'],
    ['in an error body', resetAfter(500, 'application/json'), respond, 'connection-lost'],
    [
      'in bytes',
      resetAfter(200, 'audio/mpeg', 'ID3'),
      async (client) => (await speak(client)).bytes(),
      'connection-lost',
    ],
    [
      'in a blob',
      resetAfter(200, 'audio/mpeg', 'ID3'),
      async (client) => (await speak(client)).blob(),
      'connection-lost',
    ],
  ])('%s', async (...row) => {
    const [, fault, call, code] = row;
    await using server = await startFaultServer(fault);
    const { client, clock } = connect(server);
    expect(await rejection(call(client))).toMatchObject({ name: 'ConnectionError', code });
    expect(server.requests).toHaveLength(1);
    expect(clock.running()).toBe(0);
  });

  it('in a stream of bytes: what came before is read first', async () => {
    await using server = await startFaultServer(resetAfter(200, 'audio/mpeg', 'ID3'));
    const { client, clock } = connect(server);
    let read = '';
    const drain = async () => {
      for await (const chunk of (await speak(client)).stream()) read += new TextDecoder().decode(chunk);
    };
    expect(await rejection(drain())).toMatchObject({ name: 'ConnectionError', code: 'connection-lost' });
    expect(read).toBe('ID3');
    expect(clock.running()).toBe(0);
  });

  it('is tried again, also in the middle of an answer', async () => {
    await using server = await startFaultServer(
      reset,
      resetAfter(200, 'application/json'),
      answer(200, { id: 'resp_1' }),
    );
    const { client, clock } = connect(server, { maxRetries: 2 });
    expect(await respond(client)).toEqual({ id: 'resp_1' });
    expect(clock.waits).toEqual([250, 500]);
    expect(new Set(server.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it('while a file is sent: lets go of the file', async () => {
    let destroyed = false;
    const server = createServer((socket) => {
      socket.once('data', () => socket.resetAndDestroy());
      socket.on('error', () => {});
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address with one.
    const { client } = connect({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const content = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel: () => void (destroyed = true),
    });
    const upload = createFile(client, { purpose: 'batch', file: { name: 'a', content } });
    expect(await rejection(upload)).toMatchObject({ name: 'ConnectionError', code: 'unreachable' });
    expect(destroyed).toBe(true);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('a file that breaks', () => {
  expectNoStrayRejections();

  it.each<[string, object, object]>([
    [
      'as it is read',
      { content: () => new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new RangeError('disk')) }) },
      { name: 'RangeError', message: 'disk' },
    ],
    ['being shorter than it was', { content: new Uint8Array(3), size: 5 }, { message: /A file of 5 bytes gave 3/ }],
  ])('%s: ends the call with its own error, not sent again', async (_, file, want) => {
    await using server = await startFaultServer(answer(200, {}));
    const { client, clock } = connect(server, { maxRetries: 2 });
    // The rows differ in what is wrong with a file that the type allows.
    const upload = createFile(client, { purpose: 'batch', file: { name: 'a', ...(file as { content: Uint8Array }) } });
    const error = await rejection(upload);
    for (const [name, value] of Object.entries(want))
      expect(error).toHaveProperty(name, value instanceof RegExp ? expect.stringMatching(value) : value);
    expect([server.requests.length, clock.waits.length, clock.running()]).toEqual([0, 0, 0]);
  });
});
