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
  CreateVectorStoreFileBatchRequest,
  CreateVectorStoreFileRequest,
  CreateVectorStoreRequest,
  DeleteVectorStoreFileResponse,
  DeleteVectorStoreResponse,
  ListVectorStoreFilesResponse,
  ListVectorStoresResponse,
  UpdateVectorStoreFileAttributesRequest,
  UpdateVectorStoreRequest,
  VectorStoreFileBatchObject,
  VectorStoreFileContentResponse,
  VectorStoreFileObject,
  VectorStoreObject,
  VectorStoreSearchRequest,
  VectorStoreSearchResultsPage,
} from './types.ts';

/** Descriptor of {@link cancelVectorStoreFileBatch}. */
export const cancelVectorStoreFileBatchOperation = {
  id: 'cancelVectorStoreFileBatch',
  area: 'vector-stores',
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Cancels a batch of files; what is indexed already stays.
 * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
 */
export function cancelVectorStoreFileBatch(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  batchId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatchObject> {
  return client.request({
    operation: cancelVectorStoreFileBatchOperation,
    path: [vectorStoreId, batchId],
    params,
    options,
    read: readJson<VectorStoreFileBatchObject>,
  });
}

/** What {@link createVectorStore} takes beside its path. */
export type CreateVectorStoreParams = CreateVectorStoreRequest;

/** Descriptor of {@link createVectorStore}. */
export const createVectorStoreOperation = {
  id: 'createVectorStore',
  area: 'vector-stores',
  method: 'POST',
  path: '/vector_stores',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
} as const satisfies Operation<'vector-stores'>;

/**
 * Creates a vector store, of files if given.
 * `POST /vector_stores`
 * @see https://platform.openai.com/docs/api-reference/vector-stores
 */
export function createVectorStore(
  client: Client<'vector-stores'>,
  params?: CreateVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreObject> {
  return client.request({ operation: createVectorStoreOperation, params, options, read: readJson<VectorStoreObject> });
}

/** What {@link createVectorStoreFile} takes beside its path. */
export type CreateVectorStoreFileParams = CreateVectorStoreFileRequest;

/** Descriptor of {@link createVectorStoreFile}. */
export const createVectorStoreFileOperation = {
  id: 'createVectorStoreFile',
  area: 'vector-stores',
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/files',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Puts a file into a vector store.
 * `POST /vector_stores/{vector_store_id}/files`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files
 */
export function createVectorStoreFile(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  params: CreateVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFileObject> {
  return client.request({
    operation: createVectorStoreFileOperation,
    path: [vectorStoreId],
    params,
    options,
    read: readJson<VectorStoreFileObject>,
  });
}

/** What {@link createVectorStoreFileBatch} takes beside its path. */
export type CreateVectorStoreFileBatchParams = CreateVectorStoreFileBatchRequest;

/** Descriptor of {@link createVectorStoreFileBatch}. */
export const createVectorStoreFileBatchOperation = {
  id: 'createVectorStoreFileBatch',
  area: 'vector-stores',
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/file_batches',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Puts several files into a vector store at once.
 * `POST /vector_stores/{vector_store_id}/file_batches`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
 */
export function createVectorStoreFileBatch(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  params?: CreateVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatchObject> {
  return client.request({
    operation: createVectorStoreFileBatchOperation,
    path: [vectorStoreId],
    params,
    options,
    read: readJson<VectorStoreFileBatchObject>,
  });
}

/** Descriptor of {@link deleteVectorStore}. */
export const deleteVectorStoreOperation = {
  id: 'deleteVectorStore',
  area: 'vector-stores',
  method: 'DELETE',
  path: '/vector_stores/{vector_store_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Deletes a vector store; its files stay.
 * `DELETE /vector_stores/{vector_store_id}`
 * @see https://platform.openai.com/docs/api-reference/vector-stores
 */
export function deleteVectorStore(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteVectorStoreResponse> {
  return client.request({
    operation: deleteVectorStoreOperation,
    path: [vectorStoreId],
    params,
    options,
    read: readJson<DeleteVectorStoreResponse>,
  });
}

/** Descriptor of {@link deleteVectorStoreFile}. */
export const deleteVectorStoreFileOperation = {
  id: 'deleteVectorStoreFile',
  area: 'vector-stores',
  method: 'DELETE',
  path: '/vector_stores/{vector_store_id}/files/{file_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Takes a file out of a vector store; the file itself stays.
 * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files
 */
export function deleteVectorStoreFile(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  fileId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteVectorStoreFileResponse> {
  return client.request({
    operation: deleteVectorStoreFileOperation,
    path: [vectorStoreId, fileId],
    params,
    options,
    read: readJson<DeleteVectorStoreFileResponse>,
  });
}

/** Descriptor of {@link getVectorStore}. */
export const getVectorStoreOperation = {
  id: 'getVectorStore',
  area: 'vector-stores',
  method: 'GET',
  path: '/vector_stores/{vector_store_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Fetches a vector store.
 * `GET /vector_stores/{vector_store_id}`
 * @see https://platform.openai.com/docs/api-reference/vector-stores
 */
export function getVectorStore(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<VectorStoreObject> {
  return client.request({
    operation: getVectorStoreOperation,
    path: [vectorStoreId],
    params,
    options,
    read: readJson<VectorStoreObject>,
  });
}

/** Descriptor of {@link getVectorStoreFile}. */
export const getVectorStoreFileOperation = {
  id: 'getVectorStoreFile',
  area: 'vector-stores',
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/files/{file_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Fetches what is known of a file in a vector store.
 * `GET /vector_stores/{vector_store_id}/files/{file_id}`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files
 */
export function getVectorStoreFile(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  fileId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<VectorStoreFileObject> {
  return client.request({
    operation: getVectorStoreFileOperation,
    path: [vectorStoreId, fileId],
    params,
    options,
    read: readJson<VectorStoreFileObject>,
  });
}

/** Descriptor of {@link getVectorStoreFileBatch}. */
export const getVectorStoreFileBatchOperation = {
  id: 'getVectorStoreFileBatch',
  area: 'vector-stores',
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Fetches a batch of files with its progress.
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
 */
export function getVectorStoreFileBatch(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  batchId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatchObject> {
  return client.request({
    operation: getVectorStoreFileBatchOperation,
    path: [vectorStoreId, batchId],
    params,
    options,
    read: readJson<VectorStoreFileBatchObject>,
  });
}

/** Descriptor of {@link getVectorStoreFileContent}. */
export const getVectorStoreFileContentOperation = {
  id: 'getVectorStoreFileContent',
  area: 'vector-stores',
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/files/{file_id}/content',
  answer: 'json',
  pagination: { from: 'next_page' },
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Fetches the text that was indexed of a file, chunk by chunk.
 * `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files
 */
export function getVectorStoreFileContent(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  fileId: string,
  params?: NoParams,
  options?: RequestOptions,
): PagePromise<VectorStoreFileContentResponse> {
  return requestPages(client, {
    operation: getVectorStoreFileContentOperation,
    path: [vectorStoreId, fileId],
    params,
    options,
  });
}

/** What {@link listVectorStoreFileBatchFiles} takes beside its path. */
export interface ListVectorStoreFileBatchFilesParams {
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  before?: string | undefined;
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled' | undefined;
}

/** Descriptor of {@link listVectorStoreFileBatchFiles}. */
export const listVectorStoreFileBatchFilesOperation = {
  id: 'listVectorStoreFileBatchFiles',
  area: 'vector-stores',
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Lists the files of a batch.
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
 */
export function listVectorStoreFileBatchFiles(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  batchId: string,
  params?: ListVectorStoreFileBatchFilesParams,
  options?: RequestOptions,
): PagePromise<ListVectorStoreFilesResponse> {
  return requestPages(client, {
    operation: listVectorStoreFileBatchFilesOperation,
    path: [vectorStoreId, batchId],
    params,
    options,
  });
}

/** What {@link listVectorStoreFiles} takes beside its path. */
export interface ListVectorStoreFilesParams {
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  before?: string | undefined;
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled' | undefined;
}

/** Descriptor of {@link listVectorStoreFiles}. */
export const listVectorStoreFilesOperation = {
  id: 'listVectorStoreFiles',
  area: 'vector-stores',
  method: 'GET',
  path: '/vector_stores/{vector_store_id}/files',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Lists the files in a vector store.
 * `GET /vector_stores/{vector_store_id}/files`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files
 */
export function listVectorStoreFiles(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  params?: ListVectorStoreFilesParams,
  options?: RequestOptions,
): PagePromise<ListVectorStoreFilesResponse> {
  return requestPages(client, { operation: listVectorStoreFilesOperation, path: [vectorStoreId], params, options });
}

/** What {@link listVectorStores} takes beside its path. */
export interface ListVectorStoresParams {
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** Descriptor of {@link listVectorStores}. */
export const listVectorStoresOperation = {
  id: 'listVectorStores',
  area: 'vector-stores',
  method: 'GET',
  path: '/vector_stores',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  beta: 'assistants=v2',
} as const satisfies Operation<'vector-stores'>;

/**
 * Lists vector stores.
 * `GET /vector_stores`
 * @see https://platform.openai.com/docs/api-reference/vector-stores
 */
export function listVectorStores(
  client: Client<'vector-stores'>,
  params?: ListVectorStoresParams,
  options?: RequestOptions,
): PagePromise<ListVectorStoresResponse> {
  return requestPages(client, { operation: listVectorStoresOperation, params, options });
}

/** What {@link searchVectorStore} takes beside its path. */
export type SearchVectorStoreParams = VectorStoreSearchRequest;

/** Descriptor of {@link searchVectorStore}. */
export const searchVectorStoreOperation = {
  id: 'searchVectorStore',
  area: 'vector-stores',
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/search',
  body: 'json',
  answer: 'json',
  pagination: { from: 'next_page' },
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Searches a vector store for the chunks that fit a query best.
 * `POST /vector_stores/{vector_store_id}/search`
 * @see https://platform.openai.com/docs/api-reference/vector-stores
 */
export function searchVectorStore(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  params: SearchVectorStoreParams,
  options?: RequestOptions,
): PagePromise<VectorStoreSearchResultsPage> {
  return requestPages(client, { operation: searchVectorStoreOperation, path: [vectorStoreId], params, options });
}

/** What {@link updateVectorStore} takes beside its path. */
export type UpdateVectorStoreParams = UpdateVectorStoreRequest;

/** Descriptor of {@link updateVectorStore}. */
export const updateVectorStoreOperation = {
  id: 'updateVectorStore',
  area: 'vector-stores',
  method: 'POST',
  path: '/vector_stores/{vector_store_id}',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Changes a vector store's name, expiry or metadata.
 * `POST /vector_stores/{vector_store_id}`
 * @see https://platform.openai.com/docs/api-reference/vector-stores
 */
export function updateVectorStore(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  params?: UpdateVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreObject> {
  return client.request({
    operation: updateVectorStoreOperation,
    path: [vectorStoreId],
    params,
    options,
    read: readJson<VectorStoreObject>,
  });
}

/** What {@link updateVectorStoreFile} takes beside its path. */
export type UpdateVectorStoreFileParams = UpdateVectorStoreFileAttributesRequest;

/** Descriptor of {@link updateVectorStoreFile}. */
export const updateVectorStoreFileOperation = {
  id: 'updateVectorStoreFile',
  area: 'vector-stores',
  method: 'POST',
  path: '/vector_stores/{vector_store_id}/files/{file_id}',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'vector-stores'>;

/**
 * Changes the attributes of a file in a vector store.
 * `POST /vector_stores/{vector_store_id}/files/{file_id}`
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files
 */
export function updateVectorStoreFile(
  client: Client<'vector-stores'>,
  vectorStoreId: string,
  fileId: string,
  params: UpdateVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFileObject> {
  return client.request({
    operation: updateVectorStoreFileOperation,
    path: [vectorStoreId, fileId],
    params,
    options,
    read: readJson<VectorStoreFileObject>,
  });
}
