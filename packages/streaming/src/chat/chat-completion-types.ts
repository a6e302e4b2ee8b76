import type { CreateChatCompletionResponse, CreateChatCompletionStreamResponse } from '@unspool/generated/chat';

/** One chunk of a chat completion. */
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
