// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readBinary } from '../../answers/read-binary.ts';
import { readJson } from '../../answers/read-json.ts';
import { requestPages } from '../../answers/request-pages.ts';
import { encodeMultipart } from '../../transport/encode-multipart.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { BinaryAnswer } from '../../answers/read-binary.ts';
import type { PagePromise } from '../../answers/request-pages.ts';
import type { Client } from '../../client.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { OpenAIFile } from '../vocabulary.ts';
import type { CreateFileRequest, DeleteFileResponse, ListFilesResponse } from './types.ts';

/** What {@link createFile} takes beside its path. */
export type CreateFileParams = CreateFileRequest;

/** Descriptor of {@link createFile}. */
export const createFileOperation = {
  id: 'createFile',
  area: 'files',
  method: 'POST',
  path: '/files',
  body: 'multipart',
  answer: 'json',
} as const satisfies Operation<'files'>;

/**
 * Uploads a file for one of its purposes.
 * `POST /files`
 * @see https://platform.openai.com/docs/api-reference/files/createFile
 */
export function createFile(
  client: Client<'files'>,
  params: CreateFileParams,
  options?: RequestOptions,
): Promise<OpenAIFile> {
  return client.request({
    operation: createFileOperation,
    params,
    options,
    encode: encodeMultipart,
    read: readJson<OpenAIFile>,
  });
}

/** Descriptor of {@link deleteFile}. */
export const deleteFileOperation = {
  id: 'deleteFile',
  area: 'files',
  method: 'DELETE',
  path: '/files/{file_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'files'>;

/**
 * Deletes a file, out of all vector stores as well.
 * `DELETE /files/{file_id}`
 * @param fileId Which file.
 * @see https://platform.openai.com/docs/api-reference/files/deleteFile
 */
export function deleteFile(
  client: Client<'files'>,
  fileId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteFileResponse> {
  return client.request({
    operation: deleteFileOperation,
    path: [fileId],
    params,
    options,
    read: readJson<DeleteFileResponse>,
  });
}

/** Descriptor of {@link downloadFile}. */
export const downloadFileOperation = {
  id: 'downloadFile',
  area: 'files',
  method: 'GET',
  path: '/files/{file_id}/content',
  answer: 'binary',
  expand: expandParams,
} as const satisfies Operation<'files'>;

/**
 * Downloads a file's content.
 * `GET /files/{file_id}/content`
 * @param fileId Which file.
 * @see https://platform.openai.com/docs/api-reference/files/downloadFile
 */
export function downloadFile(
  client: Client<'files'>,
  fileId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<BinaryAnswer> {
  return client.request({ operation: downloadFileOperation, path: [fileId], params, options, read: readBinary });
}

/** Descriptor of {@link getFile}. */
export const getFileOperation = {
  id: 'getFile',
  area: 'files',
  method: 'GET',
  path: '/files/{file_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'files'>;

/**
 * Fetches what is known of a file; `downloadFile` gives its content.
 * `GET /files/{file_id}`
 * @param fileId Which file.
 * @see https://platform.openai.com/docs/api-reference/files/retrieveFile
 */
export function getFile(
  client: Client<'files'>,
  fileId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<OpenAIFile> {
  return client.request({ operation: getFileOperation, path: [fileId], params, options, read: readJson<OpenAIFile> });
}

/** What {@link listFiles} takes beside its path. */
export interface ListFilesParams {
  /** Only files for this purpose. */
  purpose?: string | undefined;
  /**
   * Most entries per page.
   * @default 10000
   */
  limit?: number | undefined;
  /**
   * By time of creation: `asc` begins with the oldest, `desc` with the newest.
   * @default 'desc'
   */
  order?: 'asc' | 'desc' | undefined;
  /** Cursor: entries come after the one with this id. */
  after?: string | undefined;
}

/** Descriptor of {@link listFiles}. */
export const listFilesOperation = {
  id: 'listFiles',
  area: 'files',
  method: 'GET',
  path: '/files',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
} as const satisfies Operation<'files'>;

/**
 * Lists uploaded files.
 * `GET /files`
 * @see https://platform.openai.com/docs/api-reference/files/listFiles
 */
export function listFiles(
  client: Client<'files'>,
  params?: ListFilesParams,
  options?: RequestOptions,
): PagePromise<ListFilesResponse> {
  return requestPages(client, { operation: listFilesOperation, params, options });
}
