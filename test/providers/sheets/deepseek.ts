import { openAiError } from '../open-ai-error.ts';
import type { ProviderSheet } from '../provider-sheet.ts';
import { withoutDone } from '../without-done.ts';

/** DeepSeek (API docs: thinking mode, rate limit; recorded traffic): waiting is filled with comments, or with blank lines. */
export const deepseekSheet: ProviderSheet = {
  id: 'deepseek',
  basePath: '',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: openAiError(401, {
      message: 'This key is wrong.',
      type: 'authentication_error',
      code: 'invalid_request_error',
    }),
  },
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'refused',
    images: 'refused',
    speech: 'refused',
    transcriptions: 'refused',
    models: 'served',
  },
  faults: [withoutDone, { model: 'cut-off', body: ': keep-alive\n\n' }],
  chat: {
    comment: 'keep-alive',
    padding: '\n\n\n',
    contentOfThoughts: null,
    usage: 'finish-chunk',
    reasoning: 'reasoning_content',
    extras: {
      choice: { logprobs: null },
      usage: { prompt_cache_hit_tokens: 4, prompt_cache_miss_tokens: 7 },
    },
    sentBack: {
      members: ['reasoning_content'],
      // Recorded with this content type.
      otherwise: {
        ...openAiError(400, { message: 'Thoughts are missing.', type: 'invalid_request_error' }),
        contentType: 'application/octet-stream',
      },
    },
  },
  responses: { id: '0b9c2f1e-0000-4000-8000-5d6a7b8c9d0e', thoughts: 'reasoning_text' },
};
