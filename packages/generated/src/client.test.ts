import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readJson } from './answers/read-json.ts';
import { createClient } from './client.ts';
import { isApiError } from './errors/api-error.ts';
import { isConnectionError } from './errors/connection-error.ts';
import { isNotSupportedError } from './errors/not-supported-error.ts';
import { isTimeoutError } from './errors/timeout-error.ts';
import type { Operation } from './operation.ts';
import type { Provider } from './provider.ts';
import { expandParams } from './transport/expand-params.ts';

const create: Operation<'responses'> = {
  id: 'createResponse',
  area: 'responses',
  method: 'POST',
  path: '/responses',
  query: ['include'],
  expand: expandParams,
  body: 'json',
  answer: 'json',
  optionalBetas: ['x=v1'],
};
const get: Operation<'files'> = {
  id: 'getFile',
  area: 'files',
  method: 'GET',
  path: '/files/{file_id}',
  expand: expandParams,
  answer: 'json',
  beta: 'assistants=v2',
};
const apiKey = 'sk-test-0123456789';

/** A fetch that keeps what it was given and answers with what the test says. */
function observe(answer: (init: RequestInit) => Response | Promise<Response>) {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    requests.push({ url: String(input), init });
    return answer(init);
  };
  return { requests, fetch };
}

const ok = (body: unknown = { ok: true }) => Response.json(body);
const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => Promise.reject(new Error('resolved')),
    (error: unknown) => error,
  );

afterEach(() => vi.unstubAllEnvs());

