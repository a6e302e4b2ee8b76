import { openAiError } from '../open-ai-error.ts';
import type { ProviderSheet } from '../provider-sheet.ts';

/** Hugging Face's router (documentation, Inference Providers; recorded streams): here with Together behind it. */
export const huggingfaceSheet: ProviderSheet = {
  id: 'huggingface',
  basePath: '/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: openAiError(401, { message: 'This token is wrong.' }),
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
  chat: {
    role: 'every',
    usage: 'finish-chunk',
    extras: { choice: { seed: 7.22e18, text: '' }, usage: { cached_tokens: 0 } },
  },
};
