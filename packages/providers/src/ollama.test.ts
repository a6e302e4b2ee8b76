import { createClient } from '@unspool/generated';
import { createBatch } from '@unspool/generated/batches';
import { createChatCompletion } from '@unspool/generated/chat';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lint } from './lint.ts';
import { ollama, ollamaLint } from './ollama.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

beforeEach(() => {
  vi.stubEnv('OLLAMA_HOST', undefined);
  vi.stubEnv('OLLAMA_BASE_URL', undefined);
  vi.stubEnv('OLLAMA_API_KEY', undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('ollama', () => {
  describeWire({
    provider: (origin) => ollama({ host: origin }),
    basePath: '/v1',
    headers: {},
    refused: [
      'createAssistant',
      'createBatch',
      'createFile',
      'createModeration',
      'createRealtimeClientSecret',
      'listBatches',
      'listFiles',
      'listFineTuningJobs',
    ],
  });

  it('looks for a server on this machine', () => {
    expect(ollama()).toMatchObject({ id: 'ollama', baseUrl: 'http://localhost:11434/v1' });
  });

  it('sends no credentials to a server of one’s own, even when a cloud key is about', async () => {
    await using server = await startRecordingServer({ object: 'chat.completion', choices: [] });
    vi.stubEnv('OLLAMA_API_KEY', 'cloud-key');
    const client = createClient({ provider: ollama({ host: server.origin }) });
    await createChatCompletion(client, { model: 'qwen3', messages: [{ role: 'user', content: 'Hi' }] });

    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/v1/chat/completions' });
    expect(request?.headers.authorization).toBeUndefined();
  });

  it('sends a key that it is given', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    await listModels(createClient({ provider: ollama({ host: server.origin, apiKey: () => 'proxy-key' }) }));
    expect(server.requests[0]?.headers.authorization).toBe('Bearer proxy-key');
  });

  it('finds its host in the environment', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    vi.stubEnv('OLLAMA_HOST', new URL(server.origin).host);
    await listModels(createClient({ provider: ollama() }));
    expect(server.requests[0]).toMatchObject({ method: 'GET', url: '/v1/models' });
  });

  it('prefers what is meant for clients in the environment', () => {
    vi.stubEnv('OLLAMA_BASE_URL', 'http://gpu-box:8080/v1');
    vi.stubEnv('OLLAMA_HOST', '0.0.0.0');
    expect(ollama().baseUrl).toBe('http://gpu-box:8080/v1');
  });

  it('takes the cloud’s key from the environment', () => {
    vi.stubEnv('OLLAMA_API_KEY', 'cloud-key');
    expect(ollama({ host: 'https://ollama.com' })).toMatchObject({ baseUrl: 'https://ollama.com/v1' });
  });

  it('refuses batches before anything is sent', async () => {
    await using server = await startRecordingServer({});
    const client = createClient({ provider: ollama({ host: server.origin }) });
    const call = createBatch(
      // @ts-expect-error batches are a verified no
      client,
      { input_file_id: 'file-1', endpoint: '/v1/embeddings', completion_window: '24h' },
    );
    await expect(call).rejects.toMatchObject({ name: 'NotSupportedError', provider: 'ollama' });
    expect(server.requests).toEqual([]);
  });

  it.each([
    [{ host: 'https://ollama.com' }, 'ollama: no API key. Pass apiKey, or set OLLAMA_API_KEY.'],
    [
      { host: 'ftp://gpu-box' },
      'ollama: host is not an absolute URL alone, like https://api.openai.com/v1. Pass credentials as apiKey, and no query.',
    ],
  ])('refuses %o with the remedy', (settings, message) => {
    expect(() => ollama(settings)).toThrow(new TypeError(message));
  });

  it('names the environment variable that is wrong', () => {
    vi.stubEnv('OLLAMA_HOST', 'gpu box');
    expect(() => ollama()).toThrow(/^ollama: OLLAMA_HOST is not/);
  });
});

describe('ollamaLint', () => {
  const image = (url: string) => ({ messages: [{ content: [{ type: 'image_url', image_url: { url } }] }] });

  it.each([
    ['createChatCompletion', { tool_choice: 'required' }, ['tool_choice']],
    ['createChatCompletion', { logit_bias: { 50256: -100 } }, ['logit_bias']],
    ['createChatCompletion', { user: 'u' }, ['user']],
    ['createChatCompletion', { n: 2 }, ['n']],
    ['createChatCompletion', { n: 1 }, []],
    ['createChatCompletion', { options: { num_ctx: 8192 } }, ['options']],
    ['createChatCompletion', image('https://example.com/cat.png'), ['messages[0].content[0].image_url.url']],
    ['createChatCompletion', image('data:image/png;base64,AAAA'), []],
    ['createResponse', { previous_response_id: 'resp_1' }, ['previous_response_id']],
    ['createResponse', { conversation: 'conv_1' }, ['conversation']],
    ['createResponse', { truncation: 'auto' }, ['truncation']],
  ])('of %s %j finds %j', (operation, params, paths) => {
    expect(lint(ollamaLint, operation, params).map(({ path }) => path)).toEqual(paths);
  });
});
