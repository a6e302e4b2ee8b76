import { openAiError } from '../open-ai-error.ts';
import type { ProviderSheet } from '../provider-sheet.ts';

/** Vercel AI Gateway (documentation, OpenAI chat completions). */
export const vercelSheet: ProviderSheet = {
  id: 'vercel',
  basePath: '/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: openAiError(401, { message: 'This key is wrong.', type: 'authentication_error' }),
  },
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'served',
    images: 'absent',
    speech: 'refused',
    transcriptions: 'refused',
    models: 'served',
  },
  chat: { reasoning: 'reasoning_details', extras: { message: { provider_metadata: { gateway: { cost: '0.0001' } } } } },
};
