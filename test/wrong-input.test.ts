import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { createClient, type OpenAiClientOptions } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { listModels } from '@unspool/generated/models';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startServer } from './server/index.ts';

const key = 'sk-proj-0123456789abcdefghij';
// As plain JavaScript may pass it: the type-checker refuses it in a literal.
const foreign = { baseURL: 'https://proxy.example/v1' };
const prompt = 'a confidential prompt';

/** Answers by path, and repeats the key wherever a careless server might. */
const answers: Readonly<Record<string, { status: number; headers: Record<string, string>; body: string }>> = {
  '/401/models': json(401, {
    error: { message: `Incorrect API key provided: ${key}.`, type: 'invalid_request_error', code: 'invalid_api_key' },
  }),
  '/403/models': json(403, { detail: `key ${key} may not do this` }),
  '/404/models': { status: 404, headers: { 'content-type': 'text/html' }, body: `<h1>nginx</h1>${key}` },
  '/html/models': { status: 200, headers: { 'content-type': 'text/html' }, body: `<h1>Welcome</h1>${key}` },
  '/broken/models': { status: 200, headers: { 'content-type': 'application/json' }, body: `{"data": [${key}` },
  '/away/models': { status: 302, headers: { location: '/401/models' }, body: '' },
  '/400/chat/completions': json(400, {
    error: {
      message: "Invalid value for 'temperature'.",
      type: 'invalid_request_error',
      param: 'temperature',
      code: null,
    },
  }),
};

