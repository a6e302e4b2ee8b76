import { openAiError } from '../open-ai-error.ts';
import type { ProviderSheet } from '../provider-sheet.ts';
import { withoutDone } from '../without-done.ts';

/** Ollama (its documentation, OpenAI compatibility; recorded streams of older versions, which name the role in every chunk). */
export const ollamaSheet: ProviderSheet = {
  id: 'ollama',
  basePath: '/v1',
  credentials: 'none',
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'served',
    images: 'absent',
    speech: 'absent',
    transcriptions: 'served',
    models: 'served',
  },
  unknownPath: openAiError(404, { message: 'There is no such page.', type: 'not_found_error' }),
  faults: [withoutDone],
  chat: {
    role: 'every',
    reasoning: 'reasoning',
    contentOfThoughts: '',
    ids: ['chatcmpl-732'],
    calls: { delivery: 'whole', indexInMessage: true },
    extras: { top: { system_fingerprint: 'fp_ollama' } },
  },
  responses: { stored: false },
};
