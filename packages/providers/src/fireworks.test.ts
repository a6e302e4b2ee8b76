import { describe } from 'vitest';
import { fireworks } from './fireworks.ts';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';

describe('fireworks', () => {
  describeHosted({
    id: 'fireworks',
    create: fireworks,
    baseUrl: 'https://api.fireworks.ai/inference/v1',
    variable: 'FIREWORKS_API_KEY',
    refused: [
      'createBatch',
      'createFile',
      'createImage',
      'createImageEdit',
      'createModeration',
      'createRealtimeClientSecret',
      'listBatches',
      'listFiles',
      'listFineTuningJobs',
    ],
    supports: { chat: true, models: true, images: false, responses: 'unknown', audio: 'unknown' },
    errors: [
      { status: 401, body: { error: 'unauthorized' }, says: 'unauthorized' },
      {
        status: 404,
        body: {
          error: { object: 'error', message: 'Model not found', type: 'invalid_request_error', code: 'NOT_FOUND' },
        },
        says: 'Model not found',
        type: 'invalid_request_error',
        code: 'NOT_FOUND',
      },
    ],
  });
});