let origin = '';
const server = createServer((request, response) => {
  const { status, headers, body } = answers[request.url ?? ''] ?? json(500, {});
  request.resume().on('end', () => response.writeHead(status, { ...headers, 'x-echo': key }).end(body));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = originOf(server.address());
});
afterAll(() => server.close());
beforeEach(() => {
  for (const name of ['OPENAI_API_KEY', 'OPENAI_ADMIN_KEY', 'OPENAI_BASE_URL']) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('wrong input', () => {
  const models = (options: OpenAiClientOptions) => async () => await listModels(createClient(options));
  const from = (path: string) => async () => await listModels(createClient({ apiKey: key, baseUrl: origin + path }));
  const chat = async () =>
    await createChatCompletion(createClient({ apiKey: key, baseUrl: `${origin}/400` }), {
      model: 'gpt-5',
      messages: [{ role: 'user', content: prompt }],
      temperature: 9,
    });

  it.each([
    { wrong: 'a missing key', call: models({}), want: { name: 'TypeError' }, remedy: /apiKey.*OPENAI_API_KEY/ },
    {
      wrong: 'an empty key',
      call: models({ apiKey: '' }),
      want: { name: 'TypeError' },
      remedy: /apiKey is empty.*Pass the key itself/,
    },
    {
      wrong: 'a key function without a key',
      call: models({ apiKey: () => '' }),
      want: { name: 'TypeError' },
      remedy: /the answer of apiKey\(\) is empty.*Pass the key itself/,
    },
    {
      wrong: 'a key with a line break',
      call: models({ apiKey: `${key}\n` }),
      want: { name: 'TypeError' },
      remedy: /line break copied with the key/,
    },
    {
      wrong: 'a base URL without scheme',
      call: models({ apiKey: key, baseUrl: 'api.openai.com' }),
      want: { name: 'TypeError' },
      remedy: /baseUrl/,
    },
    {
      wrong: 'a base URL in the spelling of the openai package',
      call: models({ apiKey: key, ...foreign }),
      want: { name: 'TypeError' },
      remedy: /openai: write baseUrl, not baseURL\./,
    },
    {
      wrong: 'a key within the base URL',
      call: models({ apiKey: key, baseUrl: `https://user:${key}@127.0.0.1/v1` }),
      want: { name: 'TypeError' },
      remedy: /baseUrl.*Pass credentials as apiKey/,
    },
    {
      wrong: 'a base URL with a query',
      call: models({ apiKey: key, baseUrl: `https://127.0.0.1/v1?key=${key}` }),
      want: { name: 'TypeError' },
      remedy: /baseUrl is not an absolute URL alone.*no query/,
    },
    {
      wrong: 'a key for a base URL',
      call: models({ apiKey: key, baseUrl: key }),
      want: { name: 'TypeError' },
      remedy: /baseUrl.*absolute/,
    },
    {
      wrong: 'a 401',
      call: from('/401'),
      want: { name: 'ApiError', status: 401, code: 'invalid_api_key' },
      remedy: /Check the API key\./,
    },
    {
      wrong: 'a 403',
      call: from('/403'),
      want: { name: 'ApiError', status: 403 },
      remedy: /Check what the key may do\./,
    },
    { wrong: 'a 404 page', call: from('/404'), want: { name: 'ApiError', status: 404 }, remedy: /check baseUrl/ },
    {
      wrong: 'a page in place of an answer',
      call: from('/html'),
      want: { name: 'ApiError', code: 'unexpected_content_type' },
      remedy: /baseUrl/,
    },
    {
      wrong: 'an answer cut short',
      call: from('/broken'),
      want: { name: 'ApiError', code: 'invalid_json' },
      remedy: /listModels/,
    },
    {
      wrong: 'a redirect',
      call: from('/away'),
      want: { name: 'ConnectionError', code: 'redirect-refused' },
      remedy: /Set baseUrl/,
    },
    {
      wrong: 'a 400',
      call: chat,
      want: { name: 'ApiError', status: 400, param: 'temperature' },
      remedy: /Invalid value for 'temperature'\./,
    },
  ])('$wrong is one clear error without a key', async ({ call, want, remedy }) => {
    const error = await failureOf(call);
    expect(error).toMatchObject({ ...want, message: expect.stringMatching(remedy) });
    expectNothingLeaked(error);
  });

  it('the embedded server refuses a wrong key and a wrong field with one clear error each', async () => {
    await using embedded = await startServer({ apiKey: 'sk-another-key-entirely' });
    const { baseUrl } = embedded;
    const wrongKey = await failureOf(models({ apiKey: key, baseUrl }));
    expect(wrongKey).toMatchObject({
      name: 'ApiError',
      status: 401,
      message: expect.stringMatching(/Check the API key\./),
    });
    expectNothingLeaked(wrongKey);

    const client = createClient({ apiKey: 'sk-another-key-entirely', baseUrl });
    const wrongField = await failureOf(
      async () =>
        // @ts-expect-error a role that the API does not know
        await createChatCompletion(client, { model: 'gpt-5', messages: [{ role: 'oracle', content: prompt }] }),
    );
    expect(wrongField).toMatchObject({ name: 'ApiError', status: 400, param: expect.stringContaining('messages[0]') });
    expectNothingLeaked(wrongField);
  });

  it('an unreachable host is one clear error without a key', async () => {
    const baseUrl = await findClosedOrigin();
    const error = await failureOf(async () => await listModels(createClient({ apiKey: key, baseUrl, maxRetries: 0 })));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'unreachable' });
    expect(error).toMatchObject({ message: expect.stringContaining(`could not reach ${baseUrl} (ECONNREFUSED)`) });
    expect(error).toMatchObject({ message: expect.stringContaining('Check baseUrl') });
    expectNothingLeaked(error);
  });
});

async function failureOf(call: () => Promise<unknown>): Promise<unknown> {
  return await call().then(
    () => expect.fail('the call succeeded'),
    (reason: unknown) => reason,
  );
}

/** Looks through all that a program or a logger could print of an error. */
function expectNothingLeaked(error: unknown): void {
  expect(error).toBeInstanceOf(Error);
  const { message, stack } = error instanceof Error ? error : {};
  const printed = [
    message,
    stack,
    String(error),
    JSON.stringify(error),
    JSON.stringify({ error }),
    inspect(error, { depth: 20, showHidden: true }),
  ].join('\n');
  for (const secret of [key, key.slice(8), prompt, 'nginx', 'Welcome']) expect(printed).not.toContain(secret);
  expect(message?.split('\n')).toHaveLength(1);
  expect(message?.length).toBeLessThan(400);
}

function json(status: number, body: unknown) {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** A port that was free a moment ago. */
async function findClosedOrigin(): Promise<string> {
  const closing = createServer();
  await new Promise<void>((resolve) => closing.listen(0, '127.0.0.1', resolve));
  const closed = originOf(closing.address());
  await new Promise((resolve) => closing.close(resolve));
  return closed;
}

function originOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no TCP port.');
  return `http://127.0.0.1:${address.port}`;
}
