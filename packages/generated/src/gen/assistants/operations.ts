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
  AssistantObject,
  CreateAssistantRequest,
  CreateMessageRequest,
  CreateRunRequest,
  CreateThreadAndRunRequest,
  CreateThreadRequest,
  DeleteAssistantResponse,
  DeleteMessageResponse,
  DeleteThreadResponse,
  ListAssistantsResponse,
  ListMessagesResponse,
  ListRunStepsResponse,
  ListRunsResponse,
  MessageObject,
  ModifyAssistantRequest,
  ModifyMessageRequest,
  ModifyRunRequest,
  ModifyThreadRequest,
  RunObject,
  RunStepObject,
  SubmitToolOutputsRunRequest,
  ThreadObject,
} from './types.ts';

/** Descriptor of {@link cancelRun}. */
export const cancelRunOperation = {
  id: 'cancelRun',
  area: 'assistants',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/cancel',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Cancels a run that is in progress.
 * `POST /threads/{thread_id}/runs/{run_id}/cancel`
 * @see https://platform.openai.com/docs/api-reference/runs
 */
export function cancelRun(
  client: Client<'assistants'>,
  threadId: string,
  runId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<RunObject> {
  return client.request({
    operation: cancelRunOperation,
    path: [threadId, runId],
    params,
    options,
    read: readJson<RunObject>,
  });
}

/** What {@link createAssistant} takes beside its path. */
export type CreateAssistantParams = CreateAssistantRequest;

/** Descriptor of {@link createAssistant}. */
export const createAssistantOperation = {
  id: 'createAssistant',
  area: 'assistants',
  method: 'POST',
  path: '/assistants',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
} as const satisfies Operation<'assistants'>;

/**
 * Creates an assistant: a model with instructions and tools.
 * `POST /assistants`
 * @see https://platform.openai.com/docs/api-reference/assistants/createAssistant
 * @deprecated
 */
export function createAssistant(
  client: Client<'assistants'>,
  params: CreateAssistantParams,
  options?: RequestOptions,
): Promise<AssistantObject> {
  return client.request({ operation: createAssistantOperation, params, options, read: readJson<AssistantObject> });
}

/** What {@link createMessage} takes beside its path. */
export type CreateMessageParams = CreateMessageRequest;

/** Descriptor of {@link createMessage}. */
export const createMessageOperation = {
  id: 'createMessage',
  area: 'assistants',
  method: 'POST',
  path: '/threads/{thread_id}/messages',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Adds a message to a thread.
 * `POST /threads/{thread_id}/messages`
 * @see https://platform.openai.com/docs/api-reference/messages
 */
export function createMessage(
  client: Client<'assistants'>,
  threadId: string,
  params: CreateMessageParams,
  options?: RequestOptions,
): Promise<MessageObject> {
  return client.request({
    operation: createMessageOperation,
    path: [threadId],
    params,
    options,
    read: readJson<MessageObject>,
  });
}

/** What {@link createRun} takes beside its path. */
export type CreateRunParams = CreateRunRequest & {
  include?: readonly 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined;
};

/** Descriptor of {@link createRun}. */
export const createRunOperation = {
  id: 'createRun',
  area: 'assistants',
  method: 'POST',
  path: '/threads/{thread_id}/runs',
  query: ['include'],
  body: 'json',
  answer: 'json',
  stream: { in: 'body', name: 'stream', value: true, event: 'AssistantStreamEvent' },
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Runs an assistant on a thread.
 * `POST /threads/{thread_id}/runs`
 * @see https://platform.openai.com/docs/api-reference/runs
 */
export function createRun(
  client: Client<'assistants'>,
  threadId: string,
  params: CreateRunParams,
  options?: RequestOptions,
): Promise<RunObject> {
  return client.request({
    operation: createRunOperation,
    path: [threadId],
    params,
    options,
    read: readJson<RunObject>,
  });
}

/** What {@link createThread} takes beside its path. */
export type CreateThreadParams = CreateThreadRequest;

/** Descriptor of {@link createThread}. */
export const createThreadOperation = {
  id: 'createThread',
  area: 'assistants',
  method: 'POST',
  path: '/threads',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
} as const satisfies Operation<'assistants'>;

/**
 * Creates a thread, with messages if given.
 * `POST /threads`
 * @see https://platform.openai.com/docs/api-reference/threads/createThread
 */
export function createThread(
  client: Client<'assistants'>,
  params?: CreateThreadParams,
  options?: RequestOptions,
): Promise<ThreadObject> {
  return client.request({ operation: createThreadOperation, params, options, read: readJson<ThreadObject> });
}

/** What {@link createThreadAndRun} takes beside its path. */
export type CreateThreadAndRunParams = CreateThreadAndRunRequest;

/** Descriptor of {@link createThreadAndRun}. */
export const createThreadAndRunOperation = {
  id: 'createThreadAndRun',
  area: 'assistants',
  method: 'POST',
  path: '/threads/runs',
  body: 'json',
  answer: 'json',
  stream: { in: 'body', name: 'stream', value: true, event: 'AssistantStreamEvent' },
  beta: 'assistants=v2',
} as const satisfies Operation<'assistants'>;

/**
 * Creates a thread and runs it at once.
 * `POST /threads/runs`
 * @see https://platform.openai.com/docs/api-reference/runs
 */
export function createThreadAndRun(
  client: Client<'assistants'>,
  params: CreateThreadAndRunParams,
  options?: RequestOptions,
): Promise<RunObject> {
  return client.request({ operation: createThreadAndRunOperation, params, options, read: readJson<RunObject> });
}

/** Descriptor of {@link deleteAssistant}. */
export const deleteAssistantOperation = {
  id: 'deleteAssistant',
  area: 'assistants',
  method: 'DELETE',
  path: '/assistants/{assistant_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Deletes an assistant.
 * `DELETE /assistants/{assistant_id}`
 * @see https://platform.openai.com/docs/api-reference/assistants/deleteAssistant
 * @deprecated
 */
export function deleteAssistant(
  client: Client<'assistants'>,
  assistantId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteAssistantResponse> {
  return client.request({
    operation: deleteAssistantOperation,
    path: [assistantId],
    params,
    options,
    read: readJson<DeleteAssistantResponse>,
  });
}

/** Descriptor of {@link deleteMessage}. */
export const deleteMessageOperation = {
  id: 'deleteMessage',
  area: 'assistants',
  method: 'DELETE',
  path: '/threads/{thread_id}/messages/{message_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Deletes a message of a thread.
 * `DELETE /threads/{thread_id}/messages/{message_id}`
 * @see https://platform.openai.com/docs/api-reference/messages
 */
export function deleteMessage(
  client: Client<'assistants'>,
  threadId: string,
  messageId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteMessageResponse> {
  return client.request({
    operation: deleteMessageOperation,
    path: [threadId, messageId],
    params,
    options,
    read: readJson<DeleteMessageResponse>,
  });
}

/** Descriptor of {@link deleteThread}. */
export const deleteThreadOperation = {
  id: 'deleteThread',
  area: 'assistants',
  method: 'DELETE',
  path: '/threads/{thread_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Deletes a thread.
 * `DELETE /threads/{thread_id}`
 * @see https://platform.openai.com/docs/api-reference/threads/deleteThread
 */
export function deleteThread(
  client: Client<'assistants'>,
  threadId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteThreadResponse> {
  return client.request({
    operation: deleteThreadOperation,
    path: [threadId],
    params,
    options,
    read: readJson<DeleteThreadResponse>,
  });
}

/** Descriptor of {@link getAssistant}. */
export const getAssistantOperation = {
  id: 'getAssistant',
  area: 'assistants',
  method: 'GET',
  path: '/assistants/{assistant_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Fetches an assistant.
 * `GET /assistants/{assistant_id}`
 * @see https://platform.openai.com/docs/api-reference/assistants/getAssistant
 * @deprecated
 */
export function getAssistant(
  client: Client<'assistants'>,
  assistantId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<AssistantObject> {
  return client.request({
    operation: getAssistantOperation,
    path: [assistantId],
    params,
    options,
    read: readJson<AssistantObject>,
  });
}

/** Descriptor of {@link getMessage}. */
export const getMessageOperation = {
  id: 'getMessage',
  area: 'assistants',
  method: 'GET',
  path: '/threads/{thread_id}/messages/{message_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Fetches a message of a thread.
 * `GET /threads/{thread_id}/messages/{message_id}`
 * @see https://platform.openai.com/docs/api-reference/messages
 */
export function getMessage(
  client: Client<'assistants'>,
  threadId: string,
  messageId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<MessageObject> {
  return client.request({
    operation: getMessageOperation,
    path: [threadId, messageId],
    params,
    options,
    read: readJson<MessageObject>,
  });
}

/** Descriptor of {@link getRun}. */
export const getRunOperation = {
  id: 'getRun',
  area: 'assistants',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Fetches a run.
 * `GET /threads/{thread_id}/runs/{run_id}`
 * @see https://platform.openai.com/docs/api-reference/runs
 */
export function getRun(
  client: Client<'assistants'>,
  threadId: string,
  runId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<RunObject> {
  return client.request({
    operation: getRunOperation,
    path: [threadId, runId],
    params,
    options,
    read: readJson<RunObject>,
  });
}

/** What {@link getRunStep} takes beside its path. */
export interface GetRunStepParams {
  include?: readonly 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined;
}

/** Descriptor of {@link getRunStep}. */
export const getRunStepOperation = {
  id: 'getRunStep',
  area: 'assistants',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Fetches one step of a run.
 * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
 * @see https://platform.openai.com/docs/api-reference/run-steps
 */
export function getRunStep(
  client: Client<'assistants'>,
  threadId: string,
  runId: string,
  stepId: string,
  params?: GetRunStepParams,
  options?: RequestOptions,
): Promise<RunStepObject> {
  return client.request({
    operation: getRunStepOperation,
    path: [threadId, runId, stepId],
    params,
    options,
    read: readJson<RunStepObject>,
  });
}

/** Descriptor of {@link getThread}. */
export const getThreadOperation = {
  id: 'getThread',
  area: 'assistants',
  method: 'GET',
  path: '/threads/{thread_id}',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Fetches a thread.
 * `GET /threads/{thread_id}`
 * @see https://platform.openai.com/docs/api-reference/threads/getThread
 */
export function getThread(
  client: Client<'assistants'>,
  threadId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ThreadObject> {
  return client.request({
    operation: getThreadOperation,
    path: [threadId],
    params,
    options,
    read: readJson<ThreadObject>,
  });
}

/** What {@link listAssistants} takes beside its path. */
export interface ListAssistantsParams {
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** Descriptor of {@link listAssistants}. */
export const listAssistantsOperation = {
  id: 'listAssistants',
  area: 'assistants',
  method: 'GET',
  path: '/assistants',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  beta: 'assistants=v2',
} as const satisfies Operation<'assistants'>;

/**
 * Lists assistants.
 * `GET /assistants`
 * @see https://platform.openai.com/docs/api-reference/assistants/listAssistants
 * @deprecated
 */
export function listAssistants(
  client: Client<'assistants'>,
  params?: ListAssistantsParams,
  options?: RequestOptions,
): PagePromise<ListAssistantsResponse> {
  return requestPages(client, { operation: listAssistantsOperation, params, options });
}

/** What {@link listMessages} takes beside its path. */
export interface ListMessagesParams {
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  before?: string | undefined;
  run_id?: string | undefined;
}

/** Descriptor of {@link listMessages}. */
export const listMessagesOperation = {
  id: 'listMessages',
  area: 'assistants',
  method: 'GET',
  path: '/threads/{thread_id}/messages',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Lists a thread's messages.
 * `GET /threads/{thread_id}/messages`
 * @see https://platform.openai.com/docs/api-reference/messages
 */
export function listMessages(
  client: Client<'assistants'>,
  threadId: string,
  params?: ListMessagesParams,
  options?: RequestOptions,
): PagePromise<ListMessagesResponse> {
  return requestPages(client, { operation: listMessagesOperation, path: [threadId], params, options });
}

/** What {@link listRunSteps} takes beside its path. */
export interface ListRunStepsParams {
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  before?: string | undefined;
  include?: readonly 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined;
}

/** Descriptor of {@link listRunSteps}. */
export const listRunStepsOperation = {
  id: 'listRunSteps',
  area: 'assistants',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Lists the steps that a run took.
 * `GET /threads/{thread_id}/runs/{run_id}/steps`
 * @see https://platform.openai.com/docs/api-reference/run-steps
 */
export function listRunSteps(
  client: Client<'assistants'>,
  threadId: string,
  runId: string,
  params?: ListRunStepsParams,
  options?: RequestOptions,
): PagePromise<ListRunStepsResponse> {
  return requestPages(client, { operation: listRunStepsOperation, path: [threadId, runId], params, options });
}

/** What {@link listRuns} takes beside its path. */
export interface ListRunsParams {
  /** @default 20 */
  limit?: number | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** Descriptor of {@link listRuns}. */
export const listRunsOperation = {
  id: 'listRuns',
  area: 'assistants',
  method: 'GET',
  path: '/threads/{thread_id}/runs',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Lists a thread's runs.
 * `GET /threads/{thread_id}/runs`
 * @see https://platform.openai.com/docs/api-reference/runs
 */
export function listRuns(
  client: Client<'assistants'>,
  threadId: string,
  params?: ListRunsParams,
  options?: RequestOptions,
): PagePromise<ListRunsResponse> {
  return requestPages(client, { operation: listRunsOperation, path: [threadId], params, options });
}

/** What {@link submitToolOutputs} takes beside its path. */
export type SubmitToolOutputsParams = SubmitToolOutputsRunRequest;

/** Descriptor of {@link submitToolOutputs}. */
export const submitToolOutputsOperation = {
  id: 'submitToolOutputs',
  area: 'assistants',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
  body: 'json',
  answer: 'json',
  stream: { in: 'body', name: 'stream', value: true, event: 'AssistantStreamEvent' },
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Answers the tool calls that a run waits for, all of them in one request.
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
 * @see https://platform.openai.com/docs/api-reference/runs
 */
export function submitToolOutputs(
  client: Client<'assistants'>,
  threadId: string,
  runId: string,
  params: SubmitToolOutputsParams,
  options?: RequestOptions,
): Promise<RunObject> {
  return client.request({
    operation: submitToolOutputsOperation,
    path: [threadId, runId],
    params,
    options,
    read: readJson<RunObject>,
  });
}

/** What {@link updateAssistant} takes beside its path. */
export type UpdateAssistantParams = ModifyAssistantRequest;

/** Descriptor of {@link updateAssistant}. */
export const updateAssistantOperation = {
  id: 'updateAssistant',
  area: 'assistants',
  method: 'POST',
  path: '/assistants/{assistant_id}',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Changes an assistant.
 * `POST /assistants/{assistant_id}`
 * @see https://platform.openai.com/docs/api-reference/assistants/modifyAssistant
 * @deprecated
 */
export function updateAssistant(
  client: Client<'assistants'>,
  assistantId: string,
  params?: UpdateAssistantParams,
  options?: RequestOptions,
): Promise<AssistantObject> {
  return client.request({
    operation: updateAssistantOperation,
    path: [assistantId],
    params,
    options,
    read: readJson<AssistantObject>,
  });
}

/** What {@link updateMessage} takes beside its path. */
export type UpdateMessageParams = ModifyMessageRequest;

/** Descriptor of {@link updateMessage}. */
export const updateMessageOperation = {
  id: 'updateMessage',
  area: 'assistants',
  method: 'POST',
  path: '/threads/{thread_id}/messages/{message_id}',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Changes a message's metadata.
 * `POST /threads/{thread_id}/messages/{message_id}`
 * @see https://platform.openai.com/docs/api-reference/messages
 */
export function updateMessage(
  client: Client<'assistants'>,
  threadId: string,
  messageId: string,
  params?: UpdateMessageParams,
  options?: RequestOptions,
): Promise<MessageObject> {
  return client.request({
    operation: updateMessageOperation,
    path: [threadId, messageId],
    params,
    options,
    read: readJson<MessageObject>,
  });
}

/** What {@link updateRun} takes beside its path. */
export type UpdateRunParams = ModifyRunRequest;

/** Descriptor of {@link updateRun}. */
export const updateRunOperation = {
  id: 'updateRun',
  area: 'assistants',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Changes a run's metadata.
 * `POST /threads/{thread_id}/runs/{run_id}`
 * @see https://platform.openai.com/docs/api-reference/runs
 */
export function updateRun(
  client: Client<'assistants'>,
  threadId: string,
  runId: string,
  params?: UpdateRunParams,
  options?: RequestOptions,
): Promise<RunObject> {
  return client.request({
    operation: updateRunOperation,
    path: [threadId, runId],
    params,
    options,
    read: readJson<RunObject>,
  });
}

/** What {@link updateThread} takes beside its path. */
export type UpdateThreadParams = ModifyThreadRequest;

/** Descriptor of {@link updateThread}. */
export const updateThreadOperation = {
  id: 'updateThread',
  area: 'assistants',
  method: 'POST',
  path: '/threads/{thread_id}',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
  expand: expandParams,
} as const satisfies Operation<'assistants'>;

/**
 * Changes a thread's metadata or tool resources.
 * `POST /threads/{thread_id}`
 * @see https://platform.openai.com/docs/api-reference/threads/modifyThread
 */
export function updateThread(
  client: Client<'assistants'>,
  threadId: string,
  params?: UpdateThreadParams,
  options?: RequestOptions,
): Promise<ThreadObject> {
  return client.request({
    operation: updateThreadOperation,
    path: [threadId],
    params,
    options,
    read: readJson<ThreadObject>,
  });
}
