import { getModelOperation, listModelsOperation, type Model } from '@unspool/generated/models';
import { RequestError } from '../errors/request-error.ts';
import { serve, type ServedOperation } from '../http/serve.ts';

const MODELS: readonly Model[] = [
  'gpt-5',
  'gpt-5-mini',
  'gpt-realtime',
  'text-embedding-3-large',
  'text-embedding-3-small',
].map((id) => ({
  id,
  object: 'model',
  created: 1_754_000_000,
  owned_by: 'system',
}));

/** The models that are listed. Calls may name any other as well: the answer is the same. */
export const modelRoutes: readonly ServedOperation[] = [
  serve(listModelsOperation, () => Response.json({ object: 'list', data: MODELS })),
  serve(getModelOperation, ({ path }) => {
    const model = MODELS.find(({ id }) => id === path('model'));
    if (model === undefined)
      throw new RequestError({
        status: 404,
        message: 'There is no such model here; GET /models lists those there are.',
        param: 'model',
        code: 'model_not_found',
      });
    return Response.json(model);
  }),
];
