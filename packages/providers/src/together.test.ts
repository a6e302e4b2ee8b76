import { describe, expect, it, vi } from 'vitest';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { together } from './together.ts';

describe('together', () => {
  describeHosted({
    id: 'together',
    create: together,
    baseUrl: 'https://api.together.xyz/v1',
    variable: 'TOGETHER_API_KEY',
    refused: ['createAssistant', 'createModeration', 'createRealtimeClientSecret', 'createResponse', 'getResponse'],
    supports: { chat: true, images: true, responses: false, models: 'unknown' },
    errors: [
      {
        status: 422,
        body: {
          error: { message: 'Input is too long', type: 'invalid_request_error', param: 'max_tokens', code: null },
        },
        says: 'Input is too long',
        type: 'invalid_request_error',
        param: 'max_tokens',
      },
    ],
  });

  it('reads TOGETHER_BASE_URL', () => {
    vi.stubEnv('TOGETHER_BASE_URL', 'https://api.together.ai/v1');
    expect(together({ apiKey: 'k' }).baseUrl).toBe('https://api.together.ai/v1');
  });
});
