// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type {
  AdditionalTools,
  Annotation,
  ApplyPatchToolCall,
  ApplyPatchToolCallOutput,
  CodeInterpreterToolCall,
  CompactionBody,
  ComputerToolCall,
  ComputerToolCallOutputResource,
  CustomToolCall,
  CustomToolCallOutput,
  FileSearchToolCall,
  FunctionAndCustomToolCallOutput,
  FunctionCallOutputStatusEnum,
  FunctionCallStatus,
  FunctionShellCall,
  FunctionShellCallOutput,
  FunctionShellCallOutputContent,
  FunctionToolCall,
  FunctionToolCallOutputResource,
  FunctionToolCallResource,
  ImageGenToolCall,
  IncludeEnum,
  InputItem,
  InputMessageContentList,
  LocalShellToolCall,
  LocalShellToolCallOutput,
  MCPApprovalRequest,
  MCPApprovalResponseResource,
  MCPListTools,
  MCPToolCall,
  Message,
  Metadata,
  ModelIdsShared,
  ModerationParam,
  ModerationResultBody,
  OutputMessage,
  OutputTextContent,
  Program,
  ProgramOutput,
  Prompt,
  PromptCacheModeEnum,
  PromptCacheOptionsParam,
  PromptCacheTTLEnum,
  ReasoningEffort,
  ReasoningItem,
  ReasoningTextContent,
  RefusalContent,
  TextResponseFormatConfiguration,
  Tool,
  ToolCallCaller,
  ToolCallCallerParam,
  ToolChoiceFunction,
  ToolChoiceMCP,
  ToolChoiceOptions,
  ToolSearchCall,
  ToolSearchOutput,
  Verbosity,
  WebSearchToolCall,
} from '../vocabulary.ts';

export interface CompactResource {
  id: string;
  /** @default 'response.compaction' */
  object: 'response.compaction';
  output: ItemField[];
  /** Unix time in seconds. */
  created_at: number;
  usage: ResponseUsage;
}

export interface CompactResponseMethodPublicBody {
  model: ModelIdsCompaction;
  input?: string | readonly InputItem[] | null | undefined;
  previous_response_id?: string | null | undefined;
  instructions?: string | null | undefined;
  /** At most 64 characters. */
  prompt_cache_key?: string | null | undefined;
  /** @deprecated */
  prompt_cache_retention?: PromptCacheRetentionEnum | null | undefined;
  prompt_cache_options?: PromptCacheOptionsParam | null | undefined;
  service_tier?: ServiceTierEnum | null | undefined;
}

export interface ContextManagementParam {
  type: string;
  /** Integer, at least 1000. */
  compact_threshold?: number | null | undefined;
}

export type ConversationParam = string | ConversationReferenceParam;

export interface ConversationReferenceParam {
  id: string;
}

export interface CreateResponse {
  metadata?: Metadata | undefined;
  /** Integer, 0 to 20. */
  top_logprobs?: number | undefined;
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
  /** @deprecated */
  user?: string | undefined;
  /** At most 64 characters. */
  safety_identifier?: string | null | undefined;
  prompt_cache_key?: string | null | undefined;
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined;
  prompt_cache_options?: PromptCacheOptionsParam | undefined;
  previous_response_id?: string | null | undefined;
  model?: ModelIdsResponses | undefined;
  /** @default false */
  background?: boolean | null | undefined;
  max_tool_calls?: number | null | undefined;
  text?: ResponseTextParam | undefined;
  tools?: ToolsArray | undefined;
  tool_choice?: ToolChoiceParam | undefined;
  prompt?: Prompt | undefined;
  service_tier?: ServiceTierResponses | undefined;
  /**
   * @default 'disabled'
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null | undefined;
  reasoning?: Reasoning | null | undefined;
  input?: InputParam | undefined;
  include?: readonly IncludeEnum[] | null | undefined;
  /** @default true */
  parallel_tool_calls?: boolean | null | undefined;
  /** @default true */
  store?: boolean | null | undefined;
  instructions?: string | null | undefined;
  moderation?: ModerationParam | null | undefined;
  stream_options?: ResponseStreamOptions | undefined;
  conversation?: ConversationParam | null | undefined;
  /** At least 1 item. */
  context_management?: readonly ContextManagementParam[] | null | undefined;
  /** Integer, at least 16. */
  max_output_tokens?: number | null | undefined;
}

