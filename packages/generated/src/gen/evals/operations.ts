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
import type { Metadata } from '../vocabulary.ts';
import type {
  CreateEvalRequest,
  CreateEvalRunRequest,
  DeleteEvalResponse,
  DeleteEvalRunResponse,
  Eval,
  EvalList,
  EvalRun,
  EvalRunList,
  EvalRunOutputItem,
  EvalRunOutputItemList,
} from './types.ts';

/** Descriptor of {@link cancelEvalRun}. */
export const cancelEvalRunOperation = {
  id: 'cancelEvalRun',
  area: 'evals',
  method: 'POST',
  path: '/evals/{eval_id}/runs/{run_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Cancels a run of an eval.
 * `POST /evals/{eval_id}/runs/{run_id}`
 * @see https://platform.openai.com/docs/api-reference/evals
 */
export function cancelEvalRun(
  client: Client<'evals'>,
  evalId: string,
  runId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  return client.request({
    operation: cancelEvalRunOperation,
    path: [evalId, runId],
    params,
    options,
    read: readJson<EvalRun>,
  });
}

/** What {@link createEval} takes beside its path. */
export type CreateEvalParams = CreateEvalRequest;

/** Descriptor of {@link createEval}. */
export const createEvalOperation = {
  id: 'createEval',
  area: 'evals',
  method: 'POST',
  path: '/evals',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'evals'>;

/**
 * Creates an eval: what is tested, and how answers are graded.
 * `POST /evals`
 * @see https://platform.openai.com/docs/api-reference/evals
 */
export function createEval(client: Client<'evals'>, params: CreateEvalParams, options?: RequestOptions): Promise<Eval> {
  return client.request({ operation: createEvalOperation, params, options, read: readJson<Eval> });
}

/** What {@link createEvalRun} takes beside its path. */
export type CreateEvalRunParams = CreateEvalRunRequest;

/** Descriptor of {@link createEvalRun}. */
export const createEvalRunOperation = {
  id: 'createEvalRun',
  area: 'evals',
  method: 'POST',
  path: '/evals/{eval_id}/runs',
  body: 'json',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Runs an eval against a model or a data source.
 * `POST /evals/{eval_id}/runs`
 * @see https://platform.openai.com/docs/api-reference/evals/createEvalRun
 */
export function createEvalRun(
  client: Client<'evals'>,
  evalId: string,
  params: CreateEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  return client.request({
    operation: createEvalRunOperation,
    path: [evalId],
    params,
    options,
    read: readJson<EvalRun>,
  });
}

/** Descriptor of {@link deleteEval}. */
export const deleteEvalOperation = {
  id: 'deleteEval',
  area: 'evals',
  method: 'DELETE',
  path: '/evals/{eval_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Deletes an eval.
 * `DELETE /evals/{eval_id}`
 * @see https://platform.openai.com/docs/api-reference/evals/deleteEval
 */
export function deleteEval(
  client: Client<'evals'>,
  evalId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteEvalResponse> {
  return client.request({
    operation: deleteEvalOperation,
    path: [evalId],
    params,
    options,
    read: readJson<DeleteEvalResponse>,
  });
}

/** Descriptor of {@link deleteEvalRun}. */
export const deleteEvalRunOperation = {
  id: 'deleteEvalRun',
  area: 'evals',
  method: 'DELETE',
  path: '/evals/{eval_id}/runs/{run_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Deletes a run of an eval.
 * `DELETE /evals/{eval_id}/runs/{run_id}`
 * @see https://platform.openai.com/docs/api-reference/evals/delete
 */
export function deleteEvalRun(
  client: Client<'evals'>,
  evalId: string,
  runId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteEvalRunResponse> {
  return client.request({
    operation: deleteEvalRunOperation,
    path: [evalId, runId],
    params,
    options,
    read: readJson<DeleteEvalRunResponse>,
  });
}

/** Descriptor of {@link getEval}. */
export const getEvalOperation = {
  id: 'getEval',
  area: 'evals',
  method: 'GET',
  path: '/evals/{eval_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Fetches an eval.
 * `GET /evals/{eval_id}`
 * @see https://platform.openai.com/docs/api-reference/evals
 */
export function getEval(
  client: Client<'evals'>,
  evalId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<Eval> {
  return client.request({ operation: getEvalOperation, path: [evalId], params, options, read: readJson<Eval> });
}

/** Descriptor of {@link getEvalRun}. */
export const getEvalRunOperation = {
  id: 'getEvalRun',
  area: 'evals',
  method: 'GET',
  path: '/evals/{eval_id}/runs/{run_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Fetches a run of an eval.
 * `GET /evals/{eval_id}/runs/{run_id}`
 * @see https://platform.openai.com/docs/api-reference/evals
 */
export function getEvalRun(
  client: Client<'evals'>,
  evalId: string,
  runId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  return client.request({
    operation: getEvalRunOperation,
    path: [evalId, runId],
    params,
    options,
    read: readJson<EvalRun>,
  });
}

/** Descriptor of {@link getEvalRunOutputItem}. */
export const getEvalRunOutputItemOperation = {
  id: 'getEvalRunOutputItem',
  area: 'evals',
  method: 'GET',
  path: '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Fetches one item of what a run of an eval gave.
 * `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`
 * @see https://platform.openai.com/docs/api-reference/evals
 */
export function getEvalRunOutputItem(
  client: Client<'evals'>,
  evalId: string,
  runId: string,
  outputItemId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<EvalRunOutputItem> {
  return client.request({
    operation: getEvalRunOutputItemOperation,
    path: [evalId, runId, outputItemId],
    params,
    options,
    read: readJson<EvalRunOutputItem>,
  });
}

/** What {@link listEvalRunOutputItems} takes beside its path. */
export interface ListEvalRunOutputItemsParams {
  after?: string | undefined;
  /** @default 20 */
  limit?: number | undefined;
  status?: 'fail' | 'pass' | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listEvalRunOutputItems}. */
export const listEvalRunOutputItemsOperation = {
  id: 'listEvalRunOutputItems',
  area: 'evals',
  method: 'GET',
  path: '/evals/{eval_id}/runs/{run_id}/output_items',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Lists what a run of an eval gave, item by item.
 * `GET /evals/{eval_id}/runs/{run_id}/output_items`
 * @see https://platform.openai.com/docs/api-reference/evals
 */
export function listEvalRunOutputItems(
  client: Client<'evals'>,
  evalId: string,
  runId: string,
  params?: ListEvalRunOutputItemsParams,
  options?: RequestOptions,
): PagePromise<EvalRunOutputItemList> {
  return requestPages(client, { operation: listEvalRunOutputItemsOperation, path: [evalId, runId], params, options });
}

/** What {@link listEvalRuns} takes beside its path. */
export interface ListEvalRunsParams {
  after?: string | undefined;
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
  status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed' | undefined;
}

/** Descriptor of {@link listEvalRuns}. */
export const listEvalRunsOperation = {
  id: 'listEvalRuns',
  area: 'evals',
  method: 'GET',
  path: '/evals/{eval_id}/runs',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Lists an eval's runs.
 * `GET /evals/{eval_id}/runs`
 * @see https://platform.openai.com/docs/api-reference/evals/get-runs
 */
export function listEvalRuns(
  client: Client<'evals'>,
  evalId: string,
  params?: ListEvalRunsParams,
  options?: RequestOptions,
): PagePromise<EvalRunList> {
  return requestPages(client, { operation: listEvalRunsOperation, path: [evalId], params, options });
}

/** What {@link listEvals} takes beside its path. */
export interface ListEvalsParams {
  after?: string | undefined;
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
  /** @default 'created_at' */
  order_by?: 'created_at' | 'updated_at' | undefined;
}

/** Descriptor of {@link listEvals}. */
export const listEvalsOperation = {
  id: 'listEvals',
  area: 'evals',
  method: 'GET',
  path: '/evals',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
} as const satisfies Operation<'evals'>;

/**
 * Lists evals.
 * `GET /evals`
 * @see https://platform.openai.com/docs/api-reference/evals/list
 */
export function listEvals(
  client: Client<'evals'>,
  params?: ListEvalsParams,
  options?: RequestOptions,
): PagePromise<EvalList> {
  return requestPages(client, { operation: listEvalsOperation, params, options });
}

/** What {@link updateEval} takes beside its path. */
export interface UpdateEvalParams {
  name?: string | undefined;
  metadata?: Metadata | undefined;
}

/** Descriptor of {@link updateEval}. */
export const updateEvalOperation = {
  id: 'updateEval',
  area: 'evals',
  method: 'POST',
  path: '/evals/{eval_id}',
  body: 'json',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'evals'>;

/**
 * Renames an eval or changes its metadata.
 * `POST /evals/{eval_id}`
 * @see https://platform.openai.com/docs/api-reference/evals/update
 */
export function updateEval(
  client: Client<'evals'>,
  evalId: string,
  params?: UpdateEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  return client.request({ operation: updateEvalOperation, path: [evalId], params, options, read: readJson<Eval> });
}
