// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type {
  FunctionObject,
  Metadata,
  ParallelToolCalls,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatText,
} from '../vocabulary.ts';

/** @deprecated */
export interface AssistantObject {
  id: string;
  object: 'assistant';
  /** Unix time in seconds. */
  created_at: number;
  /** At most 256 characters. */
  name: string | null;
  /** At most 512 characters. */
  description: string | null;
  model: string;
  /** At most 256000 characters. */
  instructions: string | null;
  /**
   * At most 128 items.
   * @default []
   */
  tools: (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[];
  tool_resources?: {
    code_interpreter?: {
      /**
       * At most 20 items.
       * @default []
       */
      file_ids?: string[] | undefined;
    } | undefined;
    file_search?: {
      /** At most 1 item. */
      vector_store_ids?: string[] | undefined;
    } | undefined;
  } | null | undefined;
  metadata: Metadata;
  /**
   * 0 to 2.
   * @default 1
   */
  temperature?: number | null | undefined;
  /**
   * 0 to 1.
   * @default 1
   */
  top_p?: number | null | undefined;
  response_format?: AssistantsApiResponseFormatOption | null | undefined;
}

export type AssistantStreamEvent =
  | ThreadStreamEvent
  | RunStreamEvent
  | RunStepStreamEvent
  | MessageStreamEvent
  | ErrorEvent
  | DoneEvent;

export type AssistantSupportedModels =
  | 'gpt-5'
  | 'gpt-5-mini'
  | 'gpt-5-nano'
  | 'gpt-5-2025-08-07'
  | 'gpt-5-mini-2025-08-07'
  | 'gpt-5-nano-2025-08-07'
  | 'gpt-4.1'
  | 'gpt-4.1-mini'
  | 'gpt-4.1-nano'
  | 'gpt-4.1-2025-04-14'
  | 'gpt-4.1-mini-2025-04-14'
  | 'gpt-4.1-nano-2025-04-14'
  | 'o3-mini'
  | 'o3-mini-2025-01-31'
  | 'o1'
  | 'o1-2024-12-17'
  | 'gpt-4o'
  | 'gpt-4o-2024-11-20'
  | 'gpt-4o-2024-08-06'
  | 'gpt-4o-2024-05-13'
  | 'gpt-4o-mini'
  | 'gpt-4o-mini-2024-07-18'
  | 'gpt-4.5-preview'
  | 'gpt-4.5-preview-2025-02-27'
  | 'gpt-4-turbo'
  | 'gpt-4-turbo-2024-04-09'
  | 'gpt-4-0125-preview'
  | 'gpt-4-turbo-preview'
  | 'gpt-4-1106-preview'
  | 'gpt-4-vision-preview'
  | 'gpt-4'
  | 'gpt-4-0314'
  | 'gpt-4-0613'
  | 'gpt-4-32k'
  | 'gpt-4-32k-0314'
  | 'gpt-4-32k-0613'
  | 'gpt-3.5-turbo'
  | 'gpt-3.5-turbo-16k'
  | 'gpt-3.5-turbo-0613'
  | 'gpt-3.5-turbo-1106'
  | 'gpt-3.5-turbo-0125'
  | 'gpt-3.5-turbo-16k-0613';

export interface AssistantToolsCode {
  type: 'code_interpreter';
}

export interface AssistantToolsFileSearch {
  type: 'file_search';
  file_search?: {
    /** Integer, 1 to 50. */
    max_num_results?: number | undefined;
    ranking_options?: FileSearchRankingOptions | undefined;
  } | undefined;
}

export interface AssistantToolsFileSearchTypeOnly {
  type: 'file_search';
}

export interface AssistantToolsFunction {
  type: 'function';
  function: FunctionObject;
}

export type AssistantsApiResponseFormatOption =
  | 'auto'
  | ResponseFormatText
  | ResponseFormatJsonObject
  | ResponseFormatJsonSchema;

export type AssistantsApiToolChoiceOption = 'none' | 'auto' | 'required' | AssistantsNamedToolChoice;

export interface AssistantsNamedToolChoice {
  type: 'function' | 'code_interpreter' | 'file_search';
  function?: { name: string } | undefined;
}

export interface CreateAssistantRequest {
  model: AssistantSupportedModels | (string & {});
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** At most 512 characters. */
  description?: string | null | undefined;
  /** At most 256000 characters. */
  instructions?: string | null | undefined;
  reasoning_effort?: ReasoningEffort | undefined;
  /**
   * At most 128 items.
   * @default []
   */
  tools?: readonly (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[] | undefined;
  tool_resources?: {
    code_interpreter?: {
      /**
       * At most 20 items.
       * @default []
       */
      file_ids?: readonly string[] | undefined;
    } | undefined;
    file_search?: {
      /** At most 1 item. */
      vector_store_ids?: readonly string[] | undefined;
      /** At most 1 item. */
      vector_stores?: readonly {
        /** At most 100000000 items. */
        file_ids?: readonly string[] | undefined;
        chunking_strategy?:
          | { type: 'auto' }
          | {
              type: 'static';
              static: {
                /** Integer, 100 to 4096. */
                max_chunk_size_tokens: number;
                chunk_overlap_tokens: number;
              };
            }
          | undefined;
        metadata?: Metadata | undefined;
      }[] | undefined;
    } | undefined;
  } | null | undefined;
  metadata?: Metadata | undefined;
  /**
   * 0 to 2.
   * @default 1
   */
  temperature?: number | null | undefined;
  /**
   * 0 to 1.
   * @default 1
   */
  top_p?: number | null | undefined;
  response_format?: AssistantsApiResponseFormatOption | null | undefined;
}

export interface CreateMessageRequest {
  role: 'user' | 'assistant';
  content:
    | string
    | readonly (MessageContentImageFileObject | MessageContentImageUrlObject | MessageRequestContentTextObject)[];
  attachments?: readonly {
    file_id?: string | undefined;
    tools?: readonly (AssistantToolsCode | AssistantToolsFileSearchTypeOnly)[] | undefined;
  }[] | null | undefined;
  metadata?: Metadata | undefined;
}

export interface CreateRunRequest {
  assistant_id: string;
  model?: AssistantSupportedModels | null | (string & {}) | undefined;
  reasoning_effort?: ReasoningEffort | undefined;
  instructions?: string | null | undefined;
  additional_instructions?: string | null | undefined;
  additional_messages?: readonly CreateMessageRequest[] | null | undefined;
  /** At most 20 items. */
  tools?: readonly (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[] | null | undefined;
  metadata?: Metadata | undefined;
  /**
   * 0 to 2.
   * @default 1
   */
  temperature?: number | null | undefined;
  /**
   * 0 to 1.
   * @default 1
   */
  top_p?: number | null | undefined;
  /** Integer, at least 256. */
  max_prompt_tokens?: number | null | undefined;
  /** Integer, at least 256. */
  max_completion_tokens?: number | null | undefined;
  truncation_strategy?: TruncationObject | null | undefined;
  tool_choice?: AssistantsApiToolChoiceOption | null | undefined;
  parallel_tool_calls?: ParallelToolCalls | undefined;
  response_format?: AssistantsApiResponseFormatOption | null | undefined;
}

export interface CreateThreadAndRunRequest {
  assistant_id: string;
  thread?: CreateThreadRequest | undefined;
  model?:
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview'
    | 'gpt-4.5-preview-2025-02-27'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | null
    | (string & {})
    | undefined;
  instructions?: string | null | undefined;
  /** At most 20 items. */
  tools?: readonly (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[] | null | undefined;
  tool_resources?: {
    code_interpreter?: {
      /**
       * At most 20 items.
       * @default []
       */
      file_ids?: readonly string[] | undefined;
    } | undefined;
    file_search?: {
      /** At most 1 item. */
      vector_store_ids?: readonly string[] | undefined;
    } | undefined;
  } | null | undefined;
  metadata?: Metadata | undefined;
  /**
   * 0 to 2.
   * @default 1
   */
  temperature?: number | null | undefined;
  /**
   * 0 to 1.
   * @default 1
   */
  top_p?: number | null | undefined;
  /** Integer, at least 256. */
  max_prompt_tokens?: number | null | undefined;
  /** Integer, at least 256. */
  max_completion_tokens?: number | null | undefined;
  truncation_strategy?: TruncationObject | null | undefined;
  tool_choice?: AssistantsApiToolChoiceOption | null | undefined;
  parallel_tool_calls?: ParallelToolCalls | undefined;
  response_format?: AssistantsApiResponseFormatOption | null | undefined;
}

export interface CreateThreadRequest {
  messages?: readonly CreateMessageRequest[] | undefined;
  tool_resources?: {
    code_interpreter?: {
      /**
       * At most 20 items.
       * @default []
       */
      file_ids?: readonly string[] | undefined;
    } | undefined;
    file_search?: {
      /** At most 1 item. */
      vector_store_ids?: readonly string[] | undefined;
      /** At most 1 item. */
      vector_stores?: readonly {
        /** At most 100000000 items. */
        file_ids?: readonly string[] | undefined;
        chunking_strategy?:
          | { type: 'auto' }
          | {
              type: 'static';
              static: {
                /** Integer, 100 to 4096. */
                max_chunk_size_tokens: number;
                chunk_overlap_tokens: number;
              };
            }
          | undefined;
        metadata?: Metadata | undefined;
      }[] | undefined;
    } | undefined;
  } | null | undefined;
  metadata?: Metadata | undefined;
}

export interface DeleteAssistantResponse {
  id: string;
  deleted: boolean;
  object: 'assistant.deleted';
}

export interface DeleteMessageResponse {
  id: string;
  deleted: boolean;
  object: 'thread.message.deleted';
}

export interface DeleteThreadResponse {
  id: string;
  deleted: boolean;
  object: 'thread.deleted';
}

export interface DoneEvent {
  event: 'done';
  data: '[DONE]';
}

export interface ErrorEvent {
  event: 'error';
  data: ErrorObject;
}

export interface ErrorObject {
  code: string | null;
  message: string;
  param: string | null;
  type: string;
}

export type FileSearchRanker = 'auto' | 'default_2024_08_21';

export interface FileSearchRankingOptions {
  ranker?: FileSearchRanker | undefined;
  /** 0 to 1. */
  score_threshold: number;
}

export interface ListAssistantsResponse {
  object: string;
  data: AssistantObject[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface ListMessagesResponse {
  object: string;
  data: MessageObject[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface ListRunStepsResponse {
  object: string;
  data: RunStepObject[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface ListRunsResponse {
  object: string;
  data: RunObject[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface MessageContentImageFileObject {
  type: 'image_file';
  image_file: {
    file_id: string;
    /** @default 'auto' */
    detail?: 'auto' | 'low' | 'high' | undefined;
  };
}

export interface MessageContentImageUrlObject {
  type: 'image_url';
  image_url: {
    /** URL. */
    url: string;
    /** @default 'auto' */
    detail?: 'auto' | 'low' | 'high' | undefined;
  };
}

export interface MessageContentRefusalObject {
  type: 'refusal';
  refusal: string;
}

export interface MessageContentTextAnnotationsFileCitationObject {
  type: 'file_citation';
  text: string;
  file_citation: { file_id: string };
  /** Integer, at least 0. */
  start_index: number;
  /** Integer, at least 0. */
  end_index: number;
}

export interface MessageContentTextAnnotationsFilePathObject {
  type: 'file_path';
  text: string;
  file_path: { file_id: string };
  /** Integer, at least 0. */
  start_index: number;
  /** Integer, at least 0. */
  end_index: number;
}

export interface MessageContentTextObject {
  type: 'text';
  text: {
    value: string;
    annotations: (MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject)[];
  };
}

export interface MessageDeltaContentImageFileObject {
  index: number;
  type: 'image_file';
  image_file?: {
    file_id?: string | undefined;
    /** @default 'auto' */
    detail?: 'auto' | 'low' | 'high' | undefined;
  } | undefined;
}

export interface MessageDeltaContentImageUrlObject {
  index: number;
  type: 'image_url';
  image_url?: {
    /** URL. */
    url?: string | undefined;
    /** @default 'auto' */
    detail?: 'auto' | 'low' | 'high' | undefined;
  } | undefined;
}

export interface MessageDeltaContentRefusalObject {
  index: number;
  type: 'refusal';
  refusal?: string | undefined;
}

export interface MessageDeltaContentTextAnnotationsFileCitationObject {
  index: number;
  type: 'file_citation';
  text?: string | undefined;
  file_citation?: { file_id?: string | undefined; quote?: string | undefined } | undefined;
  /** Integer, at least 0. */
  start_index?: number | undefined;
  /** Integer, at least 0. */
  end_index?: number | undefined;
}

export interface MessageDeltaContentTextAnnotationsFilePathObject {
  index: number;
  type: 'file_path';
  text?: string | undefined;
  file_path?: { file_id?: string | undefined } | undefined;
  /** Integer, at least 0. */
  start_index?: number | undefined;
  /** Integer, at least 0. */
  end_index?: number | undefined;
}

export interface MessageDeltaContentTextObject {
  index: number;
  type: 'text';
  text?: {
    value?: string | undefined;
    annotations?: (
      | MessageDeltaContentTextAnnotationsFileCitationObject
      | MessageDeltaContentTextAnnotationsFilePathObject
    )[] | undefined;
  } | undefined;
}

export interface MessageDeltaObject {
  id: string;
  object: 'thread.message.delta';
  delta: {
    role?: 'user' | 'assistant' | undefined;
    content?: (
      | MessageDeltaContentImageFileObject
      | MessageDeltaContentTextObject
      | MessageDeltaContentRefusalObject
      | MessageDeltaContentImageUrlObject
    )[] | undefined;
  };
}

export interface MessageObject {
  id: string;
  object: 'thread.message';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  status: 'in_progress' | 'incomplete' | 'completed';
  incomplete_details: {
    reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';
  } | null;
  /** Unix time in seconds. */
  completed_at: number | null;
  /** Unix time in seconds. */
  incomplete_at: number | null;
  role: 'user' | 'assistant';
  content: (
    | MessageContentImageFileObject
    | MessageContentImageUrlObject
    | MessageContentTextObject
    | MessageContentRefusalObject
  )[];
  assistant_id: string | null;
  run_id: string | null;
  attachments: {
    file_id?: string | undefined;
    tools?: (AssistantToolsCode | AssistantToolsFileSearchTypeOnly)[] | undefined;
  }[] | null;
  metadata: Metadata;
}

export interface MessageRequestContentTextObject {
  type: 'text';
  text: string;
}

export type MessageStreamEvent =
  | { event: 'thread.message.created'; data: MessageObject }
  | { event: 'thread.message.in_progress'; data: MessageObject }
  | { event: 'thread.message.delta'; data: MessageDeltaObject }
  | { event: 'thread.message.completed'; data: MessageObject }
  | { event: 'thread.message.incomplete'; data: MessageObject };

export interface ModifyAssistantRequest {
  model?: AssistantSupportedModels | (string & {}) | undefined;
  reasoning_effort?: ReasoningEffort | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** At most 512 characters. */
  description?: string | null | undefined;
  /** At most 256000 characters. */
  instructions?: string | null | undefined;
  /**
   * At most 128 items.
   * @default []
   */
  tools?: readonly (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[] | undefined;
  tool_resources?: {
    code_interpreter?: {
      /**
       * At most 20 items.
       * @default []
       */
      file_ids?: readonly string[] | undefined;
    } | undefined;
    file_search?: {
      /** At most 1 item. */
      vector_store_ids?: readonly string[] | undefined;
    } | undefined;
  } | null | undefined;
  metadata?: Metadata | undefined;
  /**
   * 0 to 2.
   * @default 1
   */
  temperature?: number | null | undefined;
  /**
   * 0 to 1.
   * @default 1
   */
  top_p?: number | null | undefined;
  response_format?: AssistantsApiResponseFormatOption | null | undefined;
}

export interface ModifyMessageRequest {
  metadata?: Metadata | undefined;
}

export interface ModifyRunRequest {
  metadata?: Metadata | undefined;
}

export interface ModifyThreadRequest {
  tool_resources?: {
    code_interpreter?: {
      /**
       * At most 20 items.
       * @default []
       */
      file_ids?: readonly string[] | undefined;
    } | undefined;
    file_search?: {
      /** At most 1 item. */
      vector_store_ids?: readonly string[] | undefined;
    } | undefined;
  } | null | undefined;
  metadata?: Metadata | undefined;
}

export type RunCompletionUsage = { completion_tokens: number; prompt_tokens: number; total_tokens: number } | null;

export interface RunObject {
  id: string;
  object: 'thread.run';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  assistant_id: string;
  status:
    | 'queued'
    | 'in_progress'
    | 'requires_action'
    | 'cancelling'
    | 'cancelled'
    | 'failed'
    | 'completed'
    | 'incomplete'
    | 'expired';
  required_action: { type: 'submit_tool_outputs'; submit_tool_outputs: { tool_calls: RunToolCallObject[] } } | null;
  last_error: { code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt'; message: string } | null;
  /** Unix time in seconds. */
  expires_at: number | null;
  /** Unix time in seconds. */
  started_at: number | null;
  /** Unix time in seconds. */
  cancelled_at: number | null;
  /** Unix time in seconds. */
  failed_at: number | null;
  /** Unix time in seconds. */
  completed_at: number | null;
  incomplete_details: { reason?: 'max_completion_tokens' | 'max_prompt_tokens' | undefined } | null;
  model: string;
  instructions: string;
  /**
   * At most 20 items.
   * @default []
   */
  tools: (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[];
  metadata: Metadata;
  usage: RunCompletionUsage;
  temperature?: number | null | undefined;
  top_p?: number | null | undefined;
  /** Integer, at least 256. */
  max_prompt_tokens: number | null;
  /** Integer, at least 256. */
  max_completion_tokens: number | null;
  truncation_strategy: TruncationObject | null;
  tool_choice: AssistantsApiToolChoiceOption | null;
  parallel_tool_calls: ParallelToolCalls;
  response_format: AssistantsApiResponseFormatOption | null;
}

export type RunStepCompletionUsage = { completion_tokens: number; prompt_tokens: number; total_tokens: number } | null;

export interface RunStepDeltaObject {
  id: string;
  object: 'thread.run.step.delta';
  delta: {
    step_details?: RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject | undefined;
  };
}

export interface RunStepDeltaStepDetailsMessageCreationObject {
  type: 'message_creation';
  message_creation?: { message_id?: string | undefined } | undefined;
}

export interface RunStepDeltaStepDetailsToolCallsCodeObject {
  index: number;
  id?: string | undefined;
  type: 'code_interpreter';
  code_interpreter?: {
    input?: string | undefined;
    outputs?: (
      | RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
      | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
    )[] | undefined;
  } | undefined;
}

export interface RunStepDeltaStepDetailsToolCallsCodeOutputImageObject {
  index: number;
  type: 'image';
  image?: { file_id?: string | undefined } | undefined;
}

export interface RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject {
  index: number;
  type: 'logs';
  logs?: string | undefined;
}

export interface RunStepDeltaStepDetailsToolCallsFileSearchObject {
  index: number;
  id?: string | undefined;
  type: 'file_search';
  file_search: Record<string, unknown>;
}

export interface RunStepDeltaStepDetailsToolCallsFunctionObject {
  index: number;
  id?: string | undefined;
  type: 'function';
  function?: {
    name?: string | undefined;
    arguments?: string | undefined;
    output?: string | null | undefined;
  } | undefined;
}

export interface RunStepDeltaStepDetailsToolCallsObject {
  type: 'tool_calls';
  tool_calls?: (
    | RunStepDeltaStepDetailsToolCallsCodeObject
    | RunStepDeltaStepDetailsToolCallsFileSearchObject
    | RunStepDeltaStepDetailsToolCallsFunctionObject
  )[] | undefined;
}

export interface RunStepDetailsMessageCreationObject {
  type: 'message_creation';
  message_creation: { message_id: string };
}

export interface RunStepDetailsToolCallsCodeObject {
  id: string;
  type: 'code_interpreter';
  code_interpreter: {
    input: string;
    outputs: (RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject)[];
  };
}

export interface RunStepDetailsToolCallsCodeOutputImageObject {
  type: 'image';
  image: { file_id: string };
}

export interface RunStepDetailsToolCallsCodeOutputLogsObject {
  type: 'logs';
  logs: string;
}

export interface RunStepDetailsToolCallsFileSearchObject {
  id: string;
  type: 'file_search';
  file_search: {
    ranking_options?: RunStepDetailsToolCallsFileSearchRankingOptionsObject | undefined;
    results?: RunStepDetailsToolCallsFileSearchResultObject[] | undefined;
  };
}

export interface RunStepDetailsToolCallsFileSearchRankingOptionsObject {
  ranker: FileSearchRanker;
  /** 0 to 1. */
  score_threshold: number;
}

export interface RunStepDetailsToolCallsFileSearchResultObject {
  file_id: string;
  file_name: string;
  /** 0 to 1. */
  score: number;
  content?: { type?: 'text' | undefined; text?: string | undefined }[] | undefined;
}

export interface RunStepDetailsToolCallsFunctionObject {
  id: string;
  type: 'function';
  function: { name: string; arguments: string; output: string | null };
}

export interface RunStepDetailsToolCallsObject {
  type: 'tool_calls';
  tool_calls: (
    | RunStepDetailsToolCallsCodeObject
    | RunStepDetailsToolCallsFileSearchObject
    | RunStepDetailsToolCallsFunctionObject
  )[];
}

export interface RunStepObject {
  id: string;
  object: 'thread.run.step';
  /** Unix time in seconds. */
  created_at: number;
  assistant_id: string;
  thread_id: string;
  run_id: string;
  type: 'message_creation' | 'tool_calls';
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
  step_details: RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject;
  last_error: { code: 'server_error' | 'rate_limit_exceeded'; message: string } | null;
  /** Unix time in seconds. */
  expired_at: number | null;
  /** Unix time in seconds. */
  cancelled_at: number | null;
  /** Unix time in seconds. */
  failed_at: number | null;
  /** Unix time in seconds. */
  completed_at: number | null;
  metadata: Metadata;
  usage: RunStepCompletionUsage;
}

export type RunStepStreamEvent =
  | { event: 'thread.run.step.created'; data: RunStepObject }
  | { event: 'thread.run.step.in_progress'; data: RunStepObject }
  | { event: 'thread.run.step.delta'; data: RunStepDeltaObject }
  | { event: 'thread.run.step.completed'; data: RunStepObject }
  | { event: 'thread.run.step.failed'; data: RunStepObject }
  | { event: 'thread.run.step.cancelled'; data: RunStepObject }
  | { event: 'thread.run.step.expired'; data: RunStepObject };

export type RunStreamEvent =
  | { event: 'thread.run.created'; data: RunObject }
  | { event: 'thread.run.queued'; data: RunObject }
  | { event: 'thread.run.in_progress'; data: RunObject }
  | { event: 'thread.run.requires_action'; data: RunObject }
  | { event: 'thread.run.completed'; data: RunObject }
  | { event: 'thread.run.incomplete'; data: RunObject }
  | { event: 'thread.run.failed'; data: RunObject }
  | { event: 'thread.run.cancelling'; data: RunObject }
  | { event: 'thread.run.cancelled'; data: RunObject }
  | { event: 'thread.run.expired'; data: RunObject };

export interface RunToolCallObject {
  id: string;
  type: 'function';
  function: { name: string; arguments: string };
}

export interface SubmitToolOutputsRunRequest {
  tool_outputs: readonly { tool_call_id?: string | undefined; output?: string | undefined }[];
}

export interface ThreadObject {
  id: string;
  object: 'thread';
  /** Unix time in seconds. */
  created_at: number;
  tool_resources: {
    code_interpreter?: {
      /**
       * At most 20 items.
       * @default []
       */
      file_ids?: string[] | undefined;
    } | undefined;
    file_search?: {
      /** At most 1 item. */
      vector_store_ids?: string[] | undefined;
    } | undefined;
  } | null;
  metadata: Metadata;
}

export interface ThreadStreamEvent {
  enabled?: boolean | undefined;
  event: 'thread.created';
  data: ThreadObject;
}

export interface TruncationObject {
  type: 'auto' | 'last_messages';
  /** Integer, at least 1. */
  last_messages?: number | null | undefined;
}
