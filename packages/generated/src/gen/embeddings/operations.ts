// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import type { Client, DialectOf } from '../../client.ts';
import type { ReceivedIn, SentIn } from '../../dialect.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { CreateEmbeddingRequest, CreateEmbeddingResponse } from './types.ts';

/** What {@link createEmbedding} takes beside its path. */
export type CreateEmbeddingParams = CreateEmbeddingRequest;

/** Descriptor of {@link createEmbedding}. */
export const createEmbeddingOperation = {
  id: 'createEmbedding',
  area: 'embeddings',
  method: 'POST',
  path: '/embeddings',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'embeddings'>;

/**
 * Turns texts into vectors.
 * `POST /embeddings`
 * @see https://platform.openai.com/docs/api-reference/embeddings/createEmbedding
 */
export function createEmbedding<TClient extends Client<'embeddings'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateEmbeddingParams', CreateEmbeddingParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateEmbeddingResponse', CreateEmbeddingResponse>> {
  return client.request({
    operation: createEmbeddingOperation,
    params,
    options,
    read: readJson<ReceivedIn<DialectOf<TClient>, 'CreateEmbeddingResponse', CreateEmbeddingResponse>>,
  });
}