export interface CustomToolCallOutputResource {
  type: 'custom_tool_call_output';
  id: string;
  call_id: string;
  caller?: ToolCallCallerParam | null | undefined;
  output: string | FunctionAndCustomToolCallOutput[];
  status: FunctionCallOutputStatusEnum;
  created_by?: string | undefined;
}

export interface CustomToolCallResource {
  type: 'custom_tool_call';
  id: string;
  call_id: string;
  caller?: ToolCallCaller | null | undefined;
  namespace?: string | undefined;
  name: string;
  input: string;
  status: FunctionCallStatus;
  created_by?: string | undefined;
}

export interface DeleteResponseResponse {
  id: string;
  object: string;
  deleted: true;
}

export interface ErrorPayload {
  type: string;
  code: string | null;
  message: string;
  param: string | null;
  headers?: Record<string, string> | undefined;
}

export interface FunctionToolCallOutput {
  id?: string | undefined;
  type: 'function_call_output';
  call_id: string;
  name?: string | undefined;
  namespace?: string | undefined;
  caller?: ToolCallCallerParam | null | undefined;
  output: string | FunctionAndCustomToolCallOutput[];
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined;
}

export interface InputMessageResource {
  type: 'message';
  role: 'user' | 'system' | 'developer';
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined;
  content: InputMessageContentList;
  id: string;
}

export type InputParam = string | readonly InputItem[];

export type ItemField =
  | Message
  | Program
  | ProgramOutput
  | FunctionToolCall
  | ToolSearchCall
  | ToolSearchOutput
  | AdditionalTools
  | FunctionToolCallOutput
  | FileSearchToolCall
  | WebSearchToolCall
  | ImageGenToolCall
  | ComputerToolCall
  | ComputerToolCallOutputResource
  | ReasoningItem
  | CompactionBody
  | CodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | FunctionShellCall
  | FunctionShellCallOutput
  | ApplyPatchToolCall
  | ApplyPatchToolCallOutput
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponseResource
  | MCPToolCall
  | CustomToolCall
  | CustomToolCallOutput;

export type ItemResource =
  | InputMessageResource
  | OutputMessage
  | FileSearchToolCall
  | ComputerToolCall
  | ComputerToolCallOutputResource
  | WebSearchToolCall
  | FunctionToolCallResource
  | FunctionToolCallOutputResource
  | ToolSearchCall
  | ToolSearchOutput
  | AdditionalTools
  | ReasoningItem
  | Program
  | ProgramOutput
  | CompactionBody
  | ImageGenToolCall
  | CodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | FunctionShellCall
  | FunctionShellCallOutput
  | ApplyPatchToolCall
  | ApplyPatchToolCallOutput
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponseResource
  | MCPToolCall
  | CustomToolCallResource
  | CustomToolCallOutputResource;

export type ModelIdsCompaction = ModelIdsResponses | null | (string & {});

export type ModelIdsResponses =
  | ModelIdsShared
  | 'o1-pro'
  | 'o1-pro-2025-03-19'
  | 'o3-pro'
  | 'o3-pro-2025-06-10'
  | 'o3-deep-research'
  | 'o3-deep-research-2025-06-26'
  | 'o4-mini-deep-research'
  | 'o4-mini-deep-research-2025-06-26'
  | 'computer-use-preview'
  | 'computer-use-preview-2025-03-11'
  | 'gpt-5.5-pro'
  | 'gpt-5.5-pro-2026-04-23'
  | 'gpt-5-codex'
  | 'gpt-5-pro'
  | 'gpt-5-pro-2025-10-06'
  | 'gpt-5.1-codex-max'
  | 'gpt-daybreak-blue-latest'
  | 'gpt-daybreak-red-latest'
  | 'gpt-5.6-cyber';

