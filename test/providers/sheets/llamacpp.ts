import type { ProviderSheet } from '../provider-sheet.ts';

const broken = '{"code":400,"message":"It broke.","type":"exceed_context_size_error"}';
const reads = { message: 'It broke.', code: '400', type: 'exceed_context_size_error' };

/** llama.cpp's server (its README and issues): the last record may lack its blank line. */
export const llamacppSheet: ProviderSheet = {
  id: 'llamacpp',
  basePath: '/v1',
  credentials: 'none',
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'served',
    images: 'refused',
    speech: 'absent',
    transcriptions: 'absent',
    models: 'served',
  },
  faults: [
    { model: 'broken', body: `data: {"error":${broken}}\n\n`, reads },
    // Before September 2025, in a field that the standard does not know.
    { model: 'broken-in-an-older-version', body: `error: ${broken}\n\ndata: [DONE]\n\n`, reads },
  ],
  chat: {
    end: 'done-without-blank-line',
    comment: 'ping',
    contentOfThoughts: null,
    reasoning: 'reasoning_content',
    extras: { finish: { timings: { prompt_n: 11, predicted_n: 7 } } },
  },
};

/** GPUStack, which runs llama.cpp (recorded streams): the end of the body is the end, and no chunk names a role. */
export const gpustackSheet: ProviderSheet = {
  ...llamacppSheet,
  id: 'gpustack',
  faults: [],
  chat: {
    end: 'nothing',
    role: 'never',
    usage: 'finish-chunk',
    reasoning: 'reasoning_content',
    extras: { usage: { tokens_per_second: 41.5, draft_tokens: 0 } },
  },
};
