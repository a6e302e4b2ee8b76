import { describe, expect, it } from 'vitest';
import { createClient, type TransportOptions } from '../client.ts';
import { httpInfo } from '../http-info.ts';
import type { Provider } from '../provider.ts';
import { createManualClock } from '../transport/manual-clock.fixture.ts';
import { createPathClient } from './create-path-client.ts';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** A path client whose requests are answered in turn, the last answer for ever. */
function start(answers: readonly (() => Response)[], options: TransportOptions = {}) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    sent.push({ url: String(url), init });
    return (answers[sent.length - 1] ?? answers.at(-1) ?? Response.error)();
  };
  const clock = createManualClock();
  const client = createClient({ apiKey: 'sk-1', baseUrl: 'https://api.test/v1', fetch, clock, ...options });
  return { api: createPathClient(client), sent };
}

const json = (value: unknown, init?: ResponseInit) => () => Response.json(value, init);
const headersOf = ({ init }: Sent) => new Headers(init.headers);

describe('createPathClient', () => {
  it('sends what the function of the same operation sends', async () => {
    const { api, sent } = start([json({ id: 'resp_1' })]);
    const body = { model: 'gpt-5', input: 'Hi' };
    const { data, response, error } = await api.POST('/responses', { body });
    expect(data).toEqual({ id: 'resp_1' });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(sent.map(({ url }) => url)).toEqual(['https://api.test/v1/responses']);
    expect(sent[0]!.init).toMatchObject({ method: 'POST', redirect: 'error', body: JSON.stringify(body) });
    expect(Object.keys(sent[0]!.init.headers!).sort()).toEqual([
      'accept',
      'authorization',
      'content-type',
      'idempotency-key',
    ]);
  });

  it('encodes paths and queries as the functions do (T22)', async () => {
    const { api, sent } = start([json({ data: [] })]);
    await api.GET('/conversations/{conversation_id}/items', {
      params: { path: { conversation_id: 'a/b?c' }, query: { limit: 2, include: ['reasoning.encrypted_content'] } },
    });
    await api.GET('/files');
    expect(sent.map(({ url }) => url)).toEqual([
      'https://api.test/v1/conversations/a%2Fb%3Fc/items?limit=2&include[]=reasoning.encrypted_content',
      'https://api.test/v1/files',
    ]);
  });

  it('splits query and body where an operation has both', async () => {
    const { api, sent } = start([json({ data: [] })]);
    await api.POST('/conversations/{conversation_id}/items', {
      params: { path: { conversation_id: 'conv_1' }, query: { include: ['message.output_text.logprobs'] } },
      body: { items: [] },
    });
    expect(sent[0]).toMatchObject({
      url: 'https://api.test/v1/conversations/conv_1/items?include[]=message.output_text.logprobs',
      init: { body: '{"items":[]}' },
    });
  });

  it('takes the beta header from the document', async () => {
    const { api, sent } = start([json({ id: 'asst_1' })]);
    await api.GET('/assistants/{assistant_id}', { params: { path: { assistant_id: 'asst_1' } } });
    expect(headersOf(sent[0]!).get('openai-beta')).toBe('assistants=v2');
  });

  it('sends files as multipart', async () => {
    const { api, sent } = start([json({ id: 'file_1' })]);
    await api.POST('/files', { body: { file: new File(['{}'], 'a.jsonl'), purpose: 'batch' } });
    expect(headersOf(sent[0]!).get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    const text = await new Response(sent[0]!.init.body, { headers: headersOf(sent[0]!) }).formData();
    expect(text.get('purpose')).toBe('batch');
  });

  it('reads each kind of answer', async () => {
    const { api } = start([
      () => new Response('abc', { headers: { 'content-type': 'audio/mpeg' } }),
      () => new Response('1\n00:00', { headers: { 'content-type': 'text/plain' } }),
      json({ text: 'Hi' }),
      () => new Response(null, { status: 200 }),
    ]);
    const speech = await api.POST('/audio/speech', { body: { model: 'tts-1', input: 'x', voice: 'alloy' } });
    expect(await speech.data.text()).toBe('abc');
    const file = new File(['x'], 'a.wav');
    const transcript = await api.POST('/audio/transcriptions', {
      body: { file, model: 'whisper-1', response_format: 'srt' },
    });
    expect(transcript.data).toBe('1\n00:00');
    expect((await api.POST('/audio/transcriptions', { body: { file, model: 'whisper-1' } })).data).toEqual({
      text: 'Hi',
    });
    const call = { params: { path: { call_id: 'rtc_1' } } };
    expect((await api.POST('/realtime/calls/{call_id}/hangup', call)).data).toBeUndefined();
  });

  it('repeats and throws as the functions do', async () => {
    const busy = json({ error: { message: 'Busy', code: 'busy' } }, { status: 503 });
    const { api, sent } = start([busy, json({ id: 'resp_1' }), busy]);
    const { data } = await api.POST('/responses', { body: { model: 'gpt-5' } });
    expect(httpInfo(data)?.attempts).toBe(2);
    expect(new Set(sent.map((one) => headersOf(one).get('idempotency-key'))).size).toBe(1);
    const failing = api.POST('/responses', { body: { model: 'gpt-5' }, maxRetries: 0 });
    await expect(failing).rejects.toMatchObject({ name: 'ApiError', status: 503, code: 'busy' });
  });

  it.each<[string, () => Response]>([
    ['a page of HTML', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['events', () => new Response('data: {}\n\n', { headers: { 'content-type': 'text/event-stream' } })],
    ['broken JSON', () => new Response('{', { headers: { 'content-type': 'application/json' } })],
    ['nothing', () => new Response('', { headers: { 'content-type': 'application/json', 'content-length': '0' } })],
  ])('takes %s for no JSON', async (_, answer) => {
    const { api } = start([answer]);
    await expect(api.GET('/models')).rejects.toMatchObject({ name: 'ApiError', status: 200 });
  });

  it('gives up at its timeout and with its signal', async () => {
    const stalled = () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } });
    const { api } = start([stalled], { timeout: 50 });
    await expect(api.GET('/models', { maxRetries: 0 })).rejects.toMatchObject({ name: 'TimeoutError' });
    const reason = new Error('enough');
    await expect(api.GET('/models', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('refuses what it cannot address, before anything is sent', async () => {
    const { api, sent } = start([json({})]);
    const path = { file_id: '..' };
    await expect(api.GET('/files/{file_id}', { params: { path } })).rejects.toThrow(/file_id .* must not be/);
    // @ts-expect-error the parameter is missing
    await expect(api.GET('/files/{file_id}')).rejects.toThrow(/file_id .* must not be empty/);
    // @ts-expect-error no such path
    await expect(api.GET('/files/file-1')).rejects.toThrow('The document has no GET /files/file-1. Write the path');
    expect(sent).toEqual([]);
  });

  it('refuses areas that the provider does not serve', async () => {
    const provider: Provider<'files'> = { id: 'small', baseUrl: 'https://small.test', unsupported: ['files'] };
    const client = createClient({ provider, fetch: async () => Response.json({}) });
    const call = createPathClient(client).POST('/files', { body: { file: new File([], 'a'), purpose: 'batch' } });
    await expect(call).rejects.toMatchObject({
      name: 'NotSupportedError',
      message: expect.stringContaining('createFile'),
    });
  });

  it('tells no header value in an error', async () => {
    const { api } = start([json({})]);
    const call = api.GET('/models', { headers: { authorization: 'Bearer sk-secret\n' } });
    await expect(call).rejects.toThrow(/^Header authorization holds a character/);
  });

  it('shows the hooks the operation, with its template', async () => {
    const seen: string[] = [];
    const onRequest = ({ call }: { call: { operation: { id: string; path: string } } }) =>
      void seen.push(`${call.operation.id} ${call.operation.path}`);
    const { api } = start([json({})], { hooks: { onRequest } });
    await api.GET('/models/{model}', { params: { path: { model: 'gpt-5' } } });
    expect(seen).toEqual(['getModel /models/{model}']);
  });
});

describe('middleware of a path client', () => {
  it('sets headers and sees the answer, until it is taken away', async () => {
    const { api, sent } = start([json({ data: [] })]);
    const seen: unknown[] = [];
    const middleware = {
      onRequest: ({ request, schemaPath }: { request: { headers: Headers; url: string }; schemaPath: string }) => {
        seen.push(request.url, schemaPath);
        request.headers.set('x-trace', '1');
      },
      onResponse: ({ response }: { response: Response }) => void seen.push(response.status),
    };
    api.use(middleware);
    const call = { params: { path: { file_id: 'file-1' } } };
    await api.GET('/files/{file_id}', call);
    api.eject(middleware);
    await api.GET('/files/{file_id}', call);
    expect(seen).toEqual(['/files/file-1', '/files/{file_id}', 200]);
    expect(sent.map((one) => headersOf(one).get('x-trace'))).toEqual(['1', null]);
  });

  it('may name another error', async () => {
    const { api } = start([json({ error: { message: 'no' } }, { status: 404 })]);
    api.use({ onError: ({ error }) => new Error('mine', { cause: error }) });
    await expect(api.GET('/models')).rejects.toMatchObject({ message: 'mine', cause: { status: 404 } });
  });

  it('cannot answer in place of the server', async () => {
    const { api } = start([json({ data: [] })]);
    // @ts-expect-error an answer is not among what it may return
    api.use({ onResponse: () => Response.json({ data: ['forged'] }) });
    await expect(api.GET('/models')).rejects.toThrow(/^A middleware has put another answer in place/);
  });
});
