import { openAiError } from '../open-ai-error.ts';
import type { ProviderSheet } from '../provider-sheet.ts';

/** Amazon Bedrock (documentation, Responses API; recorded streams): `data:` stands before `event:`, ids of calls repeat. */
export const bedrockSheet: ProviderSheet = {
  id: 'bedrock',
  basePath: '/openai/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: openAiError(401, { message: 'This key is wrong.' }),
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
  chat: { reasoning: 'reasoning' },
  responses: {
    order: 'data-first',
    callId: 'call_0',
    thoughts: 'reasoning_text',
    extras: { created_at: 1_787_150_055.5 },
    unknownEvent: { type: 'response.reasoning_part.done' },
  },
};
