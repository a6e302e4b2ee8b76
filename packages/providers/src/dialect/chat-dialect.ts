import type { OpenAnswer, OpenRequest } from '@unspool/generated';
import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallChunk,
  ChatCompletionRequestAssistantMessage,
  ChatCompletionRequestMessage,
  ChatCompletionResponseMessage,
  ChatCompletionStreamResponseDelta,
  CreateChatCompletionParams,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from '@unspool/generated/chat';
import type { At, Override, Sendable } from './override.ts';

/**
 * Members that a provider adds to chat completions, by the place where they stand. A member that the document has as well
 * takes the place of the document's.
 */
export interface ChatExtras {
  /** In the request, beside `model` and `messages`. */
  readonly request?: object;
  /** In the message of an answer, in the deltas of a stream, and in the assistant's messages of the next request. */
  readonly message?: object;
  /** In the deltas of a stream. @default as `message` */
  readonly delta?: object;
  /** In the call of a tool, wherever one stands. */
  readonly toolCall?: object;
  /** In an entry of `choices`, streamed or not. */
  readonly choice?: object;
  /** In an entry of the `choices` of a chunk. @default as `choice` */
  readonly chunkChoice?: object;
  /** In `usage`. */
  readonly usage?: object;
  /** At the top of an answer, and of a chunk. */
  readonly completion?: object;
  /** At the top of a chunk. @default as `completion` */
  readonly chunk?: object;
}

/** A dialect of chat completions, made of what it adds. What it does not name is open: it can be sent and read without a cast. */
export interface ChatDialect<TExtras extends ChatExtras = object> {
  readonly CreateChatCompletionParams: ChatParams<TExtras>;
  readonly CreateChatCompletionResponse: ChatCompletion<TExtras>;
  readonly CreateChatCompletionStreamResponse: ChatCompletionChunk<TExtras>;
}

/** What `createChatCompletion` and `streamChatCompletion` take. */
export type ChatParams<TExtras> = OpenRequest &
  Override<
    CreateChatCompletionParams,
    Override<
      { messages: readonly ChatRequestMessage<TExtras>[]; tools?: readonly ChatTool[] | undefined },
      At<TExtras, 'request'>
    >
  >;

/** A message of a request. The message of an answer is one. */
export type ChatRequestMessage<TExtras> = OpenRequest &
  (
    | OpenContent<Exclude<ChatCompletionRequestMessage, ChatCompletionRequestAssistantMessage>>
    | Override<
        ChatCompletionRequestAssistantMessage,
        Override<
          {
            content?: OpenParts<ChatCompletionRequestAssistantMessage['content']>;
            tool_calls?: readonly RequestToolCall<TExtras>[] | undefined;
          },
          Sendable<ChatCompletionRequestAssistantMessage, At<TExtras, 'message'>>
        >
      >
  );

/** A tool that a model may call. A dialect with further tools adds to it. */
export type ChatTool = OpenRequest & NonNullable<CreateChatCompletionParams['tools']>[number];

type OpenContent<TMessage> = TMessage extends { content: infer TContent }
  ? Omit<TMessage, 'content'> & { content: OpenParts<TContent> }
  : never;

type OpenParts<TContent> = TContent extends readonly (infer TPart)[] ? readonly (TPart & OpenRequest)[] : TContent;

type RequestToolCall<TExtras> = OpenRequest &
  ((ChatCompletionMessageToolCall & At<TExtras, 'toolCall'>) | ChatCompletionMessageCustomToolCall);

/** What `createChatCompletion` gives, and a stream adds up to. */
export type ChatCompletion<TExtras> = OpenAnswer &
  Override<
    CreateChatCompletionResponse,
    Override<{ choices: ChatChoice<TExtras>[]; usage?: ChatUsage<TExtras> | undefined }, At<TExtras, 'completion'>>
  >;

type ChatChoice<TExtras> = OpenAnswer &
  Override<
    CreateChatCompletionResponse['choices'][number],
    Override<{ message: ChatMessage<TExtras> }, At<TExtras, 'choice'>>
  >;

/** The message of an answer. */
export type ChatMessage<TExtras> = OpenAnswer &
  Override<
    ChatCompletionResponseMessage,
    Override<{ tool_calls?: ChatToolCall<TExtras>[] | undefined }, At<TExtras, 'message'>>
  >;

type ChatToolCall<TExtras> = OpenAnswer &
  ((ChatCompletionMessageToolCall & At<TExtras, 'toolCall'>) | ChatCompletionMessageCustomToolCall);

/** Why the document says that an answer ended; a dialect with further reasons adds to it. */
export type ChatFinishReason = CreateChatCompletionResponse['choices'][number]['finish_reason'];

/** What tokens were used, and what else a provider counts. */
export type ChatUsage<TExtras> = OpenAnswer & Override<ChatCompletionUsage, At<TExtras, 'usage'>>;

type ChatCompletionUsage = NonNullable<CreateChatCompletionResponse['usage']>;

/** One chunk of a stream. */
export type ChatCompletionChunk<TExtras> = OpenAnswer &
  Override<
    CreateChatCompletionStreamResponse,
    Override<
      { choices: ChatChunkChoice<TExtras>[]; usage?: ChatUsage<TExtras> | null | undefined },
      AtOr<TExtras, 'chunk', 'completion'>
    >
  >;

type ChatChunkChoice<TExtras> = OpenAnswer &
  Override<
    CreateChatCompletionStreamResponse['choices'][number],
    Override<{ delta: ChatDelta<TExtras> }, AtOr<TExtras, 'chunkChoice', 'choice'>>
  >;

/** What a chunk adds to a message. */
export type ChatDelta<TExtras> = OpenAnswer &
  Override<
    ChatCompletionStreamResponseDelta,
    Override<{ tool_calls?: ChatToolCallDelta<TExtras>[] | undefined }, AtOr<TExtras, 'delta', 'message'>>
  >;

type ChatToolCallDelta<TExtras> = OpenAnswer & ChatCompletionMessageToolCallChunk & Partial<At<TExtras, 'toolCall'>>;

type AtOr<TExtras, TPlace extends string, TOther extends string> = TPlace extends keyof TExtras
  ? TExtras[TPlace]
  : At<TExtras, TOther>;
