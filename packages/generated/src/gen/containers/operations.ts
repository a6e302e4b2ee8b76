// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readBinary } from '../../answers/read-binary.ts';
import { readJson } from '../../answers/read-json.ts';
import { requestPages } from '../../answers/request-pages.ts';
import { encodeMaybeMultipart } from '../../transport/encode-multipart.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { BinaryAnswer } from '../../answers/read-binary.ts';
import type { PagePromise } from '../../answers/request-pages.ts';
import type { Client } from '../../client.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type {
  ContainerFileListResource,
  ContainerFileResource,
  ContainerListResource,
  ContainerResource,
  CreateContainerBody,
  CreateContainerFileBody,
  DeleteContainerFileResponse,
  DeleteContainerResponse,
} from './types.ts';

/** What {@link createContainer} takes beside its path. */
export type CreateContainerParams = CreateContainerBody;

/** Descriptor of {@link createContainer}. */
export const createContainerOperation = {
  id: 'createContainer',
  area: 'containers',
  method: 'POST',
  path: '/containers',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'containers'>;

/**
 * Creates a container that code interpreter and shell can run in.
 * `POST /containers`
 * @see https://platform.openai.com/docs/api-reference/containers
 */
export function createContainer(
  client: Client<'containers'>,
  params: CreateContainerParams,
  options?: RequestOptions,
): Promise<ContainerResource> {
  return client.request({ operation: createContainerOperation, params, options, read: readJson<ContainerResource> });
}

/** What {@link createContainerFile} takes beside its path. */
export type CreateContainerFileParams = CreateContainerFileBody;

/** Descriptor of {@link createContainerFile}. */
export const createContainerFileOperation = {
  id: 'createContainerFile',
  area: 'containers',
  method: 'POST',
  path: '/containers/{container_id}/files',
  body: 'maybe-multipart',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'containers'>;

/**
 * Puts a file into a container: an upload, or one that is there already by `file_id`.
 * `POST /containers/{container_id}/files`
 * @see https://platform.openai.com/docs/api-reference/containers
 */
export function createContainerFile(
  client: Client<'containers'>,
  containerId: string,
  params?: CreateContainerFileParams,
  options?: RequestOptions,
): Promise<ContainerFileResource> {
  return client.request({
    operation: createContainerFileOperation,
    path: [containerId],
    params,
    options,
    encode: encodeMaybeMultipart,
    read: readJson<ContainerFileResource>,
  });
}

/** Descriptor of {@link deleteContainer}. */
export const deleteContainerOperation = {
  id: 'deleteContainer',
  area: 'containers',
  method: 'DELETE',
  path: '/containers/{container_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'containers'>;

/**
 * Deletes a container.
 * `DELETE /containers/{container_id}`
 * @see https://platform.openai.com/docs/api-reference/containers
 */
export function deleteContainer(
  client: Client<'containers'>,
  containerId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteContainerResponse> {
  return client.request({
    operation: deleteContainerOperation,
    path: [containerId],
    params,
    options,
    read: readJson<DeleteContainerResponse>,
  });
}

/** Descriptor of {@link deleteContainerFile}. */
export const deleteContainerFileOperation = {
  id: 'deleteContainerFile',
  area: 'containers',
  method: 'DELETE',
  path: '/containers/{container_id}/files/{file_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'containers'>;

/**
 * Deletes a file in a container.
 * `DELETE /containers/{container_id}/files/{file_id}`
 * @see https://platform.openai.com/docs/api-reference/containers
 */
export function deleteContainerFile(
  client: Client<'containers'>,
  containerId: string,
  fileId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteContainerFileResponse> {
  return client.request({
    operation: deleteContainerFileOperation,
    path: [containerId, fileId],
    params,
    options,
    read: readJson<DeleteContainerFileResponse>,
  });
}

/** Descriptor of {@link downloadContainerFile}. */
export const downloadContainerFileOperation = {
  id: 'downloadContainerFile',
  area: 'containers',
  method: 'GET',
  path: '/containers/{container_id}/files/{file_id}/content',
  answer: 'binary',
  expand: expandParams,
} as const satisfies Operation<'containers'>;

/**
 * Downloads a file out of a container.
 * `GET /containers/{container_id}/files/{file_id}/content`
 * @see https://platform.openai.com/docs/api-reference/containers
 */
export function downloadContainerFile(
  client: Client<'containers'>,
  containerId: string,
  fileId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<BinaryAnswer> {
  return client.request({
    operation: downloadContainerFileOperation,
    path: [containerId, fileId],
    params,
    options,
    read: readBinary,
  });
}

/** Descriptor of {@link getContainer}. */
export const getContainerOperation = {
  id: 'getContainer',
  area: 'containers',
  method: 'GET',
  path: '/containers/{container_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'containers'>;

/**
 * Fetches a container.
 * `GET /containers/{container_id}`
 * @see https://platform.openai.com/docs/api-reference/containers
 */
export function getContainer(
  client: Client<'containers'>,
  containerId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ContainerResource> {
  return client.request({
    operation: getContainerOperation,
    path: [containerId],
    params,
    options,
    read: readJson<ContainerResource>,
  });
}

/** Descriptor of {@link getContainerFile}. */
export const getContainerFileOperation = {
  id: 'getContainerFile',
  area: 'containers',
  method: 'GET',
  path: '/containers/{container_id}/files/{file_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'containers'>;

/**
 * Fetches what is known of a file in a container.
 * `GET /containers/{container_id}/files/{file_id}`
 * @see https://platform.openai.com/docs/api-reference/containers
 */
export function getContainerFile(
  client: Client<'containers'>,
  containerId: string,
  fileId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ContainerFileResource> {
  return client.request({
    operation: getContainerFileOperation,
    path: [containerId, fileId],
    params,
    options,
    read: readJson<ContainerFileResource>,
  });
}

/** What {@link listContainerFiles} takes beside its path. */
export interface ListContainerFilesParams {
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
}

/** Descriptor of {@link listContainerFiles}. */
export const listContainerFilesOperation = {
  id: 'listContainerFiles',
  area: 'containers',
  method: 'GET',
  path: '/containers/{container_id}/files',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  expand: expandParams,
} as const satisfies Operation<'containers'>;

/**
 * Lists the files in a container.
 * `GET /containers/{container_id}/files`
 * @see https://platform.openai.com/docs/api-reference/containers
 */
export function listContainerFiles(
  client: Client<'containers'>,
  containerId: string,
  params?: ListContainerFilesParams,
  options?: RequestOptions,
): PagePromise<ContainerFileListResource> {
  return requestPages(client, { operation: listContainerFilesOperation, path: [containerId], params, options });
}

/** What {@link listContainers} takes beside its path. */
export interface ListContainersParams {
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  name?: string | undefined;
}

/** Descriptor of {@link listContainers}. */
export const listContainersOperation = {
  id: 'listContainers',
  area: 'containers',
  method: 'GET',
  path: '/containers',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
} as const satisfies Operation<'containers'>;

/**
 * Lists containers.
 * `GET /containers`
 * @see https://platform.openai.com/docs/api-reference/containers
 */
export function listContainers(
  client: Client<'containers'>,
  params?: ListContainersParams,
  options?: RequestOptions,
): PagePromise<ContainerListResource> {
  return requestPages(client, { operation: listContainersOperation, params, options });
}