export interface ModelResponse {
  metadata: Metadata;
  /** Integer, 0 to 20. */
  top_logprobs?: number | null | undefined;
  /**
   * 0 to 2.
   * @default 1
   */
  temperature: number | null;
  /**
   * 0 to 1.
   * @default 1
   */
  top_p: number | null;
  /** @deprecated */
  user?: string | undefined;
  /** At most 64 characters. */
  safety_identifier?: string | null | undefined;
  prompt_cache_key?: string | null | undefined;
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined;
  previous_response_id?: string | null | undefined;
  model: ModelIdsResponses;
  /** @default false */
  background?: boolean | null | undefined;
  max_tool_calls?: number | null | undefined;
  text?: ResponseTextParam | undefined;
  tools: ToolsArray;
  tool_choice: ToolChoiceParam;
  prompt?: Prompt | undefined;
  service_tier?: ServiceTierResponses | undefined;
  /** @default 'disabled' */
  truncation?: 'auto' | 'disabled' | null | undefined;
  id: string;
  object: 'response';
  status?: 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete' | undefined;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  completed_at?: number | null | undefined;
  error: ResponseError;
  incomplete_details: { reason?: 'max_output_tokens' | 'content_filter' | undefined } | null;
  output: OutputItem[];
  reasoning?: Reasoning | null | undefined;
  instructions: string | InputItem[] | null;
  usage?: ResponseUsage | null | undefined;
  prompt_cache_options?: PromptCacheOptions | undefined;
  moderation?: Moderation | null | undefined;
  /** @default true */
  parallel_tool_calls: boolean;
  conversation?: ResponseConversation | null | undefined;
  max_output_tokens?: number | null | undefined;
}

export interface Moderation {
  input: ModerationResultBody | ModerationErrorBody;
  output: ModerationResultBody | ModerationErrorBody;
}

export interface ModerationErrorBody {
  /** @default 'error' */
  type: 'error';
  code: string;
  message: string;
}

export type OutputContent = OutputTextContent | RefusalContent | ReasoningTextContent;

export type OutputItem =
  | OutputMessage
  | FileSearchToolCall
  | FunctionToolCall
  | FunctionToolCallOutputResource
  | WebSearchToolCall
  | ComputerToolCall
  | ComputerToolCallOutputResource
  | ReasoningItem
  | Program
  | ProgramOutput
  | ToolSearchCall
  | ToolSearchOutput
  | AdditionalTools
  | CompactionBody
  | ImageGenToolCall
  | CodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | FunctionShellCall
  | FunctionShellCallOutput
  | ApplyPatchToolCall
  | ApplyPatchToolCallOutput
  | MCPToolCall
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponseResource
  | CustomToolCall
  | CustomToolCallOutputResource;

export type PersonalityEnum = 'friendly' | 'pragmatic' | (string & {});

export interface PromptCacheOptions {
  ttl: PromptCacheTTLEnum;
  mode: PromptCacheModeEnum;
}

export type PromptCacheRetentionEnum = 'in_memory' | '24h';

export interface Reasoning {
  mode?: ReasoningModeEnum | undefined;
  effort?: ReasoningEffort | undefined;
  summary?: 'auto' | 'concise' | 'detailed' | null | undefined;
  context?: 'auto' | 'current_turn' | 'all_turns' | null | undefined;
  /** @deprecated */
  generate_summary?: 'auto' | 'concise' | 'detailed' | null | undefined;
}

export type ReasoningModeEnum = 'standard' | 'pro' | (string & {});

export interface ResponseAudioDeltaEvent {
  type: 'response.audio.delta';
  sequence_number: number;
  delta: string;
}

export interface ResponseAudioDoneEvent {
  type: 'response.audio.done';
  sequence_number: number;
  response_id: string;
}

export interface ResponseAudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta';
  delta: string;
  sequence_number: number;
  response_id: string;
}

export interface ResponseAudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done';
  sequence_number: number;
  response_id: string;
}

export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  type: 'response.code_interpreter_call_code.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
}

export interface ResponseCodeInterpreterCallCodeDoneEvent {
  type: 'response.code_interpreter_call_code.done';
  output_index: number;
  item_id: string;
  code: string;
  sequence_number: number;
}

