import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { llamacpp } from './llamacpp.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

beforeEach(() => vi.stubEnv('LLAMA_API_KEY', undefined));
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
] as const;

describe('llamacpp', () => {
  describeWire({ provider: (origin) => llamacpp({ baseUrl: `${origin}/v1` }), basePath: '/v1', headers: {}, refused });

  it('looks for a server on this machine', () => {
    expect(llamacpp()).toMatchObject({ id: 'llamacpp', baseUrl: 'http://localhost:8080/v1' });
  });

  it.each([
    [{ apiKey: 'passed' }, 'Bearer passed'],
    [{}, 'Bearer environment'],
  ])('sends the key of %o', async (settings, authorization) => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    vi.stubEnv('LLAMA_API_KEY', 'environment');
    await listModels(createClient({ provider: llamacpp({ ...settings, baseUrl: server.origin }) }));
    expect(server.requests[0]?.headers.authorization).toBe(authorization);
  });

  it('reads an error with a number for its code', async () => {
    const error = { code: 400, message: 'Too long.', type: 'exceed_context_size_error', n_prompt_tokens: 9000 };
    await using server = await startRecordingServer({ error }, 400);
    const client = createClient({ provider: llamacpp({ baseUrl: server.origin }) });
    await expect(listModels(client)).rejects.toMatchObject({ code: '400', type: 'exceed_context_size_error' });
  });

  it('says nothing of how its streams end', () => {
    expect(llamacpp().stream).toBeUndefined();
  });
});
