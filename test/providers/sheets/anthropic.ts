import { openAiError } from '../open-ai-error.ts';
import type { ProviderSheet } from '../provider-sheet.ts';

/** Anthropic (Claude docs, OpenAI SDK compatibility; a recorded stream): the first delta is the role and nothing else. */
export const anthropicSheet: ProviderSheet = {
  id: 'anthropic',
  basePath: '/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: openAiError(401, { message: 'This key is wrong.', type: 'authentication_error' }),
  },
  surfaces: {
    chat: 'served',
    responses: 'refused',
    embeddings: 'refused',
    images: 'refused',
    speech: 'refused',
    transcriptions: 'refused',
    models: 'absent',
  },
  chat: {},
};
