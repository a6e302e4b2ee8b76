import type { ProviderSheet } from '../provider-sheet.ts';

/** Perplexity (its SDK; recorded streams): no `[DONE]`, CRLF, the message so far beside each delta; `/v1` for all but chat. */
export const perplexitySheet: ProviderSheet = {
  id: 'perplexity',
  basePath: '',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: {
      status: 401,
      body: { error: { message: 'This key is wrong.', type: 'invalid_api_key', code: 401 } },
      reads: { message: 'This key is wrong.', code: '401', type: 'invalid_api_key' },
    },
  },
  surfaces: {
    chat: 'served',
    responses: '/v1/responses',
    embeddings: '/v1/embeddings',
    images: 'refused',
    speech: 'refused',
    transcriptions: 'refused',
    models: '/v1/models',
  },
  faults: [{ model: 'cut-off', body: '' }],
  chat: {
    endOfLine: '\r\n',
    end: 'nothing',
    role: 'every',
    usage: 'every-chunk',
    unfinished: 'absent',
    cumulative: true,
    lastObject: 'chat.completion.done',
    extras: {
      top: { citations: ['https://example.com/'], search_results: [{ title: 'A page', url: 'https://example.com/' }] },
      usage: { search_context_size: 'low', cost: { total_cost: 0.005 } },
    },
  },
};
