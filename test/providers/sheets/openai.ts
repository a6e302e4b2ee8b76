import { openAiError } from '../open-ai-error.ts';
import type { ProviderSheet } from '../provider-sheet.ts';

/** OpenAI (API reference; recorded streams of chat, responses). */
export const openaiSheet: ProviderSheet = {
  id: 'openai',
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
    responses: 'served',
    embeddings: 'served',
    images: 'served',
    speech: 'served',
    transcriptions: 'served',
    models: 'served',
  },
  faults: [
    {
      model: 'error-then-failed',
      surface: 'responses',
      body:
        'event: error\ndata: {"type":"error","sequence_number":3,"error":{"type":"server_error","code":"server_error","message":"It broke.","param":null}}\n\n' +
        'event: response.failed\ndata: {"type":"response.failed","sequence_number":4,"response":{"id":"resp_1","object":"response","status":"failed","output":[],"error":{"code":"server_error","message":"It broke."}}}\n\n',
      reads: { message: 'It broke.', code: 'server_error' },
    },
    { model: 'cut-off', body: '' },
  ],
  chat: {
    contentOfThoughts: '',
    extras: {
      top: { service_tier: 'default', system_fingerprint: null, obfuscation: 'xYz' },
      choice: { logprobs: null },
      message: { refusal: null },
    },
  },
  responses: { thoughts: 'reasoning_summary_text' },
};
