import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { describe, expect, it } from 'vitest';
import { anthropic, anthropicLint } from './anthropic.ts';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { describeLint } from './lint/describe-lint.fixture.ts';
import { startRecordingServer } from './recording-server.fixture.ts';

describe('anthropic', () => {
  describeHosted({
    id: 'anthropic',
    create: anthropic,
    baseUrl: 'https://api.anthropic.com/v1',
    variable: 'ANTHROPIC_API_KEY',
    refused: [
      'createBatch',
      'createEmbedding',
      'createFile',
      'createImage',
      'createImageEdit',
      'createRealtimeClientSecret',
      'createResponse',
      'createSpeech',
      'createTranscription',
      'createTranslation',
      'getResponse',
      'listBatches',
      'listFiles',
    ],
    supports: { chat: true, embeddings: false, models: 'unknown' },
    errors: [
      {
        status: 401,
        body: { error: { code: 'authentication_error', message: 'invalid api key', type: 'invalid_request_error' } },
        says: 'invalid api key',
        code: 'authentication_error',
        type: 'invalid_request_error',
      },
    ],
  });

  it('names the workspace when there is one, and nothing otherwise', async () => {
    await using server = await startRecordingServer({ choices: [] });
    for (const workspaceId of ['wrkspc_1', undefined]) {
      const provider = anthropic({ apiKey: 'k', baseUrl: server.origin, workspaceId });
      await createChatCompletion(createClient({ provider }), { model: 'm', messages: [] });
    }
    const [named, unnamed] = server.requests;
    expect(named?.headers['anthropic-workspace-id']).toBe('wrkspc_1');
    expect(unnamed?.headers).not.toHaveProperty('anthropic-workspace-id');
  });

  const idle = {
    audio: {},
    frequency_penalty: 1,
    logit_bias: {},
    logprobs: true,
    metadata: {},
    modalities: ['text'],
    prediction: {},
    presence_penalty: 1,
    seed: 1,
    service_tier: 'flex',
    store: true,
    top_logprobs: 1,
    user: 'u',
    reasoning_effort: 'low',
  };
  describeLint(anthropicLint, [
    ['createChatCompletion', idle, Object.keys(idle)],
    ['createChatCompletion', { n: 2, temperature: 1.5 }, ['n', 'temperature']],
    ['createChatCompletion', { response_format: { type: 'json_schema' } }, ['response_format.type']],
    [
      'createChatCompletion',
      { n: 1, response_format: { type: 'text' }, temperature: 1, max_tokens: 1, thinking: {} },
      [],
    ],
    [
      'createChatCompletion',
      { tools: [{ function: { strict: false } }, { function: { strict: true } }] },
      ['tools[1].function.strict'],
    ],
    [
      'createChatCompletion',
      { messages: [{ content: [{ type: 'text' }, { type: 'input_audio' }] }] },
      ['messages[0].content[1].type'],
    ],
  ]);
});
