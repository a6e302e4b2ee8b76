import type { ProviderSheet } from '../provider-sheet.ts';

const signed = (signature: string) => ({ extra_content: { google: { thought_signature: signature } } });

/** Gemini (API docs: OpenAI compatibility, thought signatures; recorded traffic). */
export const geminiSheet: ProviderSheet = {
  id: 'gemini',
  basePath: '/v1beta/openai',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    // In an array, as elsewhere at Google; not recorded here.
    wrongKey: {
      status: 400,
      body: [{ error: { code: 400, message: 'This key is wrong.', status: 'INVALID_ARGUMENT', details: [] } }],
      reads: { message: 'This key is wrong.', code: '400', type: 'INVALID_ARGUMENT' },
    },
  },
  surfaces: {
    chat: 'served',
    responses: 'refused',
    embeddings: 'served',
    images: 'served',
    speech: 'refused',
    transcriptions: 'refused',
    models: 'served',
  },
  chat: {
    omitsContent: true,
    calls: {
      delivery: 'whole',
      ids: 'empty',
      index: false,
      streamedFinishReason: 'stop',
      extras: signed('Y2FsbA=='),
    },
    extras: { message: signed('bWVzc2FnZQ=='), usage: { total_tokens: 40 } },
    sentBack: {
      members: ['tool_calls', 'extra_content'],
      otherwise: {
        status: 400,
        body: [{ error: { code: 400, message: 'A signature is missing.', status: 'INVALID_ARGUMENT' } }],
        reads: { message: 'A signature is missing.', code: '400', type: 'INVALID_ARGUMENT' },
      },
    },
  },
};
