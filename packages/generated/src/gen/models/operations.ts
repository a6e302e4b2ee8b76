// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { requestPages } from '../../answers/request-pages.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { PagePromise } from '../../answers/request-pages.ts';
import type { Client, DialectOf } from '../../client.ts';
import type { ReceivedIn } from '../../dialect.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { DeleteModelResponse, ListModelsResponse, Model } from './types.ts';

/** Descriptor of {@link deleteModel}. */
export const deleteModelOperation = {
  id: 'deleteModel',
  area: 'models',
  method: 'DELETE',
  path: '/models/{model}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'models'>;

/**
 * Deletes a fine-tuned model of the organization.
 * `DELETE /models/{model}`
 * @see https://platform.openai.com/docs/api-reference/models/deleteModel
 */
export function deleteModel(
  client: Client<'models'>,
  model: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteModelResponse> {
  return client.request({
    operation: deleteModelOperation,
    path: [model],
    params,
    options,
    read: readJson<DeleteModelResponse>,
  });
}

/** Descriptor of {@link getModel}. */
export const getModelOperation = {
  id: 'getModel',
  area: 'models',
  method: 'GET',
  path: '/models/{model}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'models'>;

/**
 * Fetches what is known of a model.
 * `GET /models/{model}`
 * @see https://platform.openai.com/docs/api-reference/models/retrieveModel
 */
export function getModel<TClient extends Client<'models'>>(
  client: TClient,
  model: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'Model', Model>> {
  return client.request({
    operation: getModelOperation,
    path: [model],
    params,
    options,
    read: readJson<ReceivedIn<DialectOf<TClient>, 'Model', Model>>,
  });
}

/** Descriptor of {@link listModels}. */
export const listModelsOperation = {
  id: 'listModels',
  area: 'models',
  method: 'GET',
  path: '/models',
  answer: 'json',
  pagination: { from: 'none' },
} as const satisfies Operation<'models'>;

/**
 * Lists the models that the key can use.
 * `GET /models`
 * @see https://platform.openai.com/docs/api-reference/models/listModels
 */
export function listModels<TClient extends Client<'models'>>(
  client: TClient,
  params?: NoParams,
  options?: RequestOptions,
): PagePromise<ReceivedIn<DialectOf<TClient>, 'ListModelsResponse', ListModelsResponse>> {
  return requestPages(client, { operation: listModelsOperation, params, options });
}
