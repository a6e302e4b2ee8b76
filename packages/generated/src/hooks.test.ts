import { describe, expect, it } from 'vitest';
import { readJson } from './answers/read-json.ts';
import { createClient } from './client.ts';
import { createDebugHooks } from './debug-hooks.ts';
import type { Hooks } from './hooks.ts';
import { httpInfo } from './http-info.ts';
import type { Operation } from './operation.ts';
import { createManualClock } from './transport/manual-clock.fixture.ts';

const post: Operation<'responses'> = {
  id: 'createResponse',
  area: 'responses',
  method: 'POST',
  path: '/responses',
  body: 'json',
  answer: 'json',
};
const apiKey = 'sk-secret-0123456789';

/** Fails once with 500, then answers; keeps the headers that were sent. */
function connect(hooks: Hooks, statuses: readonly number[] = [500, 200]) {
  const sent: Headers[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent.push(new Headers(init?.headers));
    const status = statuses[sent.length - 1] ?? 200;
    const body = status === 200 ? { id: 'resp_1' } : { error: { message: 'm' } };
    return Response.json(body, { status, headers: { 'x-request-id': `req_${sent.length}` } });
  };
  const client = createClient({
    apiKey,
    fetch,
    hooks,
    clock: createManualClock(),
    random: () => 1,
    baseUrl: 'http://host/v1',
  });
  return {
    sent,
    call: () =>
      client.request<object>({
        operation: post,
        params: {},
        options: { query: { api_key: 'q-secret', x: 1 } },
        read: readJson,
      }),
  };
}

describe('hooks', () => {
  it('are told of every attempt, answer and retry in their order, and may change headers', async () => {
    const told: unknown[] = [];
    const { sent, call } = connect({
      onRequest: async ({ call: { operation }, attempt, provider, method }) => {
        told.push(['request', operation.id, provider, method, attempt]);
        return { traceparent: `t-${attempt}`, Accept: undefined };
      },
      onResponse: ({ status, requestId, attempt }) => void told.push(['response', status, requestId, attempt]),
      onRetry: ({ delay, attempt }) => void told.push(['retry', delay, attempt]),
      onError: () => void told.push(['error']),
    });
    await call();
    expect(told).toEqual([
      ['request', 'createResponse', 'openai', 'POST', 1],
      ['response', 500, 'req_1', 1],
      ['retry', 500, 1],
      ['request', 'createResponse', 'openai', 'POST', 2],
      ['response', 200, 'req_2', 2],
    ]);
    expect(sent.map((headers) => [headers.get('traceparent'), headers.has('accept')])).toEqual([
      ['t-1', false],
      ['t-2', false],
    ]);
  });

  it('are told once of a call that failed for good', async () => {
    const failures: unknown[] = [];
    const { call } = connect({ onError: ({ error, attempt }) => void failures.push([error, attempt]) }, [400]);
    const error = await call().catch((reason: unknown) => reason);
    expect(failures).toEqual([[error, 1]]);
  });

  it.each(['onRequest', 'onResponse', 'onRetry'] as const)(
    'end the call with what %s throws, as it is',
    async (name) => {
      const own = new TypeError('mine');
      const { call } = connect({ [name]: () => Promise.reject(own) });
      await expect(call()).rejects.toBe(own);
    },
  );
});

describe('createDebugHooks', () => {
  it('writes curl commands, answers and retries without a secret', async () => {
    const lines: string[] = [];
    const { call } = connect(createDebugHooks((line) => lines.push(line)));
    await call();
    expect(lines[0]).toContain(
      `curl -X POST 'http://host/v1/responses?api_key=***&x=1' \\\n  -H 'accept: application/json'`,
    );
    expect(lines[0]).toContain(`-H 'authorization: Bearer ***'`);
    expect(lines.slice(1, 3)).toEqual([
      expect.stringMatching(/^createResponse: 500 after \d+ ms, request req_1$/),
      'createResponse: attempt 1 failed (ApiError 500), next in 500 ms',
    ]);
    expect(lines.join('\n')).not.toContain('secret');
  });

  it.each([
    { name: 'api-key', value: 'k-azure-1', want: '***' },
    { name: 'aiproxy-partial-key', value: 'v2|part', want: '***' },
    { name: 'x-portkey-api-key', value: 'pk', want: '***' },
    { name: 'cookie', value: 'a=b', want: '***' },
    { name: 'authorization', value: 'Bearer ek_short lived', want: 'Bearer ***' },
    { name: 'x-note', value: 'uses sk-proj-abcdef0123', want: 'uses ***' },
    { name: 'accept', value: "it's", want: String.raw`it'\''s` },
  ])('masks $name', ({ name, value, want }) => {
    const lines: string[] = [];
    const hooks = createDebugHooks((line) => lines.push(line));
    void hooks.onRequest?.({
      call: { operation: post },
      provider: 'p',
      attempt: 1,
      method: 'GET',
      url: 'http://h/',
      headers: { [name]: value },
    });
    expect(lines[0]).toBe(`curl -X GET 'http://h/' \\\n  -H '${name}: ${want}'`);
  });
});

describe('httpInfo', () => {
  it('tells status, request id and attempts of a result, without changing it', async () => {
    const { call } = connect({});
    const result = await call();
    expect(httpInfo(result)).toMatchObject({ status: 200, requestId: 'req_2', attempts: 2 });
    expect(httpInfo(result)?.headers.get('x-request-id')).toBe('req_2');
    expect(Reflect.ownKeys(result)).toEqual(['id']);
    expect([httpInfo({ ...result }), httpInfo('text'), httpInfo(undefined)]).toEqual([undefined, undefined, undefined]);
  });
});
