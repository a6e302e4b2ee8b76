// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { requestPages } from '../../answers/request-pages.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { PagePromise } from '../../answers/request-pages.ts';
import type { Client, DialectOf } from '../../client.ts';
import type { ReceivedIn, SentIn } from '../../dialect.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { IncludeEnum } from '../vocabulary.ts';
import type {
  CompactResource,
  CompactResponseMethodPublicBody,
  CreateResponse,
  DeleteResponseResponse,
  ModelResponse,
  ResponseItemList,
  TokenCountsBody,
  TokenCountsResource,
} from './types.ts';

/** Descriptor of {@link cancelResponse}. */
export const cancelResponseOperation = {
  id: 'cancelResponse',
  area: 'responses',
  method: 'POST',
  path: '/responses/{response_id}/cancel',
  answer: 'json',
  optionalBetas: ['responses_multi_agent=v1'],
  expand: expandParams,
} as const satisfies Operation<'responses'>;

/**
 * Cancels a response that runs in the background.
 * `POST /responses/{response_id}/cancel`
 * @param responseId Which response.
 * @see https://platform.openai.com/docs/api-reference/responses/cancelResponse
 */
export function cancelResponse(
  client: Client<'responses'>,
  responseId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ModelResponse> {
  return client.request({
    operation: cancelResponseOperation,
    path: [responseId],
    params,
    options,
    read: readJson<ModelResponse>,
  });
}

/** What {@link compactResponse} takes beside its path. */
export type CompactResponseParams = CompactResponseMethodPublicBody;

/** Descriptor of {@link compactResponse}. */
export const compactResponseOperation = {
  id: 'compactResponse',
  area: 'responses',
  method: 'POST',
  path: '/responses/compact',
  body: 'json',
  answer: 'json',
  optionalBetas: ['responses_multi_agent=v1'],
} as const satisfies Operation<'responses'>;

/**
 * Shortens a conversation to a compacted window that later responses can go on from.
 * `POST /responses/compact`
 * @see https://platform.openai.com/docs/api-reference/responses
 */
export function compactResponse(
  client: Client<'responses'>,
  params: CompactResponseParams,
  options?: RequestOptions,
): Promise<CompactResource> {
  return client.request({ operation: compactResponseOperation, params, options, read: readJson<CompactResource> });
}

/** What {@link countResponseInputTokens} takes beside its path. */
export type CountResponseInputTokensParams = TokenCountsBody;

/** Descriptor of {@link countResponseInputTokens}. */
export const countResponseInputTokensOperation = {
  id: 'countResponseInputTokens',
  area: 'responses',
  method: 'POST',
  path: '/responses/input_tokens',
  body: 'json',
  answer: 'json',
  optionalBetas: ['responses_multi_agent=v1'],
} as const satisfies Operation<'responses'>;

/**
 * Counts the input tokens that a response would take, without making it.
 * `POST /responses/input_tokens`
 * @see https://platform.openai.com/docs/api-reference/responses
 */
export function countResponseInputTokens(
  client: Client<'responses'>,
  params?: CountResponseInputTokensParams,
  options?: RequestOptions,
): Promise<TokenCountsResource> {
  return client.request({
    operation: countResponseInputTokensOperation,
    params,
    options,
    read: readJson<TokenCountsResource>,
  });
}

/** What {@link createResponse} takes beside its path. */
export type CreateResponseParams = CreateResponse;

/** Descriptor of {@link createResponse}. */
export const createResponseOperation = {
  id: 'createResponse',
  area: 'responses',
  method: 'POST',
  path: '/responses',
  body: 'json',
  answer: 'json',
  stream: { in: 'body', name: 'stream', value: true, event: 'ResponseStreamEvent' },
  optionalBetas: ['responses_multi_agent=v1'],
} as const satisfies Operation<'responses'>;

/**
 * Makes the model answer: text, images and files in; text, structured data and tool calls out.
 * `POST /responses`
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function createResponse<TClient extends Client<'responses'>>(
  client: TClient,
  params?: SentIn<DialectOf<TClient>, 'CreateResponseParams', CreateResponseParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'ModelResponse', ModelResponse>> {
  return client.request({
    operation: createResponseOperation,
    params,
    options,
    read: readJson<ReceivedIn<DialectOf<TClient>, 'ModelResponse', ModelResponse>>,
  });
}

/** Descriptor of {@link deleteResponse}. */
export const deleteResponseOperation = {
  id: 'deleteResponse',
  area: 'responses',
  method: 'DELETE',
  path: '/responses/{response_id}',
  answer: 'json',
  optionalBetas: ['responses_multi_agent=v1'],
  expand: expandParams,
} as const satisfies Operation<'responses'>;

/**
 * Deletes a stored response.
 * `DELETE /responses/{response_id}`
 * @param responseId Which response.
 * @see https://platform.openai.com/docs/api-reference/responses/deleteResponse
 */
export function deleteResponse(
  client: Client<'responses'>,
  responseId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteResponseResponse> {
  return client.request({
    operation: deleteResponseOperation,
    path: [responseId],
    params,
    options,
    read: readJson<DeleteResponseResponse>,
  });
}

/** What {@link getResponse} takes beside its path. */
export interface GetResponseParams {
  /** What the answer shall carry beyond the ordinary. */
  include?: readonly IncludeEnum[] | undefined;
  /** For streams: begins after the event with this `sequence_number`. */
  starting_after?: number | undefined;
  /** Whether deltas are padded, against guessing them from their size; `false` saves bytes. */
  include_obfuscation?: boolean | undefined;
}

/** Descriptor of {@link getResponse}. */
export const getResponseOperation = {
  id: 'getResponse',
  area: 'responses',
  method: 'GET',
  path: '/responses/{response_id}',
  answer: 'json',
  stream: { in: 'query', name: 'stream', value: true, event: 'ResponseStreamEvent' },
  optionalBetas: ['responses_multi_agent=v1'],
  expand: expandParams,
} as const satisfies Operation<'responses'>;

/**
 * Fetches a stored response, which may still be in progress when it runs in the background.
 * `GET /responses/{response_id}`
 * @param responseId Which response.
 * @see https://platform.openai.com/docs/api-reference/responses/getResponse
 */
export function getResponse<TClient extends Client<'responses'>>(
  client: TClient,
  responseId: string,
  params?: SentIn<DialectOf<TClient>, 'GetResponseParams', GetResponseParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'ModelResponse', ModelResponse>> {
  return client.request({
    operation: getResponseOperation,
    path: [responseId],
    params,
    options,
    read: readJson<ReceivedIn<DialectOf<TClient>, 'ModelResponse', ModelResponse>>,
  });
}

/** What {@link listResponseInputItems} takes beside its path. */
export interface ListResponseInputItemsParams {
  /**
   * Most entries per page.
   * @default 20
   */
  limit?: number | undefined;
  /** By time of creation: `asc` begins with the oldest, `desc` with the newest. */
  order?: 'asc' | 'desc' | undefined;
  /** Cursor: entries come after the one with this id. */
  after?: string | undefined;
  /** What the answer shall carry beyond the ordinary. */
  include?: readonly IncludeEnum[] | undefined;
}

/** Descriptor of {@link listResponseInputItems}. */
export const listResponseInputItemsOperation = {
  id: 'listResponseInputItems',
  area: 'responses',
  method: 'GET',
  path: '/responses/{response_id}/input_items',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  optionalBetas: ['responses_multi_agent=v1'],
  expand: expandParams,
} as const satisfies Operation<'responses'>;

/**
 * Lists the items that a stored response answered.
 * `GET /responses/{response_id}/input_items`
 * @param responseId Which response.
 * @see https://platform.openai.com/docs/api-reference/responses/listInputItems
 */
export function listResponseInputItems(
  client: Client<'responses'>,
  responseId: string,
  params?: ListResponseInputItemsParams,
  options?: RequestOptions,
): PagePromise<ResponseItemList> {
  return requestPages(client, { operation: listResponseInputItemsOperation, path: [responseId], params, options });
}
