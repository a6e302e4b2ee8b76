import type { ProviderSheet } from '../provider-sheet.ts';
import { withoutDone } from '../without-done.ts';

const broken = '"message":"It broke.","type":"BadRequestError","param":null,"code":400';
const reads = { message: 'It broke.', code: '400', type: 'BadRequestError' };

/** vLLM's server (its documentation; its source; recorded streams), without a key. */
export const vllmSheet: ProviderSheet = {
  id: 'vllm',
  basePath: '/v1',
  credentials: 'none',
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'served',
    images: 'refused',
    speech: 'absent',
    transcriptions: 'served',
    models: 'served',
  },
  faults: [
    withoutDone,
    { model: 'broken', body: `data: {"error":{${broken}}}\n\ndata: [DONE]\n\n`, reads },
    {
      model: 'broken-in-an-older-version',
      body: `data: {"error":{"object":"error",${broken}}}\n\ndata: [DONE]\n\n`,
      reads,
    },
    {
      model: 'refused-by-an-older-version',
      call: 'whole',
      status: 400,
      contentType: 'application/json',
      body: `{"object":"error",${broken}}`,
      reads,
    },
  ],
  chat: {
    contentOfThoughts: '',
    reasoning: 'reasoning',
    extras: { choice: { stop_reason: null, token_ids: null }, top: { prompt_logprobs: null } },
  },
};
