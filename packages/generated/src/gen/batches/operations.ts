// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { requestPages } from '../../answers/request-pages.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { PagePromise } from '../../answers/request-pages.ts';
import type { Client } from '../../client.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { Batch, CreateBatchRequest, ListBatchesResponse } from './types.ts';

/** Descriptor of {@link cancelBatch}. */
export const cancelBatchOperation = {
  id: 'cancelBatch',
  area: 'batches',
  method: 'POST',
  path: '/batches/{batch_id}/cancel',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'batches'>;

/**
 * Cancels a batch; what is done already stays in its output file.
 * `POST /batches/{batch_id}/cancel`
 * @param batchId Which batch.
 * @see https://platform.openai.com/docs/api-reference/batch/cancelBatch
 */
export function cancelBatch(
  client: Client<'batches'>,
  batchId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<Batch> {
  return client.request({ operation: cancelBatchOperation, path: [batchId], params, options, read: readJson<Batch> });
}

/** What {@link createBatch} takes beside its path. */
export type CreateBatchParams = CreateBatchRequest;

/** Descriptor of {@link createBatch}. */
export const createBatchOperation = {
  id: 'createBatch',
  area: 'batches',
  method: 'POST',
  path: '/batches',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'batches'>;

/**
 * Starts a batch: a file of requests that are worked off within the completion window.
 * `POST /batches`
 * @see https://platform.openai.com/docs/api-reference/batch/createBatch
 */
export function createBatch(
  client: Client<'batches'>,
  params: CreateBatchParams,
  options?: RequestOptions,
): Promise<Batch> {
  return client.request({ operation: createBatchOperation, params, options, read: readJson<Batch> });
}

/** Descriptor of {@link getBatch}. */
export const getBatchOperation = {
  id: 'getBatch',
  area: 'batches',
  method: 'GET',
  path: '/batches/{batch_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'batches'>;

/**
 * Fetches a batch with its progress.
 * `GET /batches/{batch_id}`
 * @param batchId Which batch.
 * @see https://platform.openai.com/docs/api-reference/batch/retrieveBatch
 */
export function getBatch(
  client: Client<'batches'>,
  batchId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<Batch> {
  return client.request({ operation: getBatchOperation, path: [batchId], params, options, read: readJson<Batch> });
}

/** What {@link listBatches} takes beside its path. */
export interface ListBatchesParams {
  /** Cursor: entries come after the one with this id. */
  after?: string | undefined;
  /**
   * Most entries per page.
   * @default 20
   */
  limit?: number | undefined;
}

/** Descriptor of {@link listBatches}. */
export const listBatchesOperation = {
  id: 'listBatches',
  area: 'batches',
  method: 'GET',
  path: '/batches',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
} as const satisfies Operation<'batches'>;

/**
 * Lists batches.
 * `GET /batches`
 * @see https://platform.openai.com/docs/api-reference/batch/listBatches
 */
export function listBatches(
  client: Client<'batches'>,
  params?: ListBatchesParams,
  options?: RequestOptions,
): PagePromise<ListBatchesResponse> {
  return requestPages(client, { operation: listBatchesOperation, params, options });
}
