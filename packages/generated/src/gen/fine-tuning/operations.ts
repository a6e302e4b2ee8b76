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
import type {
  CreateFineTuningCheckpointPermissionRequest,
  CreateFineTuningJobRequest,
  DeleteFineTuningCheckpointPermissionResponse,
  FineTuningJob,
  ListFineTuningCheckpointPermissionResponse,
  ListFineTuningJobCheckpointsResponse,
  ListFineTuningJobEventsResponse,
  ListPaginatedFineTuningJobsResponse,
  RunGraderRequest,
  RunGraderResponse,
  ValidateGraderRequest,
  ValidateGraderResponse,
} from './types.ts';

/** Descriptor of {@link cancelFineTuningJob}. */
export const cancelFineTuningJobOperation = {
  id: 'cancelFineTuningJob',
  area: 'fine-tuning',
  method: 'POST',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/cancel',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'fine-tuning'>;

/**
 * Cancels a fine-tuning job.
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/cancelFineTuningJob
 */
export function cancelFineTuningJob(
  client: Client<'fine-tuning'>,
  fineTuningJobId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return client.request({
    operation: cancelFineTuningJobOperation,
    path: [fineTuningJobId],
    params,
    options,
    read: readJson<FineTuningJob>,
  });
}

/** What {@link createFineTuningCheckpointPermissions} takes beside its path. */
export type CreateFineTuningCheckpointPermissionsParams = CreateFineTuningCheckpointPermissionRequest;

/** Descriptor of {@link createFineTuningCheckpointPermissions}. */
export const createFineTuningCheckpointPermissionsOperation = {
  id: 'createFineTuningCheckpointPermissions',
  area: 'fine-tuning',
  method: 'POST',
  path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'fine-tuning'>;

/**
 * Lets other projects use a fine-tuned checkpoint.
 * `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/createFineTuningCheckpointPermission
 */
export function createFineTuningCheckpointPermissions(
  client: Client<'fine-tuning'>,
  fineTunedModelCheckpoint: string,
  params: CreateFineTuningCheckpointPermissionsParams,
  options?: RequestOptions,
): Promise<ListFineTuningCheckpointPermissionResponse> {
  return client.request({
    operation: createFineTuningCheckpointPermissionsOperation,
    path: [fineTunedModelCheckpoint],
    params,
    options,
    read: readJson<ListFineTuningCheckpointPermissionResponse>,
  });
}

/** What {@link createFineTuningJob} takes beside its path. */
export type CreateFineTuningJobParams = CreateFineTuningJobRequest;

/** Descriptor of {@link createFineTuningJob}. */
export const createFineTuningJobOperation = {
  id: 'createFineTuningJob',
  area: 'fine-tuning',
  method: 'POST',
  path: '/fine_tuning/jobs',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'fine-tuning'>;

/**
 * Starts to fine-tune a model on an uploaded file.
 * `POST /fine_tuning/jobs`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/createFineTuningJob
 */
export function createFineTuningJob(
  client: Client<'fine-tuning'>,
  params: CreateFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return client.request({ operation: createFineTuningJobOperation, params, options, read: readJson<FineTuningJob> });
}

/** Descriptor of {@link deleteFineTuningCheckpointPermission}. */
export const deleteFineTuningCheckpointPermissionOperation = {
  id: 'deleteFineTuningCheckpointPermission',
  area: 'fine-tuning',
  method: 'DELETE',
  path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'fine-tuning'>;

/**
 * Takes a project's permission to use a fine-tuned checkpoint.
 * `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/deleteFineTuningCheckpointPermission
 */
export function deleteFineTuningCheckpointPermission(
  client: Client<'fine-tuning'>,
  fineTunedModelCheckpoint: string,
  permissionId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteFineTuningCheckpointPermissionResponse> {
  return client.request({
    operation: deleteFineTuningCheckpointPermissionOperation,
    path: [fineTunedModelCheckpoint, permissionId],
    params,
    options,
    read: readJson<DeleteFineTuningCheckpointPermissionResponse>,
  });
}

/** Descriptor of {@link getFineTuningJob}. */
export const getFineTuningJobOperation = {
  id: 'getFineTuningJob',
  area: 'fine-tuning',
  method: 'GET',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'fine-tuning'>;

/**
 * Fetches a fine-tuning job.
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/retrieveFineTuningJob
 */
export function getFineTuningJob(
  client: Client<'fine-tuning'>,
  fineTuningJobId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return client.request({
    operation: getFineTuningJobOperation,
    path: [fineTuningJobId],
    params,
    options,
    read: readJson<FineTuningJob>,
  });
}

/** What {@link listFineTuningCheckpointPermissions} takes beside its path. */
export interface ListFineTuningCheckpointPermissionsParams {
  project_id?: string | undefined;
  after?: string | undefined;
  /** @default 10 */
  limit?: number | undefined;
  /** @default 'descending' */
  order?: 'ascending' | 'descending' | undefined;
}

/** Descriptor of {@link listFineTuningCheckpointPermissions}. */
export const listFineTuningCheckpointPermissionsOperation = {
  id: 'listFineTuningCheckpointPermissions',
  area: 'fine-tuning',
  method: 'GET',
  path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'fine-tuning'>;

/**
 * Lists the projects that may use a fine-tuned checkpoint.
 * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningCheckpointPermissions
 */
export function listFineTuningCheckpointPermissions(
  client: Client<'fine-tuning'>,
  fineTunedModelCheckpoint: string,
  params?: ListFineTuningCheckpointPermissionsParams,
  options?: RequestOptions,
): PagePromise<ListFineTuningCheckpointPermissionResponse> {
  return requestPages(client, {
    operation: listFineTuningCheckpointPermissionsOperation,
    path: [fineTunedModelCheckpoint],
    params,
    options,
  });
}

/** What {@link listFineTuningJobCheckpoints} takes beside its path. */
export interface ListFineTuningJobCheckpointsParams {
  after?: string | undefined;
  /** @default 10 */
  limit?: number | undefined;
}

/** Descriptor of {@link listFineTuningJobCheckpoints}. */
export const listFineTuningJobCheckpointsOperation = {
  id: 'listFineTuningJobCheckpoints',
  area: 'fine-tuning',
  method: 'GET',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  expand: expandParams,
} as const satisfies Operation<'fine-tuning'>;

/**
 * Lists the checkpoints that a fine-tuning job saved.
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningJobCheckpoints
 */
export function listFineTuningJobCheckpoints(
  client: Client<'fine-tuning'>,
  fineTuningJobId: string,
  params?: ListFineTuningJobCheckpointsParams,
  options?: RequestOptions,
): PagePromise<ListFineTuningJobCheckpointsResponse> {
  return requestPages(client, {
    operation: listFineTuningJobCheckpointsOperation,
    path: [fineTuningJobId],
    params,
    options,
  });
}

/** What {@link listFineTuningJobEvents} takes beside its path. */
export interface ListFineTuningJobEventsParams {
  after?: string | undefined;
  /** @default 20 */
  limit?: number | undefined;
}

/** Descriptor of {@link listFineTuningJobEvents}. */
export const listFineTuningJobEventsOperation = {
  id: 'listFineTuningJobEvents',
  area: 'fine-tuning',
  method: 'GET',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/events',
  answer: 'json',
  pagination: { send: 'after', from: 'last_item_id' },
  expand: expandParams,
} as const satisfies Operation<'fine-tuning'>;

/**
 * Lists what a fine-tuning job reported.
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningEvents
 */
export function listFineTuningJobEvents(
  client: Client<'fine-tuning'>,
  fineTuningJobId: string,
  params?: ListFineTuningJobEventsParams,
  options?: RequestOptions,
): PagePromise<ListFineTuningJobEventsResponse> {
  return requestPages(client, {
    operation: listFineTuningJobEventsOperation,
    path: [fineTuningJobId],
    params,
    options,
  });
}

/** What {@link listFineTuningJobs} takes beside its path. */
export interface ListFineTuningJobsParams {
  after?: string | undefined;
  /** @default 20 */
  limit?: number | undefined;
  metadata?: Record<string, string> | null | undefined;
}

/** Descriptor of {@link listFineTuningJobs}. */
export const listFineTuningJobsOperation = {
  id: 'listFineTuningJobs',
  area: 'fine-tuning',
  method: 'GET',
  path: '/fine_tuning/jobs',
  answer: 'json',
  pagination: { send: 'after', from: 'last_item_id' },
} as const satisfies Operation<'fine-tuning'>;

/**
 * Lists fine-tuning jobs.
 * `GET /fine_tuning/jobs`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/listPaginatedFineTuningJobs
 */
export function listFineTuningJobs(
  client: Client<'fine-tuning'>,
  params?: ListFineTuningJobsParams,
  options?: RequestOptions,
): PagePromise<ListPaginatedFineTuningJobsResponse> {
  return requestPages(client, { operation: listFineTuningJobsOperation, params, options });
}

/** Descriptor of {@link pauseFineTuningJob}. */
export const pauseFineTuningJobOperation = {
  id: 'pauseFineTuningJob',
  area: 'fine-tuning',
  method: 'POST',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/pause',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'fine-tuning'>;

/**
 * Pauses a fine-tuning job.
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/pauseFineTuningJob
 */
export function pauseFineTuningJob(
  client: Client<'fine-tuning'>,
  fineTuningJobId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return client.request({
    operation: pauseFineTuningJobOperation,
    path: [fineTuningJobId],
    params,
    options,
    read: readJson<FineTuningJob>,
  });
}

/** Descriptor of {@link resumeFineTuningJob}. */
export const resumeFineTuningJobOperation = {
  id: 'resumeFineTuningJob',
  area: 'fine-tuning',
  method: 'POST',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/resume',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'fine-tuning'>;

/**
 * Resumes a paused fine-tuning job.
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/resumeFineTuningJob
 */
export function resumeFineTuningJob(
  client: Client<'fine-tuning'>,
  fineTuningJobId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return client.request({
    operation: resumeFineTuningJobOperation,
    path: [fineTuningJobId],
    params,
    options,
    read: readJson<FineTuningJob>,
  });
}

/** What {@link runGrader} takes beside its path. */
export type RunGraderParams = RunGraderRequest;

/** Descriptor of {@link runGrader}. */
export const runGraderOperation = {
  id: 'runGrader',
  area: 'fine-tuning',
  method: 'POST',
  path: '/fine_tuning/alpha/graders/run',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'fine-tuning'>;

/**
 * Grades one answer with a grader.
 * `POST /fine_tuning/alpha/graders/run`
 * @see https://platform.openai.com/docs/api-reference/graders/runGrader
 */
export function runGrader(
  client: Client<'fine-tuning'>,
  params: RunGraderParams,
  options?: RequestOptions,
): Promise<RunGraderResponse> {
  return client.request({ operation: runGraderOperation, params, options, read: readJson<RunGraderResponse> });
}

/** What {@link validateGrader} takes beside its path. */
export type ValidateGraderParams = ValidateGraderRequest;

/** Descriptor of {@link validateGrader}. */
export const validateGraderOperation = {
  id: 'validateGrader',
  area: 'fine-tuning',
  method: 'POST',
  path: '/fine_tuning/alpha/graders/validate',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'fine-tuning'>;

/**
 * Checks whether a grader is well-formed.
 * `POST /fine_tuning/alpha/graders/validate`
 * @see https://platform.openai.com/docs/api-reference/graders/validateGrader
 */
export function validateGrader(
  client: Client<'fine-tuning'>,
  params: ValidateGraderParams,
  options?: RequestOptions,
): Promise<ValidateGraderResponse> {
  return client.request({
    operation: validateGraderOperation,
    params,
    options,
    read: readJson<ValidateGraderResponse>,
  });
}
