// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { encodeMaybeMultipart, encodeMultipart } from '../../transport/encode-multipart.ts';
import type { Client, DialectOf } from '../../client.ts';
import type { ReceivedIn, SentIn } from '../../dialect.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type {
  CreateImageEditRequest,
  CreateImageRequest,
  CreateImageVariationRequest,
  EditImageBodyJsonParam,
  ImagesResponse,
} from './types.ts';

/** What {@link createImage} takes beside its path. */
export type CreateImageParams = CreateImageRequest;

/** Descriptor of {@link createImage}. */
export const createImageOperation = {
  id: 'createImage',
  area: 'images',
  method: 'POST',
  path: '/images/generations',
  body: 'json',
  answer: 'json',
  stream: { in: 'body', name: 'stream', value: true, event: 'ImageGenStreamEvent' },
} as const satisfies Operation<'images'>;

/**
 * Makes images from a prompt.
 * `POST /images/generations`
 * @see https://platform.openai.com/docs/api-reference/images/createImage
 */
export function createImage<TClient extends Client<'images'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateImageParams', CreateImageParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'ImagesResponse', ImagesResponse>> {
  return client.request({
    operation: createImageOperation,
    params,
    options,
    read: readJson<ReceivedIn<DialectOf<TClient>, 'ImagesResponse', ImagesResponse>>,
  });
}

/** What {@link createImageEdit} takes beside its path. */
export type CreateImageEditParams = CreateImageEditRequest | EditImageBodyJsonParam;

/** Descriptor of {@link createImageEdit}. */
export const createImageEditOperation = {
  id: 'createImageEdit',
  area: 'images',
  method: 'POST',
  path: '/images/edits',
  body: 'maybe-multipart',
  answer: 'json',
  stream: { in: 'body', name: 'stream', value: true, event: 'ImageEditStreamEvent' },
} as const satisfies Operation<'images'>;

/**
 * Makes images out of one or more given ones and a prompt.
 * `POST /images/edits`
 * @see https://platform.openai.com/docs/api-reference/images/createImageEdit
 */
export function createImageEdit<TClient extends Client<'images'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateImageEditParams', CreateImageEditParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'ImagesResponse', ImagesResponse>> {
  return client.request({
    operation: createImageEditOperation,
    params,
    options,
    encode: encodeMaybeMultipart,
    read: readJson<ReceivedIn<DialectOf<TClient>, 'ImagesResponse', ImagesResponse>>,
  });
}

/** What {@link createImageVariation} takes beside its path. */
export type CreateImageVariationParams = CreateImageVariationRequest;

/** Descriptor of {@link createImageVariation}. */
export const createImageVariationOperation = {
  id: 'createImageVariation',
  area: 'images',
  method: 'POST',
  path: '/images/variations',
  body: 'multipart',
  answer: 'json',
} as const satisfies Operation<'images'>;

/**
 * Makes variations of an image (dall-e-2).
 * `POST /images/variations`
 * @see https://platform.openai.com/docs/api-reference/images/createImageVariation
 */
export function createImageVariation(
  client: Client<'images'>,
  params: CreateImageVariationParams,
  options?: RequestOptions,
): Promise<ImagesResponse> {
  return client.request({
    operation: createImageVariationOperation,
    params,
    options,
    encode: encodeMultipart,
    read: readJson<ImagesResponse>,
  });
}
