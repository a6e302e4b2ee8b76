import type { ProviderSheet } from '../provider-sheet.ts';

/** LM Studio (its documentation; recorded streams): arguments of a function come at once, in the event that ends them. */
export const lmstudioSheet: ProviderSheet = {
  id: 'lmstudio',
  basePath: '/v1',
  credentials: 'none',
  surfaces: {
    chat: 'served',
    responses: 'served',
    embeddings: 'served',
    images: 'refused',
    speech: 'refused',
    transcriptions: 'refused',
    models: 'served',
  },
  faults: [
    {
      model: 'broken',
      body: 'event: error\ndata: {"error":{"message":"It broke."}}\n\n',
      reads: { message: 'It broke.' },
    },
  ],
  chat: { reasoning: 'reasoning_content' },
  responses: { argumentDeltas: false, thoughts: 'reasoning_text' },
};
