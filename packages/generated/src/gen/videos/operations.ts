// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { readMedia } from '../../answers/read-media.ts';
import { requestPages } from '../../answers/request-pages.ts';
import { encodeMaybeMultipart, encodeMultipart } from '../../transport/encode-multipart.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { BinaryAnswer } from '../../answers/read-binary.ts';
import type { PagePromise } from '../../answers/request-pages.ts';
import type { Client } from '../../client.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { OrderEnum } from '../vocabulary.ts';
import type {
  CreateVideoCharacterBody,
  CreateVideoEditJsonBody,
  CreateVideoEditMultipartBody,
  CreateVideoExtendJsonBody,
  CreateVideoExtendMultipartBody,
  CreateVideoJsonBody,
  CreateVideoMultipartBody,
  CreateVideoRemixBody,
  DeletedVideoResource,
  VideoCharacterResource,
  VideoContentVariant,
  VideoListResource,
  VideoResource,
} from './types.ts';

/** What {@link createVideo} takes beside its path. */
export type CreateVideoParams = CreateVideoMultipartBody | CreateVideoJsonBody;

/** Descriptor of {@link createVideo}. */
export const createVideoOperation = {
  id: 'createVideo',
  area: 'videos',
  method: 'POST',
  path: '/videos',
  body: 'maybe-multipart',
  answer: 'json',
} as const satisfies Operation<'videos'>;

/**
 * Starts to make a video from a prompt; `getVideo` tells when it is done.
 * `POST /videos`
 * @see https://platform.openai.com/docs/api-reference/videos/create
 * @deprecated
 */
export function createVideo(
  client: Client<'videos'>,
  params: CreateVideoParams,
  options?: RequestOptions,
): Promise<VideoResource> {
  return client.request({
    operation: createVideoOperation,
    params,
    options,
    encode: encodeMaybeMultipart,
    read: readJson<VideoResource>,
  });
}

/** What {@link createVideoCharacter} takes beside its path. */
export type CreateVideoCharacterParams = CreateVideoCharacterBody;

/** Descriptor of {@link createVideoCharacter}. */
export const createVideoCharacterOperation = {
  id: 'createVideoCharacter',
  area: 'videos',
  method: 'POST',
  path: '/videos/characters',
  body: 'multipart',
  answer: 'json',
} as const satisfies Operation<'videos'>;

/**
 * Creates a character from a video, for use in later ones.
 * `POST /videos/characters`
 * @see https://platform.openai.com/docs/api-reference/videos
 * @deprecated
 */
export function createVideoCharacter(
  client: Client<'videos'>,
  params: CreateVideoCharacterParams,
  options?: RequestOptions,
): Promise<VideoCharacterResource> {
  return client.request({
    operation: createVideoCharacterOperation,
    params,
    options,
    encode: encodeMultipart,
    read: readJson<VideoCharacterResource>,
  });
}

/** What {@link createVideoEdit} takes beside its path. */
export type CreateVideoEditParams = CreateVideoEditMultipartBody | CreateVideoEditJsonBody;

/** Descriptor of {@link createVideoEdit}. */
export const createVideoEditOperation = {
  id: 'createVideoEdit',
  area: 'videos',
  method: 'POST',
  path: '/videos/edits',
  body: 'maybe-multipart',
  answer: 'json',
} as const satisfies Operation<'videos'>;

/**
 * Starts to edit a video as a prompt says.
 * `POST /videos/edits`
 * @see https://platform.openai.com/docs/api-reference/videos
 * @deprecated
 */
export function createVideoEdit(
  client: Client<'videos'>,
  params: CreateVideoEditParams,
  options?: RequestOptions,
): Promise<VideoResource> {
  return client.request({
    operation: createVideoEditOperation,
    params,
    options,
    encode: encodeMaybeMultipart,
    read: readJson<VideoResource>,
  });
}

/** What {@link createVideoExtension} takes beside its path. */
export type CreateVideoExtensionParams = CreateVideoExtendMultipartBody | CreateVideoExtendJsonBody;

/** Descriptor of {@link createVideoExtension}. */
export const createVideoExtensionOperation = {
  id: 'createVideoExtension',
  area: 'videos',
  method: 'POST',
  path: '/videos/extensions',
  body: 'maybe-multipart',
  answer: 'json',
} as const satisfies Operation<'videos'>;

/**
 * Starts to make a video longer.
 * `POST /videos/extensions`
 * @see https://platform.openai.com/docs/api-reference/videos
 * @deprecated
 */
export function createVideoExtension(
  client: Client<'videos'>,
  params: CreateVideoExtensionParams,
  options?: RequestOptions,
): Promise<VideoResource> {
  return client.request({
    operation: createVideoExtensionOperation,
    params,
    options,
    encode: encodeMaybeMultipart,
    read: readJson<VideoResource>,
  });
}

