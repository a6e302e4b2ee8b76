import { openAiError } from '../open-ai-error.ts';
import type { ProviderSheet } from '../provider-sheet.ts';

/** Together (its SDK; recorded streams). */
export const togetherSheet: ProviderSheet = {
  id: 'together',
  basePath: '/v1',
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
    responses: 'refused',
    embeddings: 'served',
    images: 'served',
    speech: 'served',
    transcriptions: 'served',
    models: 'served',
  },
  modelsAreBare: true,
  chat: {
    role: 'every',
    usage: 'finish-chunk',
    reasoning: 'reasoning',
    finishReason: 'eos',
    extras: { choice: { seed: 7.22e18, text: '' }, top: { prompt: [] }, usage: { cached_tokens: 0 } },
  },
};
