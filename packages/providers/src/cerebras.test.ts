import { describe, expect, it, vi } from 'vitest';
import { cerebras, cerebrasLint } from './cerebras.ts';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { describeLint } from './lint/describe-lint.fixture.ts';

describe('cerebras', () => {
  describeHosted({
    id: 'cerebras',
    create: cerebras,
    baseUrl: 'https://api.cerebras.ai/v1',
    variable: 'CEREBRAS_API_KEY',
    refused: [
      'createBatch',
      'createEmbedding',
      'createFile',
      'createImage',
      'createImageEdit',
      'createModeration',
      'createRealtimeClientSecret',
      'createResponse',
      'createSpeech',
      'createTranscription',
      'createTranslation',
      'getResponse',
      'listBatches',
      'listFiles',
    ],
    supports: { chat: true, completions: true, embeddings: false, assistants: 'unknown' },
    errors: [
      {
        status: 400,
        body: { message: 'Unsupported value', type: 'invalid_request_error', param: 'n', code: 'wrong_value' },
        says: 'Unsupported value',
        type: 'invalid_request_error',
        param: 'n',
        code: 'wrong_value',
      },
    ],
  });

  it('takes CEREBRAS_BASE_URL as the SDK of Cerebras does', () => {
    vi.stubEnv('CEREBRAS_BASE_URL', 'https://gateway.example/');
    expect(cerebras({ apiKey: 'k' }).baseUrl).toBe('https://gateway.example/v1');
  });

  const told = { frequency_penalty: 1, presence_penalty: 1, logit_bias: {} };
  describeLint(cerebrasLint, [
    ['createChatCompletion', told, Object.keys(told)],
    ['createChatCompletion', { model: 'gpt-oss-120b', messages: [] }, []],
  ]);
});
