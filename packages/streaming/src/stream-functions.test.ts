import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, isApiError, isTimeoutError } from '@unspool/generated';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamChatCompletion } from './chat/index.ts';
import { makeTextEvents } from './responses/response-events.fixture.ts';
import { streamResponse, streamStoredResponse } from './responses/index.ts';
import { createScriptedClient, cutBytes, frameChunks, frameEvents, lineEnds, scriptBody } from './sse.fixture.ts';

const chunks = [
  { id: 'c', choices: [{ index: 0, delta: { role: 'assistant', content: 'Grüße, 🌍' }, finish_reason: null }] },
  { id: 'c', choices: [{ index: 0, delta: { content: '!' }, finish_reason: 'stop' }] },
];

describe('streamResponse', () => {
  it('asks for a stream, and changes nothing else', async () => {
    const { client, seen } = createScriptedClient(frameEvents(makeTextEvents(['a'])));
    const params = { model: 'gpt-5', input: 'Hi' } as const;
    await (await streamResponse(client, params, { headers: { 'x-mine': '1' } })).final();
    expect(seen[0]?.url).toBe('http://127.0.0.1:9/v1/responses');
    expect(seen[0]?.body).toEqual({ ...params, stream: true });
    expect(seen[0]?.headers.get('accept')).toBe('text/event-stream');
    expect(seen[0]?.headers.get('x-mine')).toBe('1');
    expect(params).not.toHaveProperty('stream');
  });

  it('hands keep-alives and events of tomorrow through, in loop and final value', async () => {
    const strange = { type: 'response.hologram.delta', sequence_number: 9, beam: 1 };
    const [first, ...others] = makeTextEvents(['a', 'b']);
    const events = [
      first!,
      { type: 'keepalive', sequence_number: 1 },
      ...others.slice(0, 3),
      strange,
      ...others.slice(3),
    ];
    const stream = await streamResponse(createScriptedClient(frameEvents(events)).client, { model: 'm', input: '' });
    const seen: unknown[] = [];
    for await (const event of stream) seen.push(event);
    expect(seen).toEqual(events);
    expect(await stream.text()).toBe('ab');
  });

  it('comes through the same however its bytes are cut and its lines end', async () => {
    const events = makeTextEvents(['Grüße, ', '漢字 ', '🧵🪡']);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(lineEnds)),
        fc.array(fc.nat(5000)),
        async (lineEnd, offsets) => {
          const body = scriptBody(cutBytes(`\uFEFF: hello${lineEnd}${frameEvents(events, lineEnd)}`, offsets));
          const stream = await streamResponse(createScriptedClient(body.stream).client, { model: 'm', input: '' });
          const seen: unknown[] = [];
          for await (const event of stream) seen.push(event);
          expect(seen).toEqual(events);
          expect(await stream.text()).toBe('Grüße, 漢字 🧵🪡');
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('streamStoredResponse', () => {
  it('goes on after an event: the snapshot has what came since, the final value all', async () => {
    const events = makeTextEvents(['a', 'b', 'c']).slice(5);
    const { client, seen } = createScriptedClient(frameEvents(events));
    const stream = await streamStoredResponse(client, 'resp_1', { starting_after: 4 });
    const snapshots: unknown[] = [];
    for await (const event of stream) {
      if (event.type !== 'response.output_text.delta') continue;
      snapshots.push(Object(stream.snapshot?.output[0]).content[0].text);
    }
    expect(seen[0]?.url).toBe('http://127.0.0.1:9/v1/responses/resp_1?starting_after=4&stream=true');
    expect(seen[0]?.body).toBeUndefined();
    expect([snapshots, await stream.text()]).toEqual([['b', 'bc'], 'abc']);
  });
});

describe('streamChatCompletion', () => {
  it('asks for a stream, and changes nothing else', async () => {
    const { client, seen } = createScriptedClient(frameChunks(chunks));
    await (await streamChatCompletion(client, { model: 'm', messages: [] })).final();
    expect(seen[0]?.url).toBe('http://127.0.0.1:9/v1/chat/completions');
    expect(seen[0]?.body).toEqual({ model: 'm', messages: [], stream: true });
  });

  it('comes through the same at every cut', async () => {
    const bytes = new TextEncoder().encode(frameChunks(chunks));
    for (let offset = 0; offset < bytes.length; offset++) {
      const { client } = createScriptedClient(scriptBody(cutBytes(bytes, [offset])).stream);
      const stream = await streamChatCompletion(client, { model: 'm', messages: [] });
      const seen: unknown[] = [];
      for await (const chunk of stream) seen.push(chunk);
      expect(seen).toEqual(chunks);
      expect(await stream.text()).toBe('Grüße, 🌍!');
    }
  });

  it.each([{}, { id: 'c' }, { hook_results: {} }, { choices: null }])(
    'hands on %j as it came, and adds no choice',
    async (odd) => {
      const { client } = createScriptedClient(frameChunks([odd, ...chunks]));
      const stream = await streamChatCompletion(client, { model: 'm', messages: [] });
      const seen: unknown[] = [];
      for await (const chunk of stream) seen.push(chunk);
      expect(seen).toEqual([odd, ...chunks]);
      expect([await stream.text(), (await stream.final()).choices.length]).toEqual(['Grüße, 🌍!', 1]);
    },
  );

  it('keeps the error of a choice with that choice, and goes on with the others', async () => {
    const choice = (index: number, content: string, rest: object) => ({ index, delta: { content }, ...rest });
    const error = { code: 502, message: 'Upstream' };
    const { client } = createScriptedClient(
      frameChunks([
        { choices: [choice(0, 'a', { finish_reason: null }), choice(1, 'b', { finish_reason: 'error', error })] },
        { choices: [choice(0, 'A', { finish_reason: 'stop' })] },
      ]),
    );
    const stream = await streamChatCompletion(client, { model: 'm', messages: [], n: 2 });
    expect((await stream.final()).choices).toMatchObject([
      { message: { content: 'aA' }, finish_reason: 'stop' },
      { message: { content: 'b' }, finish_reason: 'error', error },
    ]);
  });
});

/** A server on loopback that answers with what it is told, and tells when a connection has gone. */
async function startServer(answer: { readonly status: number; readonly body: string; readonly end: boolean }) {
  const server = createServer((_, response) => {
    response.writeHead(answer.status, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    response.write(answer.body);
    if (answer.end) response.end();
  });
  const closed = new Promise<void>((resolve) => server.on('request', (_, response) => response.on('close', resolve)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a host has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    client: createClient({ apiKey: 'sk-test-0123456789', baseUrl: `http://127.0.0.1:${port}/v1` }),
    closed,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('over a real connection', () => {
  it('an early break closes it', async () => {
    await using server = await startServer({ status: 200, body: frameChunks(chunks, ''), end: false });
    const stream = await streamChatCompletion(server.client, { model: 'm', messages: [] });
    for await (const _ of stream) break;
    await server.closed;
    expect(stream.ended).toBe('aborted');
  });

  it('a signal closes it after the headers have come', async () => {
    await using server = await startServer({ status: 200, body: frameChunks(chunks, ''), end: false });
    const controller = new AbortController();
    const { signal } = controller;
    const stream = await streamChatCompletion(server.client, { model: 'm', messages: [] }, { signal });
    setTimeout(() => controller.abort(new Error('stop')), 10);
    await expect(stream.final()).rejects.toThrow('stop');
    await server.closed;
  });

  it('an error status is an ApiError, as with any other call', async () => {
    const body = '{"error":{"message":"No such model","code":"model_not_found"}}';
    await using server = await startServer({ status: 404, body, end: true });
    const error: unknown = await streamChatCompletion(server.client, { model: 'm', messages: [] }).catch(
      (reason) => reason,
    );
    expect([isApiError(error), Object(error).code]).toEqual([true, 'model_not_found']);
  });

  it('the timeout covers the time to the headers, and then each silence', async () => {
    await using server = await startServer({ status: 200, body: frameChunks(chunks, ''), end: false });
    const stream = await streamChatCompletion(server.client, { model: 'm', messages: [] }, { timeout: 50 });
    await expect(stream.final()).rejects.toMatchObject({ code: 'idle-timeout', ended: 'fault' });
    await server.closed;
  });

  it('a silence may last longer than the timeout where it is told so', async () => {
    await using server = await startServer({ status: 200, body: frameChunks(chunks, ''), end: false });
    const options = { timeout: 50, idleTimeout: 60_000 };
    const stream = await streamChatCompletion(server.client, { model: 'm', messages: [] }, options);
    const final = stream.final();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(stream.ended).toBeUndefined();
    stream.abort();
    await expect(final).rejects.not.toSatisfy(isTimeoutError);
  });
});
