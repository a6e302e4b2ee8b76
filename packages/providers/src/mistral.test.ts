import { describe } from 'vitest';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { describeLint } from './lint/describe-lint.fixture.ts';
import { mistral, mistralLint } from './mistral.ts';

const foreign = [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted', input: 1 }];

describe('mistral', () => {
  describeHosted({
    id: 'mistral',
    create: mistral,
    baseUrl: 'https://api.mistral.ai/v1',
    variable: 'MISTRAL_API_KEY',
    refused: [
      'createAssistant',
      'createBatch',
      'createImage',
      'createImageEdit',
      'createRealtimeClientSecret',
      'createResponse',
      'getResponse',
      'listBatches',
    ],
    supports: { chat: true, audio: true, batches: false, responses: false, 'fine-tuning': 'unknown' },
    doneMarker: 'always',
    errors: [
      { status: 401, body: { detail: 'Invalid API Key' }, says: 'Invalid API Key' },
      { status: 422, body: { detail: foreign }, says: 'Extra inputs are not permitted' },
      {
        status: 422,
        body: { object: 'error', message: { detail: foreign }, type: 'invalid_request_error', param: null, code: null },
        says: 'Extra inputs are not permitted',
        type: 'invalid_request_error',
      },
      {
        status: 400,
        body: { object: 'error', message: 'Invalid model: x', type: 'invalid_model', param: null, code: '1500' },
        says: 'Invalid model: x',
        type: 'invalid_model',
        code: '1500',
      },
    ],
  });

  const told = {
    max_completion_tokens: 1,
    seed: 1,
    stream_options: {},
    store: false,
    user: 'u',
    n: 1,
    logprobs: true,
  };
  describeLint(mistralLint, [
    ['createChatCompletion', told, Object.keys(told)],
    ['createChatCompletion', { model: 'm', messages: [], random_seed: 1, safe_prompt: true, max_tokens: 1 }, []],
    ['createChatCompletion', { logit_bias: {}, verbosity: 'low' }, ['logit_bias', 'verbosity']],
    [
      'createChatCompletion',
      { messages: [{ role: 'assistant', reasoning_content: 'x', content_parts: [], refusal: null }] },
      ['messages[0].reasoning_content', 'messages[0].content_parts', 'messages[0].refusal'],
    ],
  ]);
});
