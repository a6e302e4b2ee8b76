import { createClient, isApiError } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createImage } from '@unspool/generated/images';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { groq } from './groq.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const apiKey = 'gsk_1234567890';

beforeEach(() => vi.stubEnv('GROQ_API_KEY', undefined));
afterEach(() => vi.unstubAllEnvs());

describe('groq', () => {
  describeWire({
    provider: (origin) => groq({ apiKey, baseUrl: `${origin}/openai/v1` }),
    basePath: '/openai/v1',
    headers: { authorization: `Bearer ${apiKey}` },
    refused: ['createAssistant', 'createImage', 'createImageEdit', 'createModeration', 'createRealtimeClientSecret'],
  });

  it('speaks to api.groq.com below /openai/v1', () => {
    expect(groq({ apiKey })).toMatchObject({ id: 'groq', baseUrl: 'https://api.groq.com/openai/v1' });
  });

  it('sends chat with a bearer key and nothing that fetch does not add', async () => {
    await using server = await startRecordingServer({ object: 'chat.completion', choices: [] });
    const client = createClient({ provider: groq({ apiKey, baseUrl: `${server.origin}/openai/v1/` }) });
    await createChatCompletion(client, { model: 'openai/gpt-oss-20b', messages: [{ role: 'user', content: 'Hi' }] });

    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/openai/v1/chat/completions' });
    expect(request?.headers).toMatchObject({ authorization: `Bearer ${apiKey}`, accept: 'application/json' });
    const foreign = Object.keys(request?.headers ?? {}).filter((name) => /^(?:x-|openai-|api-key)/.test(name));
    expect(foreign).toEqual([]);
  });

  it('reads its key from the environment', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    vi.stubEnv('GROQ_API_KEY', 'gsk_environment');
    await listModels(createClient({ provider: groq({ baseUrl: server.origin }) }));
    expect(server.requests[0]?.headers.authorization).toBe('Bearer gsk_environment');
  });

  it('refuses images before anything is sent', async () => {
    await using server = await startRecordingServer({});
    const client = createClient({ provider: groq({ apiKey, baseUrl: server.origin }) });
    // @ts-expect-error images are a verified no
    await expect(createImage(client, { prompt: 'a cat' })).rejects.toMatchObject({ name: 'NotSupportedError' });
    expect(server.requests).toEqual([]);
  });

  it('has no realtime', () => {
    expect(groq({ apiKey }).realtime).toBeUndefined();
  });

  it('reads an error as Groq writes it', async () => {
    const error = { message: 'Failed to call a function.', type: 'invalid_request_error', code: 'tool_use_failed' };
    await using server = await startRecordingServer({ error: { ...error, failed_generation: '<x>' } }, 400);
    const client = createClient({ provider: groq({ apiKey, baseUrl: server.origin }) });
    const failure = await listModels(client).then(undefined, (reason: unknown) => reason);
    expect(isApiError(failure)).toBe(true);
    expect(failure).toMatchObject({ status: 400, code: 'tool_use_failed', type: 'invalid_request_error' });
  });

  it.each([
    [{}, 'groq: no API key. Pass apiKey, or set GROQ_API_KEY.'],
    [{ apiKey: ' ' }, 'groq: apiKey is empty or not a string. Pass the key itself.'],
    [
      { apiKey, baseUrl: 'api.groq.com' },
      'groq: baseUrl is not an absolute URL alone, like https://api.openai.com/v1. Pass credentials as apiKey, and no query.',
    ],
    [
      { apiKey, baseUrl: 'http://api.groq.com/openai/v1' },
      'groq: baseUrl is an http: URL. Use https:; http: is for loopback only.',
    ],
  ])('refuses %o with the remedy', (settings, message) => {
    expect(() => groq(settings)).toThrow(new TypeError(message));
  });
});
