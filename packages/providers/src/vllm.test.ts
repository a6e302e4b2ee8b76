import { createClient, isApiError } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lint } from './lint.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { vllm, vllmLint } from './vllm.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

beforeEach(() => vi.stubEnv('VLLM_API_KEY', undefined));
afterEach(() => vi.unstubAllEnvs());

const refused = [
  'createBatch',
  'createFile',
  'createImage',
  'createImageEdit',
  'createModeration',
  'createRealtimeClientSecret',
  'listBatches',
  'listFiles',
  'listFineTuningJobs',
] as const;

describe('vllm', () => {
  describeWire({ provider: (origin) => vllm({ baseUrl: `${origin}/v1` }), basePath: '/v1', headers: {}, refused });

  it('looks for a server on this machine', () => {
    expect(vllm()).toMatchObject({ id: 'vllm', baseUrl: 'http://localhost:8000/v1' });
  });

  it('takes a server anywhere, by http as well', () => {
    expect(vllm({ baseUrl: 'http://192.168.1.20:8000/v1/' }).baseUrl).toBe('http://192.168.1.20:8000/v1');
  });

  it.each([
    [{ apiKey: 'passed' }, 'Bearer passed'],
    [{}, 'Bearer environment'],
  ])('sends the key of %o', async (settings, authorization) => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    vi.stubEnv('VLLM_API_KEY', 'environment');
    await listModels(createClient({ provider: vllm({ ...settings, baseUrl: server.origin }) }));
    expect(server.requests[0]?.headers.authorization).toBe(authorization);
  });

  it.each([
    { error: { message: 'No such model.', type: 'BadRequestError', param: null, code: 400 } },
    { object: 'error', message: 'No such model.', type: 'BadRequestError', param: null, code: 400 },
  ])('reads the error %j', async (body) => {
    await using server = await startRecordingServer(body, 400);
    const client = createClient({ provider: vllm({ baseUrl: server.origin }) });
    const error = await createChatCompletion(client, { model: 'm', messages: [] }).catch((reason: unknown) => reason);
    expect(isApiError(error) && error).toMatchObject({ status: 400, code: '400', type: 'BadRequestError' });
    expect(String(error)).toContain('No such model.');
  });

  it.each([
    [{ baseUrl: 'gpu-box:8000/v1' }, /^vllm: baseUrl is not an absolute URL/],
    [{ apiKey: '' }, /^vllm: apiKey is empty/],
  ])('refuses %o with the remedy', (settings, message) => {
    expect(() => vllm(settings)).toThrow(message);
  });
});

describe('vllmLint', () => {
  const image = { image_url: { url: 'data:,', detail: 'low' } };

  it.each([
    ['createChatCompletion', { user: 'u' }, ['user']],
    ['createCompletion', { suffix: '}' }, ['suffix']],
    ['createChatCompletion', { messages: [{ content: [image] }] }, ['messages[0].content[0].image_url.detail']],
  ])('of %s %j finds %j', (operation, params, paths) => {
    expect(lint(vllmLint, operation, params).map(({ path }) => path)).toEqual(paths);
  });
});
