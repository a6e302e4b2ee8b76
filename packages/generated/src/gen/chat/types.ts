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
  /** `auto`: the model may call one of these tools; `required`: it must. */
  mode: 'auto' | 'required';
  /** Which of the request's tools, by type and name. */
  tools: readonly Record<string, unknown>[];
}

export interface ChatCompletionAllowedToolsChoice {
  type: 'allowed_tools';
  /** Leaves the model some of the tools, without changing `tools` and so the cached prompt. */
  allowed_tools: ChatCompletionAllowedTools;
}

export interface ChatCompletionDeleted {
  object: 'chat.completion.deleted';
  id: string;
  deleted: boolean;
}

export interface ChatCompletionFunctionCallOption {
  /** Which function has to be called. */
  name: string;
}

/** @deprecated */
export interface ChatCompletionFunctions {
  /** When to call it and what for; the model reads this. */
  description?: string | undefined;
  /** Name of your choice, which calls of the model carry. */
  name: string;
  /** JSON Schema of the arguments; without it there are none. */
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
  /** Id of the call, which the output names as `tool_call_id`. */
  id: string;
  type: 'custom';
  /** What the model called. */
  custom: {
    /** Which tool it called. */
    name: string;
    /** What it called the tool with, as plain text. */
    input: string;
  };
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
  /** Id of the call, which the output names as `tool_call_id`. */
  id: string;
  type: 'function';
  /** What the model called. */
  function: {
    /** Which function it called. */
    name: string;
    /** JSON text made by the model; it may fail to parse, or name arguments that do not exist. */
    arguments: string;
  };
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
  /** Which function. */
  function: {
    /** Which function has to be called. */
    name: string;
  };
}

export interface ChatCompletionNamedToolChoiceCustom {
  type: 'custom';
  /** Which tool. */
  custom: {
    /** Which tool has to be called. */
    name: string;
  };
}

export interface ChatCompletionRequestAssistantMessage {
  /** What the model said; may be left out beside tool calls. */
  content?: string | readonly ChatCompletionRequestAssistantMessageContentPart[] | null | undefined;
  /** What the model said instead of an answer that it refused. */
  refusal?: string | null | undefined;
  role: 'assistant';
  /** Tells participants of one role apart. */
  name?: string | undefined;
  /** Refers to what the model said aloud earlier. */
  audio?: {
    /** Id of that audio, from the earlier answer. */
    id: string;
  } | null | undefined;
  /** The calls that the model made; a `tool` message has to follow for each. */
  tool_calls?: readonly (ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall)[] | undefined;
  /**
   * The call that the model made, in the form from before `tool_calls`.
   * @deprecated
   */
  function_call?: {
    /** Arguments of the call, as JSON text. */
    arguments: string;
    /** Which function it called. */
    name: string;
  } | null | undefined;
}

export type ChatCompletionRequestAssistantMessageContentPart =
  | ChatCompletionRequestMessageContentPartText
  | ChatCompletionRequestMessageContentPartRefusal;

export interface ChatCompletionRequestDeveloperMessage {
  /** Instructions, which stand above what users say; for reasoning models. */
  content: string | readonly ChatCompletionRequestMessageContentPartText[];
  role: 'developer';
  /** Tells participants of one role apart. */
  name?: string | undefined;
}

/** @deprecated */
export interface ChatCompletionRequestFunctionMessage {
  role: 'function';
  /** What the function gave. */
  content: string | null;
  /** Which function gave it. */
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
  /** What was said, as audio. */
  input_audio: {
    /** The audio itself, as Base64. */
    data: string;
    /** File format of the audio. */
    format: 'wav' | 'mp3';
  };
  /** Ends a part of the prompt here that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined;
}

export interface ChatCompletionRequestMessageContentPartFile {
  type: 'file';
  /** The file itself. */
  file: {
    /** Name of the file. */
    filename?: string | undefined;
    /** The file itself, as Base64. */
    file_data?: string | undefined;
    /** Id of an uploaded file. */
    file_id?: string | undefined;
  };
  /** Ends a part of the prompt here that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined;
}

export interface ChatCompletionRequestMessageContentPartImage {
  type: 'image_url';
  /** The image. */
  image_url: {
    /**
     * Address of the image, or the image itself as a `data:` URL.
     * URL.
     */
    url: string;
    /**
     * How closely the model looks: more detail costs more tokens.
     * @default 'auto'
     */
    detail?: 'auto' | 'low' | 'high' | undefined;
  };
  /** Ends a part of the prompt here that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined;
}

export interface ChatCompletionRequestMessageContentPartRefusal {
  type: 'refusal';
  /** What the model said instead of an answer that it refused. */
  refusal: string;
}

export interface ChatCompletionRequestMessageContentPartText {
  type: 'text';
  /** The text itself. */
  text: string;
  /** Ends a part of the prompt here that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined;
}

export interface ChatCompletionRequestSystemMessage {
  /** Instructions, which stand above what users say. */
  content: string | readonly ChatCompletionRequestSystemMessageContentPart[];
  role: 'system';
  /** Tells participants of one role apart. */
  name?: string | undefined;
}

export type ChatCompletionRequestSystemMessageContentPart = ChatCompletionRequestMessageContentPartText;

export interface ChatCompletionRequestToolMessage {
  role: 'tool';
  /** What the tool gave. */
  content: string | readonly ChatCompletionRequestToolMessageContentPart[];
  /** Which call this answers. */
  tool_call_id: string;
}

export type ChatCompletionRequestToolMessageContentPart = ChatCompletionRequestMessageContentPartText;

