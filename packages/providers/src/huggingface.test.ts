import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { huggingface } from './huggingface.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const apiKey = 'hf_1234567890';

beforeEach(() => vi.stubEnv('HF_TOKEN', undefined));
afterEach(() => vi.unstubAllEnvs());

describe('huggingface', () => {
  describeWire({
    provider: (origin) => huggingface({ apiKey, baseUrl: `${origin}/v1`, billTo: 'my-organization' }),
    basePath: '/v1',
    headers: { authorization: `Bearer ${apiKey}`, 'x-hf-bill-to': 'my-organization' },
    refused: [
      'createBatch',
      'createEmbedding',
      'createFile',
      'createImage',
      'createImageEdit',
      'createRealtimeClientSecret',
      'createSpeech',
      'createTranscription',
      'createTranslation',
      'listBatches',
      'listFiles',
    ],
  });

  it('speaks to the router', () => {
    expect(huggingface({ apiKey }).baseUrl).toBe('https://router.huggingface.co/v1');
  });

  it('reads its token from the environment, and names nobody who pays unasked', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    vi.stubEnv('HF_TOKEN', 'hf_environment');
    await listModels(createClient({ provider: huggingface({ baseUrl: server.origin }) }));
    expect(server.requests[0]?.headers.authorization).toBe('Bearer hf_environment');
    expect(server.requests[0]?.headers).not.toHaveProperty('x-hf-bill-to');
  });

  it('says what is missing', () => {
    expect(() => huggingface()).toThrow(new TypeError('huggingface: no API key. Pass apiKey, or set HF_TOKEN.'));
  });
});
