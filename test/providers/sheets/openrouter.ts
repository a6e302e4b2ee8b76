import type { ProviderSheet } from '../provider-sheet.ts';
import { withoutDone } from '../without-done.ts';

const chunk = '"id":"gen-1","object":"chat.completion.chunk","created":1790000000,"model":"m","provider":"Maker"';
const broken = '"error":{"code":502,"message":"The provider broke."}';
const reads = { message: 'The provider broke.', code: '502' };

/** OpenRouter (docs: streaming, errors; its OpenAPI document; recorded traffic). */
export const openrouterSheet: ProviderSheet = {
  id: 'openrouter',
  basePath: '/api/v1',
  credentials: {
    header: 'authorization',
    prefix: 'Bearer ',
    wrongKey: {
      status: 401,
      body: { error: { message: 'This key is wrong.', code: 401 } },
      reads: { message: 'This key is wrong.', code: '401' },
    },
  },
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'served',
    images: '/images',
    speech: 'served',
    transcriptions: 'served',
    models: 'served',
  },
  faults: [
    withoutDone,
    {
      model: 'error-beside-a-choice',
      body: `data: {${chunk},${broken},"choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null,"native_finish_reason":null}]}\n\ndata: [DONE]\n\n`,
      reads,
    },
    { model: 'error-without-choices', body: `data: {${chunk},${broken},"choices":[]}\n\ndata: [DONE]\n\n`, reads },
    {
      model: 'error-with-200',
      call: 'whole',
      contentType: 'application/json',
      body: `{${broken},"user_id":"user_1"}`,
      reads,
    },
    { model: 'cut-off', body: ': OPENROUTER PROCESSING\n\n' },
  ],
  chat: {
    comment: 'OPENROUTER PROCESSING',
    role: 'every',
    contentOfThoughts: '',
    usage: 'finish-chunk',
    reasoning: 'reasoning_details',
    extras: {
      top: { provider: 'Maker' },
      choice: { native_finish_reason: null },
      usage: { cost: 0.000012, is_byok: false },
    },
    sentBack: {
      members: ['reasoning_details'],
      otherwise: {
        status: 400,
        body: { error: { message: 'Details are missing.', code: 400 } },
        reads: { message: 'Details are missing.', code: '400' },
      },
    },
  },
  responses: {
    order: 'data-only',
    comment: 'OPENROUTER PROCESSING',
    end: 'done',
    stableItemIds: false,
    stored: false,
  },
};