export interface ChatCompletionRequestUserMessage {
  /** What the user says: text, or parts of text, images, audio and files. */
  content: string | readonly ChatCompletionRequestUserMessageContentPart[];
  role: 'user';
  /** Tells participants of one role apart. */
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
  /** Your own keys and values, kept with it. */
  metadata?: Metadata | undefined;
  /**
   * Also tells so many likely tokens for each place, with their probabilities.
   * Integer, 0 to 20.
   */
  top_logprobs?: number | undefined;
  /**
   * Randomness: low is steady, high is varied.
   * 0 to 2.
   * @default 1
   */
  temperature?: number | null | undefined;
  /**
   * Chooses among the likeliest tokens that together have this probability; set this or `temperature`.
   * 0 to 1.
   * @default 1
   */
  top_p?: number | null | undefined;
  /**
   * Id of your user; `safety_identifier` and `prompt_cache_key` have taken its place.
   * @deprecated
   */
  user?: string | undefined;
  /**
   * Stable id of your user, for finding misuse: a hash, never a name or an address.
   * At most 64 characters.
   */
  safety_identifier?: string | null | undefined;
  /** Brings requests with a common beginning to the same cache: same key, more hits. */
  prompt_cache_key?: string | null | undefined;
  /**
   * How long the cached beginning of the prompt lives at most.
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined;
  /** How the beginning of the prompt is cached. */
  prompt_cache_options?: PromptCacheOptionsParam | undefined;
  /**
   * The conversation so far, oldest first.
   * At least 1 item.
   */
  messages: readonly ChatCompletionRequestMessage[];
  /** Which model answers. */
  model: ModelIdsShared;
  /** At which speed and price it is served: `flex` is slow and cheap, `priority` fast and dear. */
  service_tier?: ServiceTier | undefined;
  /** What the model answers with: text, or text and audio. */
  modalities?: ResponseModalities | undefined;
  /** How many words the answer makes: short, ordinary or long. */
  verbosity?: Verbosity | undefined;
  /** How much a reasoning model thinks. */
  reasoning_effort?: ReasoningEffort | undefined;
  /** Most tokens that may be made, reasoning included. */
  max_completion_tokens?: number | null | undefined;
  /**
   * Above 0 avoids a token the more, the more often it has come.
   * -2 to 2.
   * @default 0
   */
  frequency_penalty?: number | null | undefined;
  /**
   * Above 0 avoids tokens that have come at all.
   * -2 to 2.
   * @default 0
   */
  presence_penalty?: number | null | undefined;
  /** Lets search models search the web. */
  web_search_options?: {
    /** Roughly where the user is, for results that fit. */
    user_location?: {
      type: 'approximate';
      /** Roughly where the user is. */
      approximate: WebSearchLocation;
    } | null | undefined;
    /** How much of what was found the model reads: more is better informed, slower and dearer. */
    search_context_size?: WebSearchContextSize | undefined;
  } | undefined;
  /** Form of the answer: plain text, or JSON that follows a schema. */
  response_format?: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | undefined;
  /** How the answer sounds; needed where `modalities` has `audio`. */
  audio?: {
    /** Which voice speaks: a built-in name, or a voice of your own. */
    voice: VoiceIdsOrCustomVoice;
    /** Form of the audio: encoding and rate. */
    format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
  } | null | undefined;
  /**
   * Whether the completion can be fetched later.
   * @default false
   */
  store?: boolean | null | undefined;
  /** Has input and output moderated along with the request. */
  moderation?: ModerationParam | null | undefined;
  /** Texts that end the answer where they would appear. */
  stop?: StopConfiguration | undefined;
  /** Makes tokens likelier or less likely, by token id; -100 forbids one, 100 forces it. */
  logit_bias?: Record<string, number> | null | undefined;
  /**
   * Whether to tell how likely each token was.
   * @default false
   */
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
  /** Text that much of the answer is expected to repeat, which makes it faster. */
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
  /** Whether one answer may hold several tool calls. */
  parallel_tool_calls?: ParallelToolCalls | undefined;
  /**
   * Use `tool_choice`.
   * @deprecated
   */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption | undefined;
  /**
   * Use `tools`.
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
  /** A tool that takes plain text, or text that follows a grammar. */
  custom: {
    /** Name of your choice, which calls of the model carry. */
    name: string;
    /** When to call it and what for; the model reads this. */
    description?: string | undefined;
    /** Form of the input: any text, or what follows a grammar. */
    format?:
      | { type: 'text' }
      | {
          type: 'grammar';
          /** What the input has to follow. */
          grammar: {
            /** The grammar, as text. */
            definition: string;
            /** How the grammar is written: `lark`, or a regular expression. */
            syntax: 'lark' | 'regex';
          };
        }
      | undefined;
  };
}

export interface PredictionContent {
  type: 'content';
  /** What the answer is expected to be; parts that match come faster. */
  content: string | readonly ChatCompletionRequestMessageContentPartText[];
}

export type ResponseModalities = readonly ('text' | 'audio')[] | null;

/** @default 'auto' */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;

/** @default 'medium' */
export type WebSearchContextSize = 'low' | 'medium' | 'high';

export interface WebSearchLocation {
  /** Country, as two letters (ISO 3166-1). */
  country?: string | undefined;
  /** Region or state, in free text. */
  region?: string | undefined;
  /** City, in free text. */
  city?: string | undefined;
  /** Time zone (IANA: `Europe/Vienna`). */
  timezone?: string | undefined;
}
