import { openAiError } from '../open-ai-error.ts';
import type { ProviderSheet } from '../provider-sheet.ts';
import { withoutDone } from '../without-done.ts';

/** Groq (docs: OpenAI compatibility, reasoning; recorded streams): the id changes when the web is searched. */
export const groqSheet: ProviderSheet = {
  id: 'groq',
  basePath: '/openai/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: openAiError(401, {
      message: 'This key is wrong.',
      type: 'invalid_request_error',
      code: 'invalid_api_key',
    }),
  },
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'served',
    images: 'refused',
    speech: 'served',
    transcriptions: 'served',
    models: 'served',
  },
  faults: [
    withoutDone,
    {
      model: 'failed-generation',
      body: 'event: error\ndata: {"error":{"message":"That is no tool.","type":"invalid_request_error","code":"tool_use_failed","failed_generation":"<f>","status_code":400}}\n\n',
      reads: { message: 'That is no tool.', code: 'tool_use_failed', type: 'invalid_request_error' },
    },
    { model: 'cut-off', body: '' },
  ],
  chat: {
    reasoning: 'reasoning',
    usage: 'finish-chunk',
    calls: { delivery: 'whole' },
    ids: ['chatcmpl-a', 'chatcmpl-a', 'chatcmpl-b'],
    extras: {
      choice: { logprobs: null },
      usage: { queue_time: 0.01, total_time: 0.2 },
      finish: { x_groq: { id: 'req_1', usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 } } },
    },
  },
};
