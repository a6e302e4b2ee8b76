import { createClient } from '@unspool/generated';
import { createCompletion } from '@unspool/generated/completions';
import { describe, expect, it } from 'vitest';
import { deepseek, deepSeekLint } from './deepseek.ts';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { describeLint } from './lint/describe-lint.fixture.ts';
import { startRecordingServer } from './recording-server.fixture.ts';

describe('deepseek', () => {
  describeHosted({
    id: 'deepseek',
    create: deepseek,
    baseUrl: 'https://api.deepseek.com',
    variable: 'DEEPSEEK_API_KEY',
    refused: [
      'createBatch',
      'createEmbedding',
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
    toPath: (path, name) => (name === 'createCompletion' ? `/beta${path}` : path),
    supports: { chat: true, responses: true, embeddings: false, assistants: 'unknown' },
    doneMarker: 'always',
    errors: [
      {
        status: 400,
        contentType: 'application/octet-stream', // As recorded.
        body: { error: { message: 'Model Not Exist', type: 'invalid_request_error', param: null, code: 'bad_model' } },
        says: 'Model Not Exist',
        type: 'invalid_request_error',
        code: 'bad_model',
      },
    ],
  });

  it.each(['/beta', '/beta/', '/v1'])('leaves completions where a base URL with %s has them', async (path) => {
    await using server = await startRecordingServer({ choices: [] });
    const client = createClient({ provider: deepseek({ apiKey: 'k', baseUrl: server.origin + path }) });
    await createCompletion(client, { model: 'm', prompt: 'def f(', suffix: 'return 1' });
    expect(server.requests[0]?.url).toBe(`${path.replace(/\/$/, '')}/completions`);
  });

  const sampling = { temperature: 1, top_p: 1, presence_penalty: 1, frequency_penalty: 1 };
  const told = { logprobs: true, top_logprobs: 2 };
  describeLint(deepSeekLint, [
    ['createChatCompletion', { model: 'deepseek-chat', ...sampling, ...told }, []],
    ['createChatCompletion', { model: 'deepseek-v4', ...sampling, ...told, thinking: { type: 'disabled' } }, []],
    ['createChatCompletion', { model: 'deepseek-v4', ...sampling }, Object.keys(sampling)],
    ['createChatCompletion', { model: 'deepseek-reasoner', ...told }, Object.keys(told)],
    ['createChatCompletion', { response_format: { type: 'json_schema' } }, ['response_format.type']],
    ['createChatCompletion', { response_format: { type: 'json_object' } }, []],
  ]);
});