describe('createClient', () => {
  it('sends body and query members where they belong, and only the headers that are needed', async () => {
    const { requests, fetch } = observe(() => ok());
    const client = createClient({ apiKey, fetch, baseUrl: 'http://host/some/v1/' });
    const params = { model: 'm', input: 'é', include: ['a'], metadata: undefined };
    expect(await client.request({ operation: create, params, read: readJson })).toEqual({ ok: true });
    expect(requests[0]).toMatchObject({
      url: 'http://host/some/v1/responses?include[]=a',
      init: {
        method: 'POST',
        redirect: 'error',
        body: '{"model":"m","input":"é"}',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          authorization: `Bearer ${apiKey}`,
          'idempotency-key': expect.stringMatching(/^[\da-f-]{36}$/),
        },
      },
    });
    expect(Object.keys(requests[0]!.init.headers!)).toHaveLength(4);
  });

  it('fills the path, adds beta headers and lets a call add or remove headers and query members', async () => {
    const { requests, fetch } = observe(() => ok());
    const client = createClient({ apiKey, fetch, baseUrl: 'http://host', headers: { 'X-App': 'a', 'X-Drop': 'b' } });
    await client.request({
      operation: get,
      path: ['file/1'],
      options: { headers: { 'x-drop': undefined }, query: { v: 2 } },
      read: readJson,
    });
    expect(requests[0]!.url).toBe('http://host/files/file%2F1?v=2');
    expect(requests[0]!.init.headers).toEqual({
      accept: 'application/json',
      'openai-beta': 'assistants=v2',
      authorization: `Bearer ${apiKey}`,
      'x-app': 'a',
    });
    await client.request({ operation: create, params: {}, options: { beta: ['x=v1'] }, read: readJson });
    expect(requests[1]!.url).toBe('http://host/responses?beta=true');
    expect(requests[1]!.init.headers).toMatchObject({ 'openai-beta': 'x=v1' });
  });

  it('reads key, organization, project and base URL from the environment', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-from-env')
      .stubEnv('OPENAI_ORG_ID', 'org')
      .stubEnv('OPENAI_PROJECT_ID', 'proj')
      .stubEnv('OPENAI_BASE_URL', 'http://env/v1');
    const { requests, fetch } = observe(() => ok());
    await createClient({ fetch }).request({ operation: get, path: ['f'], read: readJson });
    expect(requests[0]!.url).toBe('http://env/v1/files/f');
    expect(requests[0]!.init.headers).toMatchObject({
      authorization: 'Bearer sk-from-env',
      'openai-organization': 'org',
      'openai-project': 'proj',
    });
  });

  it('refuses a missing key and a base URL that is none, saying what to set', () => {
    vi.stubEnv('OPENAI_API_KEY', '').stubEnv('OPENAI_ADMIN_KEY', '').stubEnv('OPENAI_BASE_URL', '');
    expect(() => createClient()).toThrow(/OPENAI_API_KEY/);
    expect(() => createClient({ apiKey, baseUrl: 'api.openai.com' })).toThrow(
      /^openai: baseUrl is not an absolute URL/,
    );
  });

  it('uses the admin key for operations of the administration', async () => {
    const { requests, fetch } = observe(() => ok());
    const client = createClient({ apiKey, adminKey: () => 'admin-key', fetch });
    await client.request({ operation: { ...get, auth: 'admin' }, path: ['f'], read: readJson });
    expect(requests[0]!.init.headers).toMatchObject({ authorization: 'Bearer admin-key' });
  });

  it('turns an error answer into an ApiError that repeats no key, even when the server does', async () => {
    const body = {
      error: {
        message: `Incorrect API key provided: ${apiKey}.`,
        type: 'invalid_request_error',
        param: 'model',
        code: 'invalid_api_key',
      },
    };
    const { fetch } = observe(() => Response.json(body, { status: 401, headers: { 'x-request-id': 'req_1' } }));
    const error = await rejection(
      createClient({ apiKey, fetch }).request({ operation: create, params: {}, read: readJson }),
    );
    if (!isApiError(error)) throw error;
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 401,
      code: 'invalid_api_key',
      type: 'invalid_request_error',
      param: 'model',
      requestId: 'req_1',
      retryable: false,
    });
    expect(error.message).toBe(
      'createResponse failed with status 401: openai: Incorrect API key provided: ***. Check the API key.',
    );
    expect(error.body).toEqual(body);
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(apiKey);
  });

  it('describes an HTML error page by type and length', async () => {
    const { fetch } = observe(
      () =>
        new Response('<h1>prompt</h1>'.repeat(9000), {
          status: 502,
          headers: { 'content-type': 'text/html', 'x-should-retry': 'false' },
        }),
    );
    const error = await rejection(
      createClient({ apiKey, fetch }).request({ operation: create, params: {}, read: readJson }),
    );
    expect(error).toMatchObject({
      status: 502,
      retryable: false,
      message:
        'createResponse failed with status 502: openai: an error body without a message (text/html, 135000 characters; see error.body).',
    });
  });

  it.each([
    {
      answer: () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      code: 'unexpected_content_type',
    },
    { answer: () => new Response('{"a":', { headers: { 'content-type': 'application/json' } }), code: 'invalid_json' },
    { answer: () => Response.json(null), code: 'invalid_json' },
    { answer: () => Response.json('text'), code: 'invalid_json' },
    { answer: () => new Response(null, { headers: { 'content-type': 'application/json' } }), code: 'empty_answer' },
  ])('refuses a 200 that is not JSON: $code', async ({ answer, code }) => {
    const error = await rejection(
      createClient({ apiKey, fetch: observe(answer).fetch }).request({ operation: create, params: {}, read: readJson }),
    );
    expect(isApiError(error) && error.code).toBe(code);
  });

  it('reads JSON with a byte order mark and keeps __proto__ as a member', async () => {
    const { fetch } = observe(
      () =>
        new Response('\uFEFF{"__proto__":{"a":1}}', { headers: { 'content-type': 'application/json; charset=utf-8' } }),
    );
    const value = await createClient({ apiKey, fetch }).request<object>({
      operation: create,
      params: {},
      read: readJson,
    });
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('a' in {}).toBe(false);
  });

  it('names host and remedy when nothing answers, and when a redirect is refused', async () => {
    const refuse = (cause: Error) => observe(() => Promise.reject(new TypeError('fetch failed', { cause }))).fetch;
    const unreachable = createClient({
      apiKey,
      baseUrl: 'http://127.0.0.1:9/v1',
      fetch: refuse(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })),
    });
    const error = await rejection(unreachable.request({ operation: get, path: ['f'], read: readJson }));
    expect(isConnectionError(error) && error.message).toBe(
      'getFile: could not reach http://127.0.0.1:9 (ECONNREFUSED). Check baseUrl, and that the server runs.',
    );
    const redirected = createClient({ apiKey, fetch: refuse(new Error('unexpected redirect')) });
    expect(await rejection(redirected.request({ operation: get, path: ['f'], read: readJson }))).toMatchObject({
      code: 'redirect-refused',
    });
  });

  it('times out while headers and while the body are awaited, even if fetch ignores its signal', async () => {
    const never = new Promise<Response>(() => {});
    const stalledBody = () => new Response(new ReadableStream({}), { headers: { 'content-type': 'application/json' } });
    for (const [answer, phase] of [
      [() => never, 'headers'],
      [stalledBody, 'body'],
    ] as const) {
      const client = createClient({ apiKey, fetch: observe(answer).fetch, timeout: 20, maxRetries: 0 });
      const error = await rejection(client.request({ operation: get, path: ['f'], read: readJson }));
      expect(isTimeoutError(error) && error.phase).toBe(phase);
    }
  });

  it('rejects with the reason of the signal, before and during the call, and leaves no listener behind', async () => {
    const reason = { why: 'left' };
    const controller = new AbortController();
    const client = createClient({ apiKey, fetch: observe(() => new Promise<Response>(() => {})).fetch });
    const call = client.request({
      operation: get,
      path: ['f'],
      options: { signal: controller.signal },
      read: readJson,
    });
    setTimeout(() => controller.abort(reason), 5);
    expect(await rejection(call)).toBe(reason);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    expect(
      await rejection(
        client.request({ operation: get, path: ['f'], options: { signal: controller.signal }, read: readJson }),
      ),
    ).toBe(reason);
  });

  it('refuses what the provider does not serve, before anything is sent', async () => {
    const { requests, fetch } = observe(() => ok());
    const provider: Provider<'responses'> = { id: 'small', baseUrl: 'http://host', unsupported: ['responses'] };
    const client = createClient({ provider, fetch });
    const error = await rejection(client.request({ operation: create, params: {}, read: readJson }));
    expect(isNotSupportedError(error) && error.message).toBe(
      'small does not serve responses (createResponse). Use a client of a provider that does.',
    );
    expect(requests).toHaveLength(0);
    await client.request({ operation: get, path: ['f'], read: readJson });
    expect(requests).toHaveLength(1);
  });

  it('refuses a header value that cannot be sent without repeating it', async () => {
    const error = await rejection(
      createClient({ apiKey: 'sk-secret\n', fetch: observe(() => ok()).fetch }).request({
        operation: get,
        path: ['f'],
        read: readJson,
      }),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/authorization.*position 16/);
    expect(String(error)).not.toContain('secret');
  });

  it('lets a provider route, authorize each attempt and read its own errors', async () => {
    const { requests, fetch } = observe(() => Response.json({ oops: 'nope' }, { status: 400 }));
    const provider: Provider = {
      id: 'own',
      baseUrl: 'http://host/base',
      authorize: async ({ attempt }) => ({ 'api-key': `key-${attempt}` }),
      route: (_, { path, params }) =>
        `/deployments/${'model' in params ? String(params['model']) : ''}${path}?api-version=1`,
      readError: () => ({ message: 'own words', code: 'own' }),
    };
    const error = await rejection(
      createClient({ provider, fetch }).request({
        operation: create,
        params: { model: 'm', include: ['x'] },
        read: readJson,
      }),
    );
    expect(requests[0]!.url).toBe('http://host/base/deployments/m/responses?api-version=1&include[]=x');
    expect(requests[0]!.init.headers).toMatchObject({ 'api-key': 'key-1' });
    expect(error).toMatchObject({ code: 'own', message: 'createResponse failed with status 400: own: own words' });
  });

  it('tells a connection that broke in the body from an error of the reader', async () => {
    const broken = () =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }), {
        headers: { 'content-type': 'application/json' },
      });
    const client = createClient({ apiKey, fetch: observe(broken).fetch, maxRetries: 0 });
    expect(await rejection(client.request({ operation: get, path: ['f'], read: readJson }))).toMatchObject({
      name: 'ConnectionError',
      code: 'connection-lost',
    });
    const own = new RangeError('own');
    const reading = client.request({ operation: get, path: ['f'], read: () => Promise.reject(own) });
    expect(await rejection(reading)).toBe(own);
  });
});
