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
import type { IncludeEnum, InputItem } from '../vocabulary.ts';
import type {
  ConversationItem,
  ConversationItemList,
  ConversationResource,
  CreateConversationBody,
  DeletedConversationResource,
  UpdateConversationBody,
} from './types.ts';

/** What {@link createConversation} takes beside its path. */
export type CreateConversationParams = CreateConversationBody;

/** Descriptor of {@link createConversation}. */
export const createConversationOperation = {
  id: 'createConversation',
  area: 'conversations',
  method: 'POST',
  path: '/conversations',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'conversations'>;

/**
 * Creates a conversation, with up to twenty items if given.
 * `POST /conversations`
 * @see https://platform.openai.com/docs/api-reference/conversations/create
 */
export function createConversation(
  client: Client<'conversations'>,
  params?: CreateConversationParams,
  options?: RequestOptions,
): Promise<ConversationResource> {
  return client.request({
    operation: createConversationOperation,
    params,
    options,
    read: readJson<ConversationResource>,
  });
}

/** What {@link createConversationItems} takes beside its path. */
export interface CreateConversationItemsParams {
  /** At most 20 items. */
  items: readonly InputItem[];
  include?: readonly IncludeEnum[] | undefined;
}

/** Descriptor of {@link createConversationItems}. */
export const createConversationItemsOperation = {
  id: 'createConversationItems',
  area: 'conversations',
  method: 'POST',
  path: '/conversations/{conversation_id}/items',
  query: ['include'],
  body: 'json',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'conversations'>;

/**
 * Adds up to twenty items to a conversation.
 * `POST /conversations/{conversation_id}/items`
 * @see https://platform.openai.com/docs/api-reference/conversations/create-item
 */
export function createConversationItems(
  client: Client<'conversations'>,
  conversationId: string,
  params: CreateConversationItemsParams,
  options?: RequestOptions,
): Promise<ConversationItemList> {
  return client.request({
    operation: createConversationItemsOperation,
    path: [conversationId],
    params,
    options,
    read: readJson<ConversationItemList>,
  });
}

/** Descriptor of {@link deleteConversation}. */
export const deleteConversationOperation = {
  id: 'deleteConversation',
  area: 'conversations',
  method: 'DELETE',
  path: '/conversations/{conversation_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'conversations'>;

/**
 * Deletes a conversation; its items stay.
 * `DELETE /conversations/{conversation_id}`
 * @see https://platform.openai.com/docs/api-reference/conversations/delete
 */
export function deleteConversation(
  client: Client<'conversations'>,
  conversationId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeletedConversationResource> {
  return client.request({
    operation: deleteConversationOperation,
    path: [conversationId],
    params,
    options,
    read: readJson<DeletedConversationResource>,
  });
}

/** Descriptor of {@link deleteConversationItem}. */
export const deleteConversationItemOperation = {
  id: 'deleteConversationItem',
  area: 'conversations',
  method: 'DELETE',
  path: '/conversations/{conversation_id}/items/{item_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'conversations'>;

/**
 * Deletes one item of a conversation.
 * `DELETE /conversations/{conversation_id}/items/{item_id}`
 * @see https://platform.openai.com/docs/api-reference/conversations/delete-item
 */
export function deleteConversationItem(
  client: Client<'conversations'>,
  conversationId: string,
  itemId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ConversationResource> {
  return client.request({
    operation: deleteConversationItemOperation,
    path: [conversationId, itemId],
    params,
    options,
    read: readJson<ConversationResource>,
  });
}

/** Descriptor of {@link getConversation}. */
export const getConversationOperation = {
  id: 'getConversation',
  area: 'conversations',
  method: 'GET',
  path: '/conversations/{conversation_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'conversations'>;

/**
 * Fetches a conversation, without its items.
 * `GET /conversations/{conversation_id}`
 * @see https://platform.openai.com/docs/api-reference/conversations/retrieve
 */
export function getConversation(
  client: Client<'conversations'>,
  conversationId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ConversationResource> {
  return client.request({
    operation: getConversationOperation,
    path: [conversationId],
    params,
    options,
    read: readJson<ConversationResource>,
  });
}

/** What {@link getConversationItem} takes beside its path. */
export interface GetConversationItemParams {
  include?: readonly IncludeEnum[] | undefined;
}

/** Descriptor of {@link getConversationItem}. */
export const getConversationItemOperation = {
  id: 'getConversationItem',
  area: 'conversations',
  method: 'GET',
  path: '/conversations/{conversation_id}/items/{item_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'conversations'>;

/**
 * Fetches one item of a conversation.
 * `GET /conversations/{conversation_id}/items/{item_id}`
 * @see https://platform.openai.com/docs/api-reference/conversations/get-item
 */
export function getConversationItem(
  client: Client<'conversations'>,
  conversationId: string,
  itemId: string,
  params?: GetConversationItemParams,
  options?: RequestOptions,
): Promise<ConversationItem> {
  return client.request({
    operation: getConversationItemOperation,
    path: [conversationId, itemId],
    params,
    options,
    read: readJson<ConversationItem>,
  });
}

/** What {@link listConversationItems} takes beside its path. */
export interface ListConversationItemsParams {
  /** @default 20 */
  limit?: number | undefined;
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  include?: readonly IncludeEnum[] | undefined;
}

/** Descriptor of {@link listConversationItems}. */
export const listConversationItemsOperation = {
  id: 'listConversationItems',
  area: 'conversations',
  method: 'GET',
  path: '/conversations/{conversation_id}/items',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  expand: expandParams,
} as const satisfies Operation<'conversations'>;

/**
 * Lists a conversation's items.
 * `GET /conversations/{conversation_id}/items`
 * @see https://platform.openai.com/docs/api-reference/conversations/list-items
 */
export function listConversationItems(
  client: Client<'conversations'>,
  conversationId: string,
  params?: ListConversationItemsParams,
  options?: RequestOptions,
): PagePromise<ConversationItemList> {
  return requestPages(client, { operation: listConversationItemsOperation, path: [conversationId], params, options });
}

/** What {@link updateConversation} takes beside its path. */
export type UpdateConversationParams = UpdateConversationBody;

/** Descriptor of {@link updateConversation}. */
export const updateConversationOperation = {
  id: 'updateConversation',
  area: 'conversations',
  method: 'POST',
  path: '/conversations/{conversation_id}',
  body: 'json',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'conversations'>;

/**
 * Changes a conversation's metadata.
 * `POST /conversations/{conversation_id}`
 * @see https://platform.openai.com/docs/api-reference/conversations/update
 */
export function updateConversation(
  client: Client<'conversations'>,
  conversationId: string,
  params: UpdateConversationParams,
  options?: RequestOptions,
): Promise<ConversationResource> {
  return client.request({
    operation: updateConversationOperation,
    path: [conversationId],
    params,
    options,
    read: readJson<ConversationResource>,
  });
}
