import type { ProviderSheet } from '../provider-sheet.ts';

/** Fireworks (documentation, OpenAI compatibility): `error` may be a string. */
export const fireworksSheet: ProviderSheet = {
  id: 'fireworks',
  basePath: '/inference/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: { status: 401, body: { error: 'This key is wrong.' }, reads: { message: 'This key is wrong.' } },
  },
  surfaces: {
    chat: 'served',
    responses: 'absent',
    embeddings: 'served',
    images: 'refused',
    speech: 'absent',
    transcriptions: 'absent',
    models: 'served',
  },
  chat: {
    usage: 'finish-chunk',
    reasoning: 'reasoning_content',
    extras: { finish: { perf_metrics: { 'prompt-tokens': '11' } } },
  },
};
