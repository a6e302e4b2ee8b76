// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type {
  ChatCompletionStreamOptions,
  ChatCompletionTool,
  CompletionUsage,
  FunctionParameters,
  Metadata,
  ModelIdsShared,
  ModerationParam,
  ModerationResultBody,
  ParallelToolCalls,
  PromptCacheBreakpointParam,
  PromptCacheOptionsParam,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatText,
  StopConfiguration,
  Verbosity,
  VoiceIdsOrCustomVoice,
} from '../vocabulary.ts';

export interface ChatCompletionAllowedTools {
  mode: 'auto' | 'required';
  tools: readonly Record<string, unknown>[];
}

export interface ChatCompletionAllowedToolsChoice {
  type: 'allowed_tools';
  allowed_tools: ChatCompletionAllowedTools;
}

export interface ChatCompletionDeleted {
  object: 'chat.completion.deleted';
  id: string;
  deleted: boolean;
}

export interface ChatCompletionFunctionCallOption {
  name: string;
}

/** @deprecated */
export interface ChatCompletionFunctions {
  description?: string | undefined;
  name: string;
  parameters?: FunctionParameters | undefined;
}

export interface ChatCompletionList {
  object: 'list';
  data: CreateChatCompletionResponse[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface ChatCompletionMessageCustomToolCall {
  id: string;
  type: 'custom';
  custom: { name: string; input: string };
}

export interface ChatCompletionMessageList {
  object: 'list';
  data: {
    content: string | null;
    refusal?: string | null | undefined;
    tool_calls?: ChatCompletionMessageToolCalls | undefined;
    annotations?: {
      type: 'url_citation';
      url_citation: {
        end_index: number;
        start_index: number;
        /** URL. */
        url: string;
        title: string;
      };
    }[] | undefined;
    role: 'assistant';
    /** @deprecated */
    function_call?: { arguments: string; name: string } | undefined;
    audio?: {
      id: string;
      /** Unix time in seconds. */
      expires_at: number;
      data: string;
      transcript: string;
    } | null | undefined;
    id: string;
    content_parts?: (
      | ChatCompletionRequestMessageContentPartText
      | ChatCompletionRequestMessageContentPartImage
    )[] | null | undefined;
  }[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface ChatCompletionMessageToolCall {
  id: string;
  type: 'function';
  function: { name: string; arguments: string };
}

export interface ChatCompletionMessageToolCallChunk {
  index: number;
  id?: string | undefined;
  type?: 'function' | undefined;
  function?: { name?: string | undefined; arguments?: string | undefined } | undefined;
}

export type ChatCompletionMessageToolCalls = (ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall)[];

export interface ChatCompletionModeration {
  input: ChatCompletionModerationResults | ChatCompletionModerationError;
  output: ChatCompletionModerationResults | ChatCompletionModerationError;
}

export interface ChatCompletionModerationError {
  type: 'error';
  code: string;
  message: string;
}

export interface ChatCompletionModerationResults {
  type: 'moderation_results';
  model: string;
  results: ModerationResultBody[];
}

export interface ChatCompletionNamedToolChoice {
  type: 'function';
  function: { name: string };
}

export interface ChatCompletionNamedToolChoiceCustom {
  type: 'custom';
  custom: { name: string };
}

export interface ChatCompletionRequestAssistantMessage {
  content?: string | readonly ChatCompletionRequestAssistantMessageContentPart[] | null | undefined;
  refusal?: string | null | undefined;
  role: 'assistant';
  name?: string | undefined;
  audio?: { id: string } | null | undefined;
  tool_calls?: readonly (ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall)[] | undefined;
  /** @deprecated */
  function_call?: { arguments: string; name: string } | null | undefined;
}

export type ChatCompletionRequestAssistantMessageContentPart =
  | ChatCompletionRequestMessageContentPartText
  | ChatCompletionRequestMessageContentPartRefusal;

export interface ChatCompletionRequestDeveloperMessage {
  content: string | readonly ChatCompletionRequestMessageContentPartText[];
  role: 'developer';
  name?: string | undefined;
}

/** @deprecated */
export interface ChatCompletionRequestFunctionMessage {
  role: 'function';
  content: string | null;
  name: string;
}

export type ChatCompletionRequestMessage =
  | ChatCompletionRequestDeveloperMessage
  | ChatCompletionRequestSystemMessage
  | ChatCompletionRequestUserMessage
  | ChatCompletionRequestAssistantMessage
  | ChatCompletionRequestToolMessage
  | ChatCompletionRequestFunctionMessage;

export interface ChatCompletionRequestMessageContentPartAudio {
  type: 'input_audio';
  input_audio: { data: string; format: 'wav' | 'mp3' };
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined;
}

export interface ChatCompletionRequestMessageContentPartFile {
  type: 'file';
  file: { filename?: string | undefined; file_data?: string | undefined; file_id?: string | undefined };
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined;
}

export interface ChatCompletionRequestMessageContentPartImage {
  type: 'image_url';
  image_url: {
    /** URL. */
    url: string;
    /** @default 'auto' */
    detail?: 'auto' | 'low' | 'high' | undefined;
  };
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined;
}

export interface ChatCompletionRequestMessageContentPartRefusal {
  type: 'refusal';
  refusal: string;
}

export interface ChatCompletionRequestMessageContentPartText {
  type: 'text';
  text: string;
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined;
}

export interface ChatCompletionRequestSystemMessage {
  content: string | readonly ChatCompletionRequestSystemMessageContentPart[];
  role: 'system';
  name?: string | undefined;
}

export type ChatCompletionRequestSystemMessageContentPart = ChatCompletionRequestMessageContentPartText;

export interface ChatCompletionRequestToolMessage {
  role: 'tool';
  content: string | readonly ChatCompletionRequestToolMessageContentPart[];
  tool_call_id: string;
}

export type ChatCompletionRequestToolMessageContentPart = ChatCompletionRequestMessageContentPartText;

export interface ChatCompletionRequestUserMessage {
  content: string | readonly ChatCompletionRequestUserMessageContentPart[];
  role: 'user';
  name?: string | undefined;
}

export type ChatCompletionRequestUserMessageContentPart =
  | ChatCompletionRequestMessageContentPartText
  | ChatCompletionRequestMessageContentPartImage
  | ChatCompletionRequestMessageContentPartAudio
  | ChatCompletionRequestMessageContentPartFile;

export interface ChatCompletionResponseMessage {
  content: string | null;
  refusal?: string | null | undefined;
  tool_calls?: ChatCompletionMessageToolCalls | undefined;
  annotations?: {
    type: 'url_citation';
    url_citation: {
      end_index: number;
      start_index: number;
      /** URL. */
      url: string;
      title: string;
    };
  }[] | undefined;
  role: 'assistant';
  /** @deprecated */
  function_call?: { arguments: string; name: string } | undefined;
  audio?: {
    id: string;
    /** Unix time in seconds. */
    expires_at: number;
    data: string;
    transcript: string;
  } | null | undefined;
}

export interface ChatCompletionStreamResponseDelta {
  content?: string | null | undefined;
  /** @deprecated */
  function_call?: { arguments?: string | undefined; name?: string | undefined } | undefined;
  tool_calls?: ChatCompletionMessageToolCallChunk[] | undefined;
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | undefined;
  refusal?: string | null | undefined;
}

export interface ChatCompletionTokenLogprob {
  token: string;
  logprob: number;
  bytes: number[] | null;
  top_logprobs: { token: string; logprob: number; bytes: number[] | null }[];
}

export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionAllowedToolsChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;

export interface CreateChatCompletionRequest {
  metadata?: Metadata | undefined;
  /** Integer, 0 to 20. */
  top_logprobs?: number | undefined;
  /**
   * Randomness: low is steady, high is varied.
   * 0 to 2.
   * @default 1
   */
  temperature?: number | null | undefined;
  /**
   * 0 to 1.
   * @default 1
   */
  top_p?: number | null | undefined;
  /** @deprecated */
  user?: string | undefined;
  /** At most 64 characters. */
  safety_identifier?: string | null | undefined;
  prompt_cache_key?: string | null | undefined;
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined;
  prompt_cache_options?: PromptCacheOptionsParam | undefined;
  /**
   * The conversation so far, oldest first.
   * At least 1 item.
   */
  messages: readonly ChatCompletionRequestMessage[];
  /** Which model answers. */
  model: ModelIdsShared;
  service_tier?: ServiceTier | undefined;
  modalities?: ResponseModalities | undefined;
  verbosity?: Verbosity | undefined;
  /** How much a reasoning model thinks. */
  reasoning_effort?: ReasoningEffort | undefined;
  /** Most tokens that may be made, reasoning included. */
  max_completion_tokens?: number | null | undefined;
  /**
   * -2 to 2.
   * @default 0
   */
  frequency_penalty?: number | null | undefined;
  /**
   * -2 to 2.
   * @default 0
   */
  presence_penalty?: number | null | undefined;
  web_search_options?: {
    user_location?: { type: 'approximate'; approximate: WebSearchLocation } | null | undefined;
    search_context_size?: WebSearchContextSize | undefined;
  } | undefined;
  /** Form of the answer: plain text, or JSON that follows a schema. */
  response_format?: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | undefined;
  audio?: {
    voice: VoiceIdsOrCustomVoice;
    format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
  } | null | undefined;
  /**
   * Whether the completion can be fetched later.
   * @default false
   */
  store?: boolean | null | undefined;
  moderation?: ModerationParam | null | undefined;
  /** Texts that end the answer where they would appear. */
  stop?: StopConfiguration | undefined;
  logit_bias?: Record<string, number> | null | undefined;
  /** @default false */
  logprobs?: boolean | null | undefined;
  /**
   * Use `max_completion_tokens`; other providers may know this one only.
   * @deprecated
   */
  max_tokens?: number | null | undefined;
  /**
   * How many answers are made, each one paid for.
   * Integer, 1 to 128.
   * @default 1
   */
  n?: number | null | undefined;
  prediction?: PredictionContent | null | undefined;
  /**
   * Asks for the same answer to the same request, as far as possible.
   * @deprecated
   */
  seed?: number | null | undefined;
  /** What a stream carries beyond deltas, such as usage. */
  stream_options?: ChatCompletionStreamOptions | undefined;
  /** What the model may call. */
  tools?: readonly (ChatCompletionTool | CustomToolChatCompletions)[] | undefined;
  /** Whether the model may call tools, must, must not, or which one. */
  tool_choice?: ChatCompletionToolChoiceOption | undefined;
  parallel_tool_calls?: ParallelToolCalls | undefined;
  /** @deprecated */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption | undefined;
  /**
   * 1 to 128 items.
   * @deprecated
   */
  functions?: readonly ChatCompletionFunctions[] | undefined;
}

export interface CreateChatCompletionResponse {
  id: string;
  choices: {
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call';
    index: number;
    message: ChatCompletionResponseMessage;
    logprobs: { content: ChatCompletionTokenLogprob[] | null; refusal: ChatCompletionTokenLogprob[] | null } | null;
  }[];
  /** Unix time in seconds. */
  created: number;
  model: string;
  metadata?: Metadata | undefined;
  service_tier?: ServiceTier | undefined;
  /** @deprecated */
  system_fingerprint?: string | undefined;
  object: 'chat.completion';
  usage?: CompletionUsage | undefined;
  moderation?: ChatCompletionModeration | null | undefined;
}

export interface CreateChatCompletionStreamResponse {
  id: string;
  choices: {
    delta: ChatCompletionStreamResponseDelta;
    logprobs?: {
      content: ChatCompletionTokenLogprob[] | null;
      refusal: ChatCompletionTokenLogprob[] | null;
    } | null | undefined;
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | null;
    index: number;
  }[];
  /** Unix time in seconds. */
  created: number;
  model: string;
  obfuscation?: string | undefined;
  service_tier?: ServiceTier | undefined;
  /** @deprecated */
  system_fingerprint?: string | undefined;
  object: 'chat.completion.chunk';
  usage?: CompletionUsage | null | undefined;
  moderation?: ChatCompletionModeration | null | undefined;
}

export interface CustomToolChatCompletions {
  type: 'custom';
  custom: {
    name: string;
    description?: string | undefined;
    format?:
      | { type: 'text' }
      | { type: 'grammar'; grammar: { definition: string; syntax: 'lark' | 'regex' } }
      | undefined;
  };
}

export interface PredictionContent {
  type: 'content';
  content: string | readonly ChatCompletionRequestMessageContentPartText[];
}

export type ResponseModalities = readonly ('text' | 'audio')[] | null;

/** @default 'auto' */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;

/** @default 'medium' */
export type WebSearchContextSize = 'low' | 'medium' | 'high';

export interface WebSearchLocation {
  country?: string | undefined;
  region?: string | undefined;
  city?: string | undefined;
  timezone?: string | undefined;
}
