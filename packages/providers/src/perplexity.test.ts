import { describe, expect, it, vi } from 'vitest';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { describeLint } from './lint/describe-lint.fixture.ts';
import { perplexity, perplexityLint } from './perplexity.ts';

describe('perplexity', () => {
  describeHosted({
    id: 'perplexity',
    create: perplexity,
    baseUrl: 'https://api.perplexity.ai',
    variable: 'PERPLEXITY_API_KEY',
    refused: [
      'createBatch',
      'createCompletion',
      'createFile',
      'createImage',
      'createImageEdit',
      'createModeration',
      'createRealtimeClientSecret',
      'createSpeech',
      'createTranscription',
      'createTranslation',
      'listBatches',
      'listFiles',
    ],
    toPath: (path, name) => (name === 'createChatCompletion' ? path : `/v1${path}`),
    supports: { chat: true, responses: true, images: false, assistants: 'unknown' },
    doneMarker: 'never',
    errors: [
      {
        status: 401,
        body: { error: { message: 'Invalid API key provided', type: 'invalid_api_key', code: 401 } },
        says: 'Invalid API key provided',
        type: 'invalid_api_key',
        code: '401',
      },
    ],
  });

  it('knows the older name of the variable', () => {
    vi.stubEnv('PERPLEXITY_API_KEY', undefined);
    vi.stubEnv('PPLX_API_KEY', 'pplx-1');
    expect(() => perplexity()).not.toThrow();
  });

  describeLint(perplexityLint, [
    ['createChatCompletion', { stream_options: { include_usage: true } }, ['stream_options']],
    ['createChatCompletion', { model: 'sonar', messages: [] }, []],
  ]);
});