export interface ResponseCodeInterpreterCallCompletedEvent {
  type: 'response.code_interpreter_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseCodeInterpreterCallInProgressEvent {
  type: 'response.code_interpreter_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseCodeInterpreterCallInterpretingEvent {
  type: 'response.code_interpreter_call.interpreting';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseCompletedEvent {
  type: 'response.completed';
  response: ModelResponse;
  sequence_number: number;
}

export interface ResponseContentPartAddedEvent {
  type: 'response.content_part.added';
  item_id: string;
  output_index: number;
  content_index: number;
  part: OutputContent;
  sequence_number: number;
}

export interface ResponseContentPartDoneEvent {
  type: 'response.content_part.done';
  item_id: string;
  output_index: number;
  content_index: number;
  sequence_number: number;
  part: OutputContent;
}

export interface ResponseConversation {
  id: string;
}

export interface ResponseCreatedEvent {
  type: 'response.created';
  response: ModelResponse;
  sequence_number: number;
}

export interface ResponseCustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta';
  sequence_number: number;
  output_index: number;
  item_id: string;
  delta: string;
}

export interface ResponseCustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done';
  sequence_number: number;
  output_index: number;
  item_id: string;
  input: string;
}

export type ResponseError = { code: ResponseErrorCode; message: string } | null;

export type ResponseErrorCode =
  | 'server_error'
  | 'rate_limit_exceeded'
  | 'invalid_prompt'
  | 'data_residency_mismatch'
  | 'bio_policy'
  | 'vector_store_timeout'
  | 'invalid_image'
  | 'invalid_image_format'
  | 'invalid_base64_image'
  | 'invalid_image_url'
  | 'image_too_large'
  | 'image_too_small'
  | 'image_parse_error'
  | 'image_content_policy_violation'
  | 'invalid_image_mode'
  | 'image_file_too_large'
  | 'unsupported_image_media_type'
  | 'empty_image_file'
  | 'failed_to_download_image'
  | 'image_file_not_found';

export interface ResponseErrorEvent {
  type: 'error';
  code: string | null;
  message: string;
  param: string | null;
  sequence_number: number;
}

export interface ResponseFailedEvent {
  type: 'response.failed';
  sequence_number: number;
  response: ModelResponse;
}

export interface ResponseFileSearchCallCompletedEvent {
  type: 'response.file_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseFileSearchCallInProgressEvent {
  type: 'response.file_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseFileSearchCallSearchingEvent {
  type: 'response.file_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseFunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta';
  item_id: string;
  output_index: number;
  sequence_number: number;
  delta: string;
}

export interface ResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  item_id: string;
  name: string;
  output_index: number;
  sequence_number: number;
  arguments: string;
}

export interface ResponseImageGenCallCompletedEvent {
  type: 'response.image_generation_call.completed';
  output_index: number;
  sequence_number: number;
  item_id: string;
}

export interface ResponseImageGenCallGeneratingEvent {
  type: 'response.image_generation_call.generating';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseImageGenCallInProgressEvent {
  type: 'response.image_generation_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseImageGenCallPartialImageEvent {
  type: 'response.image_generation_call.partial_image';
  output_index: number;
  item_id: string;
  sequence_number: number;
  partial_image_index: number;
  partial_image_b64: string;
  size?: string | undefined;
  quality?: string | undefined;
  background?: string | undefined;
  output_format?: string | undefined;
}

export interface ResponseInProgressEvent {
  type: 'response.in_progress';
  response: ModelResponse;
  sequence_number: number;
}

export interface ResponseIncompleteEvent {
  type: 'response.incomplete';
  response: ModelResponse;
  sequence_number: number;
}

export interface ResponseItemList {
  object: 'list';
  data: ItemResource[];
  has_more: boolean;
  first_id: string;
  last_id: string;
}

export interface ResponseLogProb {
  token: string;
  logprob: number;
  top_logprobs?: { token?: string | undefined; logprob?: number | undefined }[] | undefined;
}

export interface ResponseMCPCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
}