/** What {@link createVideoRemix} takes beside its path. */
export type CreateVideoRemixParams = CreateVideoRemixBody;

/** Descriptor of {@link createVideoRemix}. */
export const createVideoRemixOperation = {
  id: 'createVideoRemix',
  area: 'videos',
  method: 'POST',
  path: '/videos/{video_id}/remix',
  body: 'maybe-multipart',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'videos'>;

/**
 * Starts to make another version of a finished video.
 * `POST /videos/{video_id}/remix`
 * @see https://platform.openai.com/docs/api-reference/videos
 * @deprecated
 */
export function createVideoRemix(
  client: Client<'videos'>,
  videoId: string,
  params: CreateVideoRemixParams,
  options?: RequestOptions,
): Promise<VideoResource> {
  return client.request({
    operation: createVideoRemixOperation,
    path: [videoId],
    params,
    options,
    encode: encodeMaybeMultipart,
    read: readJson<VideoResource>,
  });
}

/** Descriptor of {@link deleteVideo}. */
export const deleteVideoOperation = {
  id: 'deleteVideo',
  area: 'videos',
  method: 'DELETE',
  path: '/videos/{video_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'videos'>;

/**
 * Deletes a video that is done or has failed.
 * `DELETE /videos/{video_id}`
 * @see https://platform.openai.com/docs/api-reference/videos/delete
 * @deprecated
 */
export function deleteVideo(
  client: Client<'videos'>,
  videoId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeletedVideoResource> {
  return client.request({
    operation: deleteVideoOperation,
    path: [videoId],
    params,
    options,
    read: readJson<DeletedVideoResource>,
  });
}

/** What {@link downloadVideo} takes beside its path. */
export interface DownloadVideoParams {
  variant?: VideoContentVariant | undefined;
}

/** Descriptor of {@link downloadVideo}. */
export const downloadVideoOperation = {
  id: 'downloadVideo',
  area: 'videos',
  method: 'GET',
  path: '/videos/{video_id}/content',
  answer: 'binary',
  expand: expandParams,
} as const satisfies Operation<'videos'>;

/**
 * Downloads a video, its thumbnail or its spritesheet.
 * `GET /videos/{video_id}/content`
 * @see https://platform.openai.com/docs/api-reference/videos/content
 * @deprecated
 */
export function downloadVideo(
  client: Client<'videos'>,
  videoId: string,
  params?: DownloadVideoParams,
  options?: RequestOptions,
): Promise<BinaryAnswer> {
  return client.request({ operation: downloadVideoOperation, path: [videoId], params, options, read: readMedia });
}

/** Descriptor of {@link getVideo}. */
export const getVideoOperation = {
  id: 'getVideo',
  area: 'videos',
  method: 'GET',
  path: '/videos/{video_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'videos'>;

/**
 * Fetches a video's state.
 * `GET /videos/{video_id}`
 * @see https://platform.openai.com/docs/api-reference/videos
 * @deprecated
 */
export function getVideo(
  client: Client<'videos'>,
  videoId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<VideoResource> {
  return client.request({
    operation: getVideoOperation,
    path: [videoId],
    params,
    options,
    read: readJson<VideoResource>,
  });
}

/** Descriptor of {@link getVideoCharacter}. */
export const getVideoCharacterOperation = {
  id: 'getVideoCharacter',
  area: 'videos',
  method: 'GET',
  path: '/videos/characters/{character_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'videos'>;

/**
 * Fetches a character.
 * `GET /videos/characters/{character_id}`
 * @see https://platform.openai.com/docs/api-reference/videos
 * @deprecated
 */
export function getVideoCharacter(
  client: Client<'videos'>,
  characterId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<VideoCharacterResource> {
  return client.request({
    operation: getVideoCharacterOperation,
    path: [characterId],
    params,
    options,
    read: readJson<VideoCharacterResource>,
  });
}

/** What {@link listVideos} takes beside its path. */
export interface ListVideosParams {
  /** Integer, 0 to 100. */
  limit?: number | undefined;
  order?: OrderEnum | undefined;
  after?: string | undefined;
}

/** Descriptor of {@link listVideos}. */
export const listVideosOperation = {
  id: 'listVideos',
  area: 'videos',
  method: 'GET',
  path: '/videos',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
} as const satisfies Operation<'videos'>;

/**
 * Lists videos.
 * `GET /videos`
 * @see https://platform.openai.com/docs/api-reference/videos
 * @deprecated
 */
export function listVideos(
  client: Client<'videos'>,
  params?: ListVideosParams,
  options?: RequestOptions,
): PagePromise<VideoListResource> {
  return requestPages(client, { operation: listVideosOperation, params, options });
}
