import type { ProviderSheet } from '../provider-sheet.ts';

/** Cloudflare AI Gateway's REST API (documentation): its own errors come in the envelope of all its APIs. */
export const cloudflareSheet: ProviderSheet = {
  id: 'cloudflare',
  basePath: '/client/v4/accounts/abc123/ai/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: {
      status: 401,
      body: { success: false, errors: [{ code: 10_000, message: 'This token is wrong.' }], messages: [], result: null },
      reads: { message: 'This token is wrong.', code: '10000' },
    },
  },
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'absent',
    images: 'refused',
    speech: 'refused',
    transcriptions: 'refused',
    models: 'refused',
  },
  chat: {},
};
