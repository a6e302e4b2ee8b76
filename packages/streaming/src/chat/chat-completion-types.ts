import type { CreateChatCompletionResponse, CreateChatCompletionStreamResponse } from '@unspool/generated/chat';

/**
 * One chunk of a chat completion, as the server sent it. All that were recorded have `choices`, which may be empty: in chunks
 * that tell usage, and in Azure's first. What else a server puts between them is handed on as it came.
 */
export type ChatCompletionChunk = CreateChatCompletionStreamResponse;

/** A chat completion, as `createChatCompletion` gives it. */
export type ChatCompletion = CreateChatCompletionResponse;

/** One of the answers of a chat completion. */
export type ChatChoice = ChatCompletion['choices'][number];

/** What a chunk adds to one of the answers. */
export type ChatChunkChoice = ChatCompletionChunk['choices'][number];

/** The message of an answer. */
export type ChatMessage = ChatChoice['message'];

/** What a chunk adds to a message. */
export type ChatMessageDelta = ChatChunkChoice['delta'];

/** What a chunk adds to the call of a tool. */
export type ChatToolCallDelta = NonNullable<ChatMessageDelta['tool_calls']>[number];
