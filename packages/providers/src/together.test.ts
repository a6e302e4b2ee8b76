import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { describe, expect, it, vi } from 'vitest';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
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

  it('lists models that come as a bare array', async () => {
    await using server = await startRecordingServer([{ id: 'a' }, { id: 'b' }]);
    const ids: string[] = [];
    const client = createClient({ provider: together({ apiKey: 'k', baseUrl: server.origin }) });
    for await (const model of listModels(client)) ids.push(model.id);
    expect(ids).toEqual(['a', 'b']);
  });

  it('reads TOGETHER_BASE_URL', () => {
    vi.stubEnv('TOGETHER_BASE_URL', 'https://api.together.ai/v1');
    expect(together({ apiKey: 'k' }).baseUrl).toBe('https://api.together.ai/v1');
  });
});
