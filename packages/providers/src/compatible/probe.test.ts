import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type Provider } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { describe, expect, it } from 'vitest';
import { compatible } from '../compatible.ts';
import { probe } from './probe.ts';

const apiKey = 'TOPSECRET-0123456789';
const models = { object: 'list', data: [{ id: 'text-embedding-1' }, { id: 'chatty-1' }, { id: 'chatty-2' }] };
const completion = { object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'a' } }] };
const chunk = (finish_reason: string | null, more: object = {}) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason }], ...more })}\n\n`;

type Handle = (request: Asked, response: ServerResponse) => void;

interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

/** A server that behaves as it is told, and notes what it was asked. */
async function startFake(handle: Handle) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const one = { path: request.url ?? '', headers: request.headers, body: text === '' ? {} : JSON.parse(text) };
      asked.push(one);
      handle(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a TCP port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function stream(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text);
}

/** A server as it should be, but for what a test says of it. */
function serve({
  list = models,
  events = chunk('length') + 'data: [DONE]\n\n',
}: {
  list?: unknown;
  events?: string;
}): Handle {
  return ({ path, body }, response) => {
    if (path === '/v1/models') json(response, list);
    else if (path !== '/v1/chat/completions') json(response, { error: { message: 'Nothing here.' } }, 404);
    else if (body['stream'] === true) stream(response, events);
    else json(response, completion);
  };
}

describe('probe', () => {
  it('tells what is served, by a chat model of one’s own choice or the first there is', async () => {
    await using server = await startFake(serve({}));
    const report = await probe({ baseUrl: `${server.origin}/v1/`, apiKey, headers: { 'x-team': 'a' } });
    const literal = [
      'compatible({',
      `  baseUrl: "${server.origin}/v1",`,
      '  apiKey,',
      '  headers,',
      "  supported: ['chat', 'models'],",
      "  stream: { doneMarker: 'always' },",
      '})',
    ];
    expect(report).toEqual({
      baseUrl: `${server.origin}/v1`,
      models: { outcome: 'works', ids: ['text-embedding-1', 'chatty-1', 'chatty-2'] },
      chat: { outcome: 'works', model: 'chatty-1', tokenLimit: 'max_tokens' },
      stream: { outcome: 'works', chunks: 1, doneMarker: true, finishReason: true, usage: false },
      literal: literal.join('\n'),
    });
    const messages = [{ role: 'user', content: 'Hi' }];
    expect(server.asked.map(({ body }) => body)).toEqual([
      {},
      { model: 'chatty-1', messages, max_tokens: 1 },
      { model: 'chatty-1', messages, max_tokens: 1, stream: true },
    ]);
    for (const { headers } of server.asked)
      expect(headers).toMatchObject({ authorization: `Bearer ${apiKey}`, 'x-team': 'a' });

    await probe({ baseUrl: `${server.origin}/v1`, model: 'mine' });
    expect(server.asked.at(-1)?.body['model']).toBe('mine');
  });

  it('gives a literal that works as it is', async () => {
    await using server = await startFake(serve({}));
    const { literal } = await probe({ id: "o'clock", baseUrl: server.origin, apiKey });
    // What a user does who pastes it.
    const paste = new Function('compatible', 'apiKey', `return ${literal};`);
    const client = createClient({ provider: paste(compatible, apiKey) as Provider });
    const answer = await createChatCompletion(client, { model: 'chatty-1', messages: [] });
    expect(answer.choices[0]?.message.content).toBe('a');
    expect(client.provider).toMatchObject({ id: "o'clock", baseUrl: `${server.origin}/v1` });
    expect([client.supports('chat'), client.supports('images')]).toEqual([true, 'unknown']);
  });

  it.each([
    ['nothing around it', [{ id: 'bare' }], ['bare']],
    ['entries of all kinds', { data: [null, 'x', { id: 7 }, { id: 'm' }] }, ['m']],
  ])('reads a list of models with %s', async (_name, list, ids) => {
    await using server = await startFake(serve({ list }));
    expect((await probe({ baseUrl: `${server.origin}/v1` })).models).toEqual({ outcome: 'works', ids });
  });

  it.each([
    [chunk('length', { usage: { total_tokens: 2 } }), { doneMarker: false, finishReason: true, usage: true }, 'never'],
    [`: comment\r\n\r\n${chunk(null)}data: [DONE]`, { doneMarker: true, finishReason: false, usage: false }, 'always'],
    [chunk(null), { doneMarker: false, finishReason: false, usage: false }, undefined],
  ])('tells how %j ends', async (events, want, doneMarker) => {
    await using server = await startFake(serve({ events }));
    const report = await probe({ baseUrl: `${server.origin}/v1` });
    expect(report.stream).toEqual({ outcome: 'works', chunks: 1, ...want });
    expect(/doneMarker: '(\w+)'/.exec(report.literal)?.[1]).toBe(doneMarker);
  });

  it('does not wait for a connection that stays open after its stream', async () => {
    await using server = await startFake((asked, response) => {
      if (asked.body['stream'] !== true) return serve({})(asked, response);
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(`${chunk('stop')}data: [DONE]\n\n`);
    });
    expect((await probe({ baseUrl: `${server.origin}/v1` })).stream).toMatchObject({
      outcome: 'works',
      doneMarker: true,
    });
  });

  it('finds the other name of the limit', async () => {
    await using server = await startFake((asked, response) => {
      if (asked.body['max_tokens'] === undefined) serve({})(asked, response);
      else json(response, { error: { message: 'Use max_completion_tokens.', code: 'unsupported_parameter' } }, 400);
    });
    const report = await probe({ baseUrl: `${server.origin}/v1` });
    expect(report.chat).toMatchObject({ outcome: 'works', tokenLimit: 'max_completion_tokens' });
    expect(report.stream.outcome).toBe('works');
  });

  it('says what is refused, and repeats no key', async () => {
    await using server = await startFake((_asked, response) => {
      json(response, { error: { message: `Bad key ${apiKey}.`, code: 'invalid_api_key' } }, 401);
    });
    const report = await probe({ baseUrl: server.origin, apiKey, model: 'm' });
    const refused = { outcome: 'refused', status: 401, code: 'invalid_api_key', message: expect.any(String) };
    expect(report).toMatchObject({ baseUrl: server.origin, models: refused, chat: refused, stream: refused });
    expect(JSON.stringify(report)).not.toContain(apiKey);
  });

  it('asks no model when it knows none', async () => {
    await using server = await startFake((_asked, response) => json(response, { error: 'No such route.' }, 404));
    const report = await probe({ baseUrl: server.origin });
    const skipped = { outcome: 'skipped', message: 'No model is known to ask. Pass model.' };
    expect(report).toMatchObject({ models: { outcome: 'refused', status: 404 }, chat: skipped, stream: skipped });
    expect(report.literal).toBe(`compatible({\n  baseUrl: "${server.origin}",\n  unsupported: ['models'],\n})`);
    expect(server.asked.map(({ path }) => path)).toEqual(['/models', '/v1/models']);
  });

  it('rejects with the reason of its signal, and with a setting that cannot be used', async () => {
    await using server = await startFake(() => {});
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    await expect(probe({ baseUrl: server.origin, signal })).rejects.toBe(reason);
    await expect(probe({ baseUrl: 'gpu-box' })).rejects.toThrow(/^compatible: baseUrl is not an absolute URL/);
    const down = () => Promise.reject(reason);
    await expect(probe({ baseUrl: server.origin, apiKey: down })).rejects.toBe(reason);
  });
});

describe('probe of a server that never comes to an end', () => {
  /** Lists no models, sends its answer a space at a time, and streams for ever. */
  const dawdle: Handle = ({ path, body }, response) => {
    if (path.endsWith('/models')) return;
    response.writeHead(200, { 'content-type': body['stream'] === true ? 'text/event-stream' : 'application/json' });
    const timer = setInterval(() => response.write(body['stream'] === true ? chunk(null) : ' '), 5);
    response.on('close', () => clearInterval(timer));
  };

  it('keeps to its deadline, and asks each of its questions', async () => {
    await using server = await startFake(dawdle);
    const started = performance.now();
    const report = await probe({ baseUrl: `${server.origin}/v1`, model: 'm', deadline: 600 });
    expect(performance.now() - started).toBeLessThan(5000);
    const late = {
      outcome: 'timeout',
      message: expect.stringMatching(/was not answered within \d+ ms\. Raise deadline\.$/),
    };
    expect(report).toMatchObject({ models: late, chat: late, stream: late });
    expect(server.asked.map(({ path }) => path)).toEqual([
      '/v1/models',
      '/v1/chat/completions',
      '/v1/chat/completions',
    ]);
    expect(report.literal).toBe(`compatible({\n  baseUrl: "${server.origin}/v1",\n})`);
  });

  it('stops reading what is too long for an answer', async () => {
    const part = chunk(null).repeat(10_000);
    await using server = await startFake((asked, response) => {
      if (asked.body['stream'] !== true) return serve({})(asked, response);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const go = () => void (response.write(part) ? setImmediate(go) : response.once('drain', go));
      go();
    });
    const report = await probe({ baseUrl: `${server.origin}/v1` });
    expect(report.stream).toEqual({
      outcome: 'malformed',
      message: expect.stringContaining("another form than OpenAI's"),
    });
  });
});

describe('probe of a server that lies', () => {
  it('takes no page, error or torn answer for a good one', async () => {
    await using server = await startFake(({ path, body }, response) => {
      if (path.endsWith('/models')) response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>');
      else if (body['stream'] === true) stream(response, 'data: {"error":{"message":"Overloaded.","code":529}}\n\n');
      else json(response, { error: { message: 'No credit.', code: 402 }, choices: null });
    });
    expect(await probe({ baseUrl: server.origin, model: 'm' })).toMatchObject({
      models: { outcome: 'malformed' },
      chat: { outcome: 'refused', status: 200, code: '402', message: expect.stringContaining('No credit.') },
      stream: { outcome: 'refused', status: 200, code: '529' },
      literal: `compatible({\n  baseUrl: "${server.origin}",\n})`,
    });
  });

  it('tells of answers that break off, go elsewhere, or are JSON in place of a stream', async () => {
    await using server = await startFake(({ path, body }, response) => {
      if (path.endsWith('/models')) response.writeHead(302, { location: 'https://example.com/' }).end();
      else if (body['stream'] === true) json(response, completion);
      else response.writeHead(200, { 'content-length': '500' }).write('{', () => response.destroy());
    });
    const report = await probe({ baseUrl: `${server.origin}/v1`, model: 'm' });
    const outcomes = [report.models, report.chat, report.stream].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['unreachable', 'unreachable', 'malformed']);
  });

  it('tells of a server that is not there', async () => {
    const server = await startFake(() => {});
    await server[Symbol.asyncDispose]();
    const report = await probe({ baseUrl: `${server.origin}/v1`, model: 'm' });
    const outcomes = [report.models, report.chat, report.stream].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['unreachable', 'unreachable', 'unreachable']);
  });
});
