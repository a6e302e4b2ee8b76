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
import type { Metadata } from '../vocabulary.ts';
import type {
  ChatCompletionDeleted,
  ChatCompletionList,
  ChatCompletionMessageList,
  CreateChatCompletionRequest,
  CreateChatCompletionResponse,
} from './types.ts';

/** What {@link createChatCompletion} takes beside its path. */
export type CreateChatCompletionParams = CreateChatCompletionRequest;

/** Descriptor of {@link createChatCompletion}. */
export const createChatCompletionOperation = {
  id: 'createChatCompletion',
  area: 'chat',
  method: 'POST',
  path: '/chat/completions',
  body: 'json',
  answer: 'json',
  stream: { in: 'body', name: 'stream', value: true, event: 'CreateChatCompletionStreamResponse' },
} as const satisfies Operation<'chat'>;

/**
 * Makes the model answer a conversation.
 * `POST /chat/completions`
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function createChatCompletion<TClient extends Client<'chat'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateChatCompletionParams', CreateChatCompletionParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateChatCompletionResponse', CreateChatCompletionResponse>> {
  return client.request({
    operation: createChatCompletionOperation,
    params,
    options,
    read: readJson<ReceivedIn<DialectOf<TClient>, 'CreateChatCompletionResponse', CreateChatCompletionResponse>>,
  });
}

/** Descriptor of {@link deleteChatCompletion}. */
export const deleteChatCompletionOperation = {
  id: 'deleteChatCompletion',
  area: 'chat',
  method: 'DELETE',
  path: '/chat/completions/{completion_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'chat'>;

/**
 * Deletes a stored chat completion.
 * `DELETE /chat/completions/{completion_id}`
 * @param completionId Which stored completion.
 * @see https://platform.openai.com/docs/api-reference/chat/deleteChatCompletion
 */
export function deleteChatCompletion(
  client: Client<'chat'>,
  completionId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ChatCompletionDeleted> {
  return client.request({
    operation: deleteChatCompletionOperation,
    path: [completionId],
    params,
    options,
    read: readJson<ChatCompletionDeleted>,
  });
}

/** Descriptor of {@link getChatCompletion}. */
export const getChatCompletionOperation = {
  id: 'getChatCompletion',
  area: 'chat',
  method: 'GET',
  path: '/chat/completions/{completion_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'chat'>;

/**
 * Fetches a stored chat completion.
 * `GET /chat/completions/{completion_id}`
 * @param completionId Which stored completion.
 * @see https://platform.openai.com/docs/api-reference/chat/getChatCompletion
 */
export function getChatCompletion(
  client: Client<'chat'>,
  completionId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<CreateChatCompletionResponse> {
  return client.request({
    operation: getChatCompletionOperation,
    path: [completionId],
    params,
    options,
    read: readJson<CreateChatCompletionResponse>,
  });
}

/** What {@link listChatCompletionMessages} takes beside its path. */
export interface ListChatCompletionMessagesParams {
  /** Cursor: entries come after the one with this id. */
  after?: string | undefined;
  /**
   * Most entries per page.
   * @default 20
   */
  limit?: number | undefined;
  /**
   * By time of creation: `asc` begins with the oldest, `desc` with the newest.
   * @default 'asc'
   */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listChatCompletionMessages}. */
export const listChatCompletionMessagesOperation = {
  id: 'listChatCompletionMessages',
  area: 'chat',
  method: 'GET',
  path: '/chat/completions/{completion_id}/messages',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  expand: expandParams,
} as const satisfies Operation<'chat'>;

/**
 * Lists the messages that a stored chat completion answered.
 * `GET /chat/completions/{completion_id}/messages`
 * @param completionId Which stored completion.
 * @see https://platform.openai.com/docs/api-reference/chat/getChatCompletionMessages
 */
export function listChatCompletionMessages(
  client: Client<'chat'>,
  completionId: string,
  params?: ListChatCompletionMessagesParams,
  options?: RequestOptions,
): PagePromise<ChatCompletionMessageList> {
  return requestPages(client, {
    operation: listChatCompletionMessagesOperation,
    path: [completionId],
    params,
    options,
  });
}

/** What {@link listChatCompletions} takes beside its path. */
export interface ListChatCompletionsParams {
  /** Only completions by this model. */
  model?: string | undefined;
  /** Only completions with these keys and values. */
  metadata?: Metadata | undefined;
  /** Cursor: entries come after the one with this id. */
  after?: string | undefined;
  /**
   * Most entries per page.
   * @default 20
   */
  limit?: number | undefined;
  /**
   * By time of creation: `asc` begins with the oldest, `desc` with the newest.
   * @default 'asc'
   */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listChatCompletions}. */
export const listChatCompletionsOperation = {
  id: 'listChatCompletions',
  area: 'chat',
  method: 'GET',
  path: '/chat/completions',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
} as const satisfies Operation<'chat'>;

/**
 * Lists chat completions that were stored (`store: true`).
 * `GET /chat/completions`
 * @see https://platform.openai.com/docs/api-reference/chat/list
 */
export function listChatCompletions(
  client: Client<'chat'>,
  params?: ListChatCompletionsParams,
  options?: RequestOptions,
): PagePromise<ChatCompletionList> {
  return requestPages(client, { operation: listChatCompletionsOperation, params, options });
}

/** What {@link updateChatCompletion} takes beside its path. */
export interface UpdateChatCompletionParams {
  /** Your own keys and values, kept with it. */
  metadata: Metadata;
}

/** Descriptor of {@link updateChatCompletion}. */
export const updateChatCompletionOperation = {
  id: 'updateChatCompletion',
  area: 'chat',
  method: 'POST',
  path: '/chat/completions/{completion_id}',
  body: 'json',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'chat'>;

/**
 * Changes the metadata of a stored chat completion.
 * `POST /chat/completions/{completion_id}`
 * @param completionId Which stored completion.
 * @see https://platform.openai.com/docs/api-reference/chat/updateChatCompletion
 */
export function updateChatCompletion(
  client: Client<'chat'>,
  completionId: string,
  params: UpdateChatCompletionParams,
  options?: RequestOptions,
): Promise<CreateChatCompletionResponse> {
  return client.request({
    operation: updateChatCompletionOperation,
    path: [completionId],
    params,
    options,
    read: readJson<CreateChatCompletionResponse>,
  });
}
