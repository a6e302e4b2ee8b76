import { openRealtimeEndpoint } from '@unspool/generated/provider';
import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { getModel, listModels } from '@unspool/generated/models';
import { describe, expect, it } from 'vitest';
import { compatible } from './compatible.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const models = { object: 'list', data: [] };
const conversation = { kind: 'conversation', model: 'm' } as const;

describe('compatible', () => {
  describeWire({
    provider: (origin) => compatible({ baseUrl: `${origin}/team/v1/`, apiKey: 'key-1', headers: { 'X-Team': 'a' } }),
    basePath: '/team/v1',
    headers: { authorization: 'Bearer key-1', 'x-team': 'a' },
    refused: [],
  });

  describe('with idempotency keys', () => {
    describeWire({
      provider: (origin) => compatible({ baseUrl: origin, idempotencyKeys: true }),
      basePath: '',
      headers: {},
      idempotencyKeys: true,
      refused: [],
    });
  });

  it('keeps the path of its base URL', async () => {
    await using server = await startRecordingServer(models);
    await listModels(createClient({ provider: compatible({ baseUrl: `${server.origin}/team%20a/v1/` }) }));
    expect(server.requests[0]).toMatchObject({ method: 'GET', url: '/team%20a/v1/models' });
  });

  it('sends no authorization without a key', async () => {
    await using server = await startRecordingServer(models);
    await listModels(createClient({ provider: compatible({ baseUrl: server.origin }) }));
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('asks a key function at each attempt', async () => {
    await using server = await startRecordingServer(models);
    let count = 0;
    const client = createClient({ provider: compatible({ baseUrl: server.origin, apiKey: () => `key-${++count}` }) });
    await listModels(client);
    await listModels(client);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer key-1', 'Bearer key-2']);
  });

  it('sends its headers, which win over the bearer key', async () => {
    await using server = await startRecordingServer(models);
    const headers = { 'X-Gateway-Key': 'gw-secret', Authorization: 'Basic abc', 'x-none': undefined };
    await listModels(createClient({ provider: compatible({ baseUrl: server.origin, apiKey: 'key', headers }) }));
    expect(server.requests[0]?.headers).toMatchObject({ 'x-gateway-key': 'gw-secret', authorization: 'Basic abc' });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-none');
  });

  it('follows a route of the caller', async () => {
    await using server = await startRecordingServer(models);
    const provider = compatible({
      baseUrl: `${server.origin}/v1`,
      route: ({ area }, { path }) => `/${area}${path}?tenant=7`,
    });
    await getModel(createClient({ provider }), 'a/b');
    expect(server.requests[0]?.url).toBe('/v1/models/models/a%2Fb?tenant=7');
  });

  it('reads an error with a reader of the caller', async () => {
    await using server = await startRecordingServer({ fault: { why: 'no such model', kind: 'E42' } }, 404);
    const readError = (body: unknown) =>
      JSON.stringify(body).includes('E42') ? { message: 'gone', code: 'E42' } : undefined;
    const call = listModels(createClient({ provider: compatible({ id: 'acme', baseUrl: server.origin, readError }) }));
    await expect(call).rejects.toMatchObject({
      status: 404,
      code: 'E42',
      message: expect.stringContaining('acme: gone'),
    });
  });

  it('tells what it was told of areas, and nothing of others', () => {
    const areas = { unsupported: ['images'], supported: ['chat'] } as const;
    const { supports } = createClient({ provider: compatible({ baseUrl: 'https://example.com', ...areas }) });
    expect([supports('images'), supports('chat'), supports('audio')]).toEqual([false, true, 'unknown']);
  });

  it('sends members that OpenAI does not have as they are, and drops none from an answer', async () => {
    const answer = {
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', mood: 'calm' } }],
      cost: 3,
    };
    await using server = await startRecordingServer(answer);
    const client = createClient({ provider: compatible({ baseUrl: server.origin }) });
    const params = { model: 'm', messages: [{ role: 'user' as const, content: 'Hi', weight: 2 }], top_k: 40 };
    const completion = await createChatCompletion(client, params);
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(params);
    expect([completion['cost'], completion.choices[0]?.message['mood']]).toEqual([3, 'calm']);
  });

  it('refuses the areas it is told to, and no others', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    const client = createClient({ provider: compatible({ baseUrl: server.origin, unsupported: ['embeddings'] }) });
    // @ts-expect-error embeddings were said to be missing
    const call = createEmbedding(client, { model: 'm', input: 'text' });
    await expect(call).rejects.toMatchObject({ name: 'NotSupportedError', provider: 'compatible' });
    await createChatCompletion(client, { model: 'm', messages: [] });
    expect(server.requests.map(({ url }) => url)).toEqual(['/chat/completions']);
  });

  it.each([
    ['headers', { headers: { authorization: 'Bearer key-1', 'x-team': 'a' }, protocols: [] }],
    ['subprotocols', { headers: {}, protocols: ['realtime', 'openai-insecure-api-key.key-1'] }],
  ] as const)('opens realtime with credentials in %s', async (credentials, want) => {
    const provider = compatible({ baseUrl: 'https://example.com/v1', apiKey: 'key-1', headers: { 'X-Team': 'a' } });
    const url = 'wss://example.com/v1/realtime?model=m';
    expect(await openRealtimeEndpoint(provider, conversation, credentials)).toEqual({ url, ...want });
  });

  it('opens realtime without a key', async () => {
    const provider = compatible({ baseUrl: 'http://127.0.0.1:9/v1' });
    const url = 'ws://127.0.0.1:9/v1/realtime?model=m';
    expect(await openRealtimeEndpoint(provider, conversation, 'headers')).toEqual({ url, headers: {}, protocols: [] });
    expect(await openRealtimeEndpoint(provider, conversation, 'subprotocols')).toMatchObject({
      protocols: ['realtime'],
    });
  });

  it('has no realtime when told so', () => {
    expect(compatible({ baseUrl: 'https://example.com', unsupported: ['realtime'] }).realtime).toBeUndefined();
  });

  it('refuses a key that no subprotocol can carry, without repeating it', async () => {
    const provider = compatible({ baseUrl: 'https://example.com', apiKey: 'sk/secret=' });
    const open = async () => openRealtimeEndpoint(provider, conversation, 'subprotocols');
    await expect(open()).rejects.toThrow(
      new TypeError(
        'compatible: the key holds a character that a WebSocket subprotocol cannot carry. Connect from a server.',
      ),
    );
  });

  it('names itself in the messages of its settings', () => {
    expect(() => compatible({ id: 'acme', baseUrl: 'example.com' })).toThrow(/^acme: baseUrl is not an absolute URL/);
  });

  it('does not change when the settings do', () => {
    const unsupported: 'images'[] = ['images'];
    const provider = compatible({ baseUrl: 'https://example.com', unsupported });
    unsupported.pop();
    expect(provider.unsupported).toEqual(['images']);
  });
});
