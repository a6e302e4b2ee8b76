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
import type { OrderEnum } from '../vocabulary.ts';
import type {
  ChatSessionResource,
  CreateChatSessionBody,
  DeletedThreadResource,
  ThreadItemListResource,
  ThreadListResource,
  ThreadResource,
} from './types.ts';

/** Descriptor of {@link cancelChatkitSession}. */
export const cancelChatkitSessionOperation = {
  id: 'cancelChatkitSession',
  area: 'chatkit',
  method: 'POST',
  path: '/chatkit/sessions/{session_id}/cancel',
  answer: 'json',
  beta: 'chatkit_beta=v1',
  expand: expandParams,
} as const satisfies Operation<'chatkit'>;

/**
 * Ends a ChatKit session: its secret is refused from then on.
 * `POST /chatkit/sessions/{session_id}/cancel`
 * @see https://platform.openai.com/docs/api-reference/chatkit
 */
export function cancelChatkitSession(
  client: Client<'chatkit'>,
  sessionId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ChatSessionResource> {
  return client.request({
    operation: cancelChatkitSessionOperation,
    path: [sessionId],
    params,
    options,
    read: readJson<ChatSessionResource>,
  });
}

/** What {@link createChatkitSession} takes beside its path. */
export type CreateChatkitSessionParams = CreateChatSessionBody;

/** Descriptor of {@link createChatkitSession}. */
export const createChatkitSessionOperation = {
  id: 'createChatkitSession',
  area: 'chatkit',
  method: 'POST',
  path: '/chatkit/sessions',
  body: 'json',
  answer: 'json',
  beta: 'chatkit_beta=v1',
} as const satisfies Operation<'chatkit'>;

/**
 * Opens a ChatKit session and gives the secret that a browser starts it with.
 * `POST /chatkit/sessions`
 * @see https://platform.openai.com/docs/api-reference/chatkit
 */
export function createChatkitSession(
  client: Client<'chatkit'>,
  params: CreateChatkitSessionParams,
  options?: RequestOptions,
): Promise<ChatSessionResource> {
  return client.request({
    operation: createChatkitSessionOperation,
    params,
    options,
    read: readJson<ChatSessionResource>,
  });
}

/** Descriptor of {@link deleteChatkitThread}. */
export const deleteChatkitThreadOperation = {
  id: 'deleteChatkitThread',
  area: 'chatkit',
  method: 'DELETE',
  path: '/chatkit/threads/{thread_id}',
  answer: 'json',
  beta: 'chatkit_beta=v1',
  expand: expandParams,
} as const satisfies Operation<'chatkit'>;

/**
 * Deletes a ChatKit thread with all its items.
 * `DELETE /chatkit/threads/{thread_id}`
 * @see https://platform.openai.com/docs/api-reference/chatkit/threads/delete
 */
export function deleteChatkitThread(
  client: Client<'chatkit'>,
  threadId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeletedThreadResource> {
  return client.request({
    operation: deleteChatkitThreadOperation,
    path: [threadId],
    params,
    options,
    read: readJson<DeletedThreadResource>,
  });
}

/** Descriptor of {@link getChatkitThread}. */
export const getChatkitThreadOperation = {
  id: 'getChatkitThread',
  area: 'chatkit',
  method: 'GET',
  path: '/chatkit/threads/{thread_id}',
  answer: 'json',
  beta: 'chatkit_beta=v1',
  expand: expandParams,
} as const satisfies Operation<'chatkit'>;

/**
 * Fetches a ChatKit thread.
 * `GET /chatkit/threads/{thread_id}`
 * @see https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve
 */
export function getChatkitThread(
  client: Client<'chatkit'>,
  threadId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ThreadResource> {
  return client.request({
    operation: getChatkitThreadOperation,
    path: [threadId],
    params,
    options,
    read: readJson<ThreadResource>,
  });
}

/** What {@link listChatkitThreadItems} takes beside its path. */
export interface ListChatkitThreadItemsParams {
  /** Integer, 0 to 100. */
  limit?: number | undefined;
  order?: OrderEnum | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** Descriptor of {@link listChatkitThreadItems}. */
export const listChatkitThreadItemsOperation = {
  id: 'listChatkitThreadItems',
  area: 'chatkit',
  method: 'GET',
  path: '/chatkit/threads/{thread_id}/items',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  beta: 'chatkit_beta=v1',
  expand: expandParams,
} as const satisfies Operation<'chatkit'>;

/**
 * Lists the items of a ChatKit thread.
 * `GET /chatkit/threads/{thread_id}/items`
 * @see https://platform.openai.com/docs/api-reference/chatkit
 */
export function listChatkitThreadItems(
  client: Client<'chatkit'>,
  threadId: string,
  params?: ListChatkitThreadItemsParams,
  options?: RequestOptions,
): PagePromise<ThreadItemListResource> {
  return requestPages(client, { operation: listChatkitThreadItemsOperation, path: [threadId], params, options });
}

/** What {@link listChatkitThreads} takes beside its path. */
export interface ListChatkitThreadsParams {
  /** Integer, 0 to 100. */
  limit?: number | undefined;
  order?: OrderEnum | undefined;
  after?: string | undefined;
  before?: string | undefined;
  /** 1 to 512 characters. */
  user?: string | undefined;
}

/** Descriptor of {@link listChatkitThreads}. */
export const listChatkitThreadsOperation = {
  id: 'listChatkitThreads',
  area: 'chatkit',
  method: 'GET',
  path: '/chatkit/threads',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  beta: 'chatkit_beta=v1',
} as const satisfies Operation<'chatkit'>;

/**
 * Lists ChatKit threads, of one user if given.
 * `GET /chatkit/threads`
 * @see https://platform.openai.com/docs/api-reference/chatkit
 */
export function listChatkitThreads(
  client: Client<'chatkit'>,
  params?: ListChatkitThreadsParams,
  options?: RequestOptions,
): PagePromise<ThreadListResource> {
  return requestPages(client, { operation: listChatkitThreadsOperation, params, options });
}
