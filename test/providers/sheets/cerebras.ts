import type { ProviderSheet } from '../provider-sheet.ts';

/** Cerebras (its SDK): errors are flat, and in a stream beside a status. */
export const cerebrasSheet: ProviderSheet = {
  id: 'cerebras',
  basePath: '/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: {
      status: 401,
      body: { message: 'This key is wrong.', type: 'invalid_request_error', param: 'api_key', code: 'wrong_api_key' },
      reads: { message: 'This key is wrong.', code: 'wrong_api_key', type: 'invalid_request_error' },
    },
  },
  surfaces: {
    chat: 'served',
    responses: 'refused',
    embeddings: 'refused',
    images: 'refused',
    speech: 'refused',
    transcriptions: 'refused',
    models: 'served',
  },
  faults: [
    {
      model: 'broken',
      body: 'data: {"error":{"message":"It broke.","type":"server_error","code":"failed"},"status_code":500}\n\n',
      reads: { message: 'It broke.', code: 'failed', type: 'server_error' },
    },
  ],
  chat: {
    reasoning: 'reasoning',
    usage: 'finish-chunk',
    calls: { delivery: 'whole', index: false },
    // A chunk may have no choices at all.
    closing: { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_790_000_000, model: 'm', choices: null },
    extras: { finish: { time_info: { queue_time: 0.01, total_time: 0.2, created: 1_790_000_000 } } },
  },
};
