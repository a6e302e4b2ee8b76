// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { encodeMultipart } from '../../transport/encode-multipart.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { Client } from '../../client.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { AddUploadPartRequest, CompleteUploadRequest, CreateUploadRequest, Upload, UploadPart } from './types.ts';

/** What {@link addUploadPart} takes beside its path. */
export type AddUploadPartParams = AddUploadPartRequest;

/** Descriptor of {@link addUploadPart}. */
export const addUploadPartOperation = {
  id: 'addUploadPart',
  area: 'uploads',
  method: 'POST',
  path: '/uploads/{upload_id}/parts',
  body: 'multipart',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'uploads'>;

/**
 * Adds a part of at most 64 MB to an upload.
 * `POST /uploads/{upload_id}/parts`
 * @see https://platform.openai.com/docs/api-reference/uploads/addUploadPart
 */
export function addUploadPart(
  client: Client<'uploads'>,
  uploadId: string,
  params: AddUploadPartParams,
  options?: RequestOptions,
): Promise<UploadPart> {
  return client.request({
    operation: addUploadPartOperation,
    path: [uploadId],
    params,
    options,
    encode: encodeMultipart,
    read: readJson<UploadPart>,
  });
}

/** Descriptor of {@link cancelUpload}. */
export const cancelUploadOperation = {
  id: 'cancelUpload',
  area: 'uploads',
  method: 'POST',
  path: '/uploads/{upload_id}/cancel',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'uploads'>;

/**
 * Gives an upload up; no further parts are taken.
 * `POST /uploads/{upload_id}/cancel`
 * @see https://platform.openai.com/docs/api-reference/uploads/cancelUpload
 */
export function cancelUpload(
  client: Client<'uploads'>,
  uploadId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<Upload> {
  return client.request({
    operation: cancelUploadOperation,
    path: [uploadId],
    params,
    options,
    read: readJson<Upload>,
  });
}

/** What {@link completeUpload} takes beside its path. */
export type CompleteUploadParams = CompleteUploadRequest;

/** Descriptor of {@link completeUpload}. */
export const completeUploadOperation = {
  id: 'completeUpload',
  area: 'uploads',
  method: 'POST',
  path: '/uploads/{upload_id}/complete',
  body: 'json',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'uploads'>;

/**
 * Joins an upload's parts, in the order given, into a file.
 * `POST /uploads/{upload_id}/complete`
 * @see https://platform.openai.com/docs/api-reference/uploads/completeUpload
 */
export function completeUpload(
  client: Client<'uploads'>,
  uploadId: string,
  params: CompleteUploadParams,
  options?: RequestOptions,
): Promise<Upload> {
  return client.request({
    operation: completeUploadOperation,
    path: [uploadId],
    params,
    options,
    read: readJson<Upload>,
  });
}

/** What {@link createUpload} takes beside its path. */
export type CreateUploadParams = CreateUploadRequest;

/** Descriptor of {@link createUpload}. */
export const createUploadOperation = {
  id: 'createUpload',
  area: 'uploads',
  method: 'POST',
  path: '/uploads',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'uploads'>;

/**
 * Begins an upload that arrives in parts; it expires after an hour.
 * `POST /uploads`
 * @see https://platform.openai.com/docs/api-reference/uploads/createUpload
 */
export function createUpload(
  client: Client<'uploads'>,
  params: CreateUploadParams,
  options?: RequestOptions,
): Promise<Upload> {
  return client.request({ operation: createUploadOperation, params, options, read: readJson<Upload> });
}
