import type { ProviderSheet } from '../provider-sheet.ts';
import { withoutDone } from '../without-done.ts';

const exhausted = '{"code":"resource-exhausted","error":"No credits are left."}';
const reads = { message: 'No credits are left.', code: 'resource-exhausted' };

/** xAI (docs; recorded traffic): `error` is a string, also where a stream should be; a wrong key is status 400. */
export const xaiSheet: ProviderSheet = {
  id: 'xai',
  basePath: '/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: {
      status: 400,
      body: { code: 'invalid-argument', error: 'This key is wrong.' },
      reads: { message: 'This key is wrong.', code: 'invalid-argument' },
    },
  },
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'absent',
    images: 'served',
    speech: 'refused',
    transcriptions: 'refused',
    models: 'served',
  },
  faults: [
    withoutDone,
    { model: 'json-for-a-stream', contentType: 'application/json', body: exhausted, reads },
    { model: 'error-with-200', call: 'whole', contentType: 'application/json', body: exhausted, reads },
  ],
  chat: {
    unfinished: 'absent',
    usage: 'always',
    reasoning: 'reasoning_content',
    calls: { delivery: 'whole' },
    extras: {
      top: { citations: ['https://example.com/'] },
      usage: { num_sources_used: 1, cost_in_usd_ticks: 37 },
    },
  },
  responses: {
    id: '7a0a2c4e-0000-4000-8000-2f2d8f0c9b11',
    thoughts: 'reasoning_summary_text',
    extras: { temperature: 0.699999988079071 },
  },
};
