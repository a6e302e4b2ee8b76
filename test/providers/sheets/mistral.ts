import type { ProviderSheet } from '../provider-sheet.ts';
import { withoutDone } from '../without-done.ts';

/** Mistral (API reference; its client for TypeScript; recorded traffic): a member that it does not know is status 422. */
export const mistralSheet: ProviderSheet = {
  id: 'mistral',
  basePath: '/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: { status: 401, body: { detail: 'This key is wrong.' }, reads: { message: 'This key is wrong.' } },
  },
  surfaces: {
    chat: 'served',
    responses: 'refused',
    embeddings: 'served',
    images: 'refused',
    speech: 'served',
    transcriptions: 'served',
    models: 'served',
  },
  faults: [withoutDone],
  chat: {
    usage: 'finish-chunk',
    reasoning: 'content-parts',
    calls: { delivery: 'last' },
    extras: { top: { p: 'abcdef' }, usage: { num_cached_tokens: 0 } },
    strict: {
      request: ['model', 'messages', 'stream', 'tools', 'tool_choice', 'max_tokens', 'random_seed', 'temperature'],
      message: ['role', 'content', 'name', 'tool_calls', 'tool_call_id', 'prefix'],
      otherwise: {
        status: 422,
        body: {
          object: 'error',
          message: { detail: [{ type: 'extra_forbidden', loc: ['body', 'x'], msg: 'That is too much.', input: 1 }] },
          type: 'invalid_request_error',
          param: null,
          code: null,
        },
        reads: { message: 'That is too much.', type: 'invalid_request_error' },
      },
    },
  },
};