export interface ResponseMCPCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done';
  output_index: number;
  item_id: string;
  arguments: string;
  sequence_number: number;
}

export interface ResponseMCPCallCompletedEvent {
  type: 'response.mcp_call.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

export interface ResponseMCPCallFailedEvent {
  type: 'response.mcp_call.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

export interface ResponseMCPCallInProgressEvent {
  type: 'response.mcp_call.in_progress';
  sequence_number: number;
  output_index: number;
  item_id: string;
}

export interface ResponseMCPListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

export interface ResponseMCPListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

export interface ResponseMCPListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

export interface ResponseOutputItemAddedEvent {
  type: 'response.output_item.added';
  output_index: number;
  sequence_number: number;
  item: OutputItem;
}

export interface ResponseOutputItemDoneEvent {
  type: 'response.output_item.done';
  output_index: number;
  sequence_number: number;
  item: OutputItem;
}

export interface ResponseOutputTextAnnotationAddedEvent {
  type: 'response.output_text.annotation.added';
  item_id: string;
  output_index: number;
  content_index: number;
  annotation_index: number;
  sequence_number: number;
  annotation: Annotation | null;
}

export interface ResponseQueuedEvent {
  type: 'response.queued';
  response: ModelResponse;
  sequence_number: number;
}

export interface ResponseReasoningSummaryPartAddedEvent {
  type: 'response.reasoning_summary_part.added';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: { type: 'summary_text'; text: string };
}

export interface ResponseReasoningSummaryPartDoneEvent {
  type: 'response.reasoning_summary_part.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  status?: 'incomplete' | undefined;
  sequence_number: number;
  part: { type: 'summary_text'; text: string };
}

export interface ResponseReasoningSummaryTextDeltaEvent {
  type: 'response.reasoning_summary_text.delta';
  item_id: string;
  output_index: number;
  summary_index: number;
  delta: string;
  sequence_number: number;
}

export interface ResponseReasoningSummaryTextDoneEvent {
  type: 'response.reasoning_summary_text.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  text: string;
  sequence_number: number;
}

export interface ResponseReasoningTextDeltaEvent {
  type: 'response.reasoning_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
}

export interface ResponseReasoningTextDoneEvent {
  type: 'response.reasoning_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
}

export interface ResponseRefusalDeltaEvent {
  type: 'response.refusal.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
}

export interface ResponseRefusalDoneEvent {
  type: 'response.refusal.done';
  item_id: string;
  output_index: number;
  content_index: number;
  refusal: string;
  sequence_number: number;
}

export interface ResponseShellCallCommandAddedStreamingEvent {
  /** @default 'response.shell_call_command.added' */
  type: 'response.shell_call_command.added';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
}

export interface ResponseShellCallCommandDeltaStreamingEvent {
  /** @default 'response.shell_call_command.delta' */
  type: 'response.shell_call_command.delta';
  sequence_number: number;
  output_index: number;
  command_index: number;
  delta: string;
  obfuscation?: string | undefined;
}

export interface ResponseShellCallCommandDoneStreamingEvent {
  /** @default 'response.shell_call_command.done' */
  type: 'response.shell_call_command.done';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
}

export interface ResponseShellCallOutputContentDeltaStreamingEvent {
  /** @default 'response.shell_call_output_content.delta' */
  type: 'response.shell_call_output_content.delta';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  delta: ShellCallOutputDelta;
}

export interface ResponseShellCallOutputContentDoneStreamingEvent {
  /** @default 'response.shell_call_output_content.done' */
  type: 'response.shell_call_output_content.done';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  output: FunctionShellCallOutputContent[];
}

export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseErrorEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedStreamingEvent
  | ResponseShellCallCommandDeltaStreamingEvent
  | ResponseShellCallCommandDoneStreamingEvent
  | ResponseShellCallOutputContentDeltaStreamingEvent
  | ResponseShellCallOutputContentDoneStreamingEvent
  | ResponseInProgressEvent
  | ResponseFailedEvent
  | ResponseIncompleteEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseMCPCallArgumentsDeltaEvent
  | ResponseMCPCallArgumentsDoneEvent
  | ResponseMCPCallCompletedEvent
  | ResponseMCPCallFailedEvent
  | ResponseMCPCallInProgressEvent
  | ResponseMCPListToolsCompletedEvent
  | ResponseMCPListToolsFailedEvent
  | ResponseMCPListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent;

export type ResponseStreamOptions = { include_obfuscation?: boolean | undefined } | null;

export interface ResponseTextDeltaEvent {
  type: 'response.output_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  logprobs?: ResponseLogProb[] | undefined;
}

export interface ResponseTextDoneEvent {
  type: 'response.output_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
  logprobs?: ResponseLogProb[] | undefined;
}

export interface ResponseTextParam {
  format?: TextResponseFormatConfiguration | undefined;
  verbosity?: Verbosity | undefined;
}

export interface ResponseUsage {
  input_tokens: number;
  input_tokens_details: { cached_tokens: number; cache_write_tokens: number };
  output_tokens: number;
  output_tokens_details: { reasoning_tokens: number };
  total_tokens: number;
}

export interface ResponseWebSearchCallCompletedEvent {
  type: 'response.web_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseWebSearchCallInProgressEvent {
  type: 'response.web_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseWebSearchCallSearchingEvent {
  type: 'response.web_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

export interface ResponseWsError {
  type: 'error';
  status?: number | undefined;
  sequence_number?: number | undefined;
  error: ErrorPayload;
  stream_id?: string | undefined;
}

export type ResponsesClientEvent = ResponsesClientEventResponseCreate;

export interface ResponsesClientEventResponseCreate {
  type: 'response.create';
  /** 1 to 256 characters. */
  stream_id?: string | undefined;
  metadata?: Metadata | undefined;
  /** Integer, 0 to 20. */
  top_logprobs?: number | undefined;
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
  /** @deprecated */
  user?: string | undefined;
  /** At most 64 characters. */
  safety_identifier?: string | null | undefined;
  prompt_cache_key?: string | null | undefined;
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined;
  prompt_cache_options?: PromptCacheOptionsParam | undefined;
  previous_response_id?: string | null | undefined;
  model?: ModelIdsResponses | undefined;
  /** @default false */
  background?: boolean | null | undefined;
  max_tool_calls?: number | null | undefined;
  text?: ResponseTextParam | undefined;
  tools?: ToolsArray | undefined;
  tool_choice?: ToolChoiceParam | undefined;
  prompt?: Prompt | undefined;
  service_tier?: ServiceTierResponses | undefined;
  /**
   * @default 'disabled'
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null | undefined;
  reasoning?: Reasoning | null | undefined;
  input?: InputParam | undefined;
  include?: readonly IncludeEnum[] | null | undefined;
  /** @default true */
  parallel_tool_calls?: boolean | null | undefined;
  /** @default true */
  store?: boolean | null | undefined;
  instructions?: string | null | undefined;
  moderation?: ModerationParam | null | undefined;
  /** @default false */
  stream?: boolean | null | undefined;
  stream_options?: ResponseStreamOptions | undefined;
  conversation?: ConversationParam | null | undefined;
  /** At least 1 item. */
  context_management?: readonly ContextManagementParam[] | null | undefined;
  /** Integer, at least 16. */
  max_output_tokens?: number | null | undefined;
}

export type ResponsesServerEvent =
  | { type: 'response.audio.delta'; sequence_number: number; delta: string; stream_id?: string | undefined }
  | { type: 'response.audio.done'; sequence_number: number; response_id: string; stream_id?: string | undefined }
  | {
      type: 'response.audio.transcript.delta';
      delta: string;
      sequence_number: number;
      response_id: string;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.audio.transcript.done';
      sequence_number: number;
      response_id: string;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.code_interpreter_call_code.delta';
      output_index: number;
      item_id: string;
      delta: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.code_interpreter_call_code.done';
      output_index: number;
      item_id: string;
      code: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.code_interpreter_call.completed';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.code_interpreter_call.in_progress';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.code_interpreter_call.interpreting';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | { type: 'response.completed'; response: ModelResponse; sequence_number: number; stream_id?: string | undefined }
  | {
      type: 'response.content_part.added';
      item_id: string;
      output_index: number;
      content_index: number;
      part: OutputContent;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.content_part.done';
      item_id: string;
      output_index: number;
      content_index: number;
      sequence_number: number;
      part: OutputContent;
      stream_id?: string | undefined;
    }
  | { type: 'response.created'; response: ModelResponse; sequence_number: number; stream_id?: string | undefined }
  | {
      type: 'response.file_search_call.completed';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.file_search_call.in_progress';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.file_search_call.searching';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.function_call_arguments.delta';
      item_id: string;
      output_index: number;
      sequence_number: number;
      delta: string;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.function_call_arguments.done';
      item_id: string;
      name: string;
      output_index: number;
      sequence_number: number;
      arguments: string;
      stream_id?: string | undefined;
    }
  | {
      /** @default 'response.shell_call_command.added' */
      type: 'response.shell_call_command.added';
      sequence_number: number;
      output_index: number;
      command_index: number;
      command: string;
      stream_id?: string | undefined;
    }
  | {
      /** @default 'response.shell_call_command.delta' */
      type: 'response.shell_call_command.delta';
      sequence_number: number;
      output_index: number;
      command_index: number;
      delta: string;
      obfuscation?: string | undefined;
      stream_id?: string | undefined;
    }
  | {
      /** @default 'response.shell_call_command.done' */
      type: 'response.shell_call_command.done';
      sequence_number: number;
      output_index: number;
      command_index: number;
      command: string;
      stream_id?: string | undefined;
    }
  | {
      /** @default 'response.shell_call_output_content.delta' */
      type: 'response.shell_call_output_content.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      command_index: number;
      delta: ShellCallOutputDelta;
      stream_id?: string | undefined;
    }
  | {
      /** @default 'response.shell_call_output_content.done' */
      type: 'response.shell_call_output_content.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      command_index: number;
      output: FunctionShellCallOutputContent[];
      stream_id?: string | undefined;
    }
  | {
      type: 'response.in_progress';
      response: ModelResponse;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | { type: 'response.failed'; sequence_number: number; response: ModelResponse; stream_id?: string | undefined }
  | { type: 'response.incomplete'; response: ModelResponse; sequence_number: number; stream_id?: string | undefined }
  | {
      type: 'response.output_item.added';
      output_index: number;
      sequence_number: number;
      item: OutputItem;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.output_item.done';
      output_index: number;
      sequence_number: number;
      item: OutputItem;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.reasoning_summary_part.added';
      item_id: string;
      output_index: number;
      summary_index: number;
      sequence_number: number;
      part: { type: 'summary_text'; text: string };
      stream_id?: string | undefined;
    }
  | {
      type: 'response.reasoning_summary_part.done';
      item_id: string;
      output_index: number;
      summary_index: number;
      status?: 'incomplete' | undefined;
      sequence_number: number;
      part: { type: 'summary_text'; text: string };
      stream_id?: string | undefined;
    }
  | {
      type: 'response.reasoning_summary_text.delta';
      item_id: string;
      output_index: number;
      summary_index: number;
      delta: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.reasoning_summary_text.done';
      item_id: string;
      output_index: number;
      summary_index: number;
      text: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.reasoning_text.delta';
      item_id: string;
      output_index: number;
      content_index: number;
      delta: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.reasoning_text.done';
      item_id: string;
      output_index: number;
      content_index: number;
      text: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.refusal.delta';
      item_id: string;
      output_index: number;
      content_index: number;
      delta: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.refusal.done';
      item_id: string;
      output_index: number;
      content_index: number;
      refusal: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.output_text.delta';
      item_id: string;
      output_index: number;
      content_index: number;
      delta: string;
      sequence_number: number;
      logprobs?: ResponseLogProb[] | undefined;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.output_text.done';
      item_id: string;
      output_index: number;
      content_index: number;
      text: string;
      sequence_number: number;
      logprobs?: ResponseLogProb[] | undefined;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.web_search_call.completed';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.web_search_call.in_progress';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.web_search_call.searching';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.image_generation_call.completed';
      output_index: number;
      sequence_number: number;
      item_id: string;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.image_generation_call.generating';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.image_generation_call.in_progress';
      output_index: number;
      item_id: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.image_generation_call.partial_image';
      output_index: number;
      item_id: string;
      sequence_number: number;
      partial_image_index: number;
      partial_image_b64: string;
      size?: string | undefined;
      quality?: string | undefined;
      background?: string | undefined;
      output_format?: string | undefined;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.mcp_call_arguments.delta';
      output_index: number;
      item_id: string;
      delta: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.mcp_call_arguments.done';
      output_index: number;
      item_id: string;
      arguments: string;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.mcp_call.completed';
      item_id: string;
      output_index: number;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.mcp_call.failed';
      item_id: string;
      output_index: number;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.mcp_call.in_progress';
      sequence_number: number;
      output_index: number;
      item_id: string;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.mcp_list_tools.completed';
      item_id: string;
      output_index: number;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.mcp_list_tools.failed';
      item_id: string;
      output_index: number;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.mcp_list_tools.in_progress';
      item_id: string;
      output_index: number;
      sequence_number: number;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.output_text.annotation.added';
      item_id: string;
      output_index: number;
      content_index: number;
      annotation_index: number;
      sequence_number: number;
      annotation: Annotation | null;
      stream_id?: string | undefined;
    }
  | { type: 'response.queued'; response: ModelResponse; sequence_number: number; stream_id?: string | undefined }
  | {
      type: 'response.custom_tool_call_input.delta';
      sequence_number: number;
      output_index: number;
      item_id: string;
      delta: string;
      stream_id?: string | undefined;
    }
  | {
      type: 'response.custom_tool_call_input.done';
      sequence_number: number;
      output_index: number;
      item_id: string;
      input: string;
      stream_id?: string | undefined;
    }
  | ResponseWsError;

export type ServiceTierEnum = 'auto' | 'default' | 'fast' | 'flex' | 'priority';

/** @default 'auto' */
export type ServiceTierResponses = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | 'ultrafast' | null;

export interface ShellCallOutputDelta {
  stdout?: string | undefined;
  stderr?: string | undefined;
}

export interface SpecificApplyPatchParam {
  /** @default 'apply_patch' */
  type: 'apply_patch';
}

export interface SpecificFunctionShellParam {
  /** @default 'shell' */
  type: 'shell';
}

export interface SpecificProgrammaticToolCallingParam {
  /** @default 'programmatic_tool_calling' */
  type: 'programmatic_tool_calling';
}

export interface TokenCountsBody {
  model?: string | null | undefined;
  input?: string | readonly InputItem[] | null | undefined;
  previous_response_id?: string | null | undefined;
  tools?: readonly Tool[] | null | undefined;
  text?: ResponseTextParam | null | undefined;
  reasoning?: Reasoning | null | undefined;
  /** @deprecated */
  truncation?: TruncationEnum | undefined;
  instructions?: string | null | undefined;
  personality?: PersonalityEnum | undefined;
  conversation?: ConversationParam | null | undefined;
  tool_choice?: ToolChoiceParam | null | undefined;
  parallel_tool_calls?: boolean | null | undefined;
}

export interface TokenCountsResource {
  /** @default 'response.input_tokens' */
  object: 'response.input_tokens';
  input_tokens: number;
}

export interface ToolChoiceAllowed {
  type: 'allowed_tools';
  mode: 'auto' | 'required';
  tools: Record<string, unknown>[];
}

export interface ToolChoiceCustom {
  type: 'custom';
  name: string;
}

export type ToolChoiceParam =
  | ToolChoiceOptions
  | ToolChoiceAllowed
  | ToolChoiceTypes
  | ToolChoiceFunction
  | ToolChoiceMCP
  | ToolChoiceCustom
  | SpecificProgrammaticToolCallingParam
  | SpecificApplyPatchParam
  | SpecificFunctionShellParam;

export interface ToolChoiceTypes {
  type: 
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter';
}

export type ToolsArray = Tool[];

export type TruncationEnum = 'auto' | 'disabled';
