import type { ProviderSheet } from '../provider-sheet.ts';

/** Portkey's gateway (documentation of its headers; its source): chunks that it makes up itself have ids of their own. */
export const portkeySheet: ProviderSheet = {
  id: 'portkey',
  basePath: '/v1',
  credentials: {
    header: 'x-portkey-api-key',
    wrongKey: {
      status: 401,
      body: { status: 'failure', message: 'This key is wrong.' },
      reads: { message: 'This key is wrong.' },
    },
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
  chat: { ids: ['made-up', 'chatcmpl-1'], extras: { top: { provider: 'openai' } } },
};
