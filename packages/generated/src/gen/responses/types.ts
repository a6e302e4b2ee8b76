// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type {
  AdditionalTools,
  AgentTag,
  Annotation,
  ApplyPatchToolCall,
  ApplyPatchToolCallOutput,
  CodeInterpreterToolCall,
  CompactionBody,
  ComputerScreenshotContent,
  ComputerToolCall,
  ComputerToolCallOutputResource,
  CustomToolCall,
  CustomToolCallOutput,
  EncryptedContent,
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
  InputFileContent,
  InputImageContent,
  InputItem,
  InputMessageContentList,
  InputTextContent,
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
  MultiAgentAction,
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
  SummaryTextContent,
  TextContent,
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

export interface AgentMessage {
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
  type: 'agent_message';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Which agent wrote it. */
  author: string;
  /** Which agent it is for. */
  recipient: string;
  /** What it says. */
  content: (
    | InputTextContent
    | OutputTextContent
    | TextContent
    | SummaryTextContent
    | ReasoningTextContent
    | RefusalContent
    | InputImageContent
    | ComputerScreenshotContent
    | InputFileContent
    | EncryptedContent
  )[];
}

export interface CompactResource {
  id: string;
  object: 'response.compaction';
  output: ItemField[];
  /** Unix time in seconds. */
  created_at: number;
  usage: ResponseUsage;
}

export interface CompactResponseMethodPublicBody {
  /** Which model does it. */
  model: ModelIdsCompaction;
  /** What is compacted. */
  input?: string | readonly InputItem[] | null | undefined;
  /** Goes on from a stored response, whose input and output need not be sent again. */
  previous_response_id?: string | null | undefined;
  /** System text, for this request only. */
  instructions?: string | null | undefined;
  /**
   * Brings requests with a common beginning to the same cache: same key, more hits.
   * At most 64 characters.
   */
  prompt_cache_key?: string | null | undefined;
  /**
   * How long the cached beginning of the prompt lives at most.
   * @deprecated
   */
  prompt_cache_retention?: PromptCacheRetentionEnum | null | undefined;
  /** How the beginning of the prompt is cached. */
  prompt_cache_options?: PromptCacheOptionsParam | null | undefined;
  /** At which speed and price it is served: `flex` is slow and cheap, `priority` fast and dear. */
  service_tier?: ServiceTierEnum | null | undefined;
}

export interface ContextManagementParam {
  /** `compaction` is the only kind so far. */
  type: string;
  /**
   * From how many tokens on the conversation is compacted.
   * Integer, at least 1000.
   */
  compact_threshold?: number | null | undefined;
}

export type ConversationParam = string | ConversationReferenceParam;

export interface ConversationReferenceParam {
  /** Id of the conversation. */
  id: string;
}

export interface CreateResponse {
  /** Your own keys and values, kept with the response. */
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
  /** Goes on from a stored response, whose input and output need not be sent again. */
  previous_response_id?: string | null | undefined;
  /** Which model answers. */
  model?: ModelIdsResponses | undefined;
  /**
   * Runs the response apart from the request; `getResponse` tells how it goes.
   * @default false
   */
  background?: boolean | null | undefined;
  /** Most calls of hosted tools, all tools together; the model's further ones are passed over. */
  max_tool_calls?: number | null | undefined;
  /** Form of the text: plain, or JSON that follows a schema. */
  text?: ResponseTextParam | undefined;
  /** What the model may call: functions of yours and hosted tools. */
  tools?: readonly Tool[] | undefined;
  /** Whether the model may call tools, must, must not, or which one. */
  tool_choice?: ToolChoiceParam | undefined;
  /** A prompt stored with OpenAI: its id, version and the values of its variables. */
  prompt?: Prompt | undefined;
  /** At which speed and price it is served: `flex` is slow and cheap, `priority` fast and dear. */
  service_tier?: ServiceTierResponses | undefined;
  /**
   * What happens to a conversation beyond the context window: the oldest goes, or the request fails.
   * @default 'disabled'
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null | undefined;
  /** How much a reasoning model thinks, and whether it tells a summary. */
  reasoning?: Reasoning | null | undefined;
  /** What the model answers to: a text, or items (messages, tool outputs, references). */
  input?: InputParam | undefined;
  /** What the answer shall carry beyond the ordinary. */
  include?: readonly IncludeEnum[] | null | undefined;
  /**
   * Whether one answer may hold several tool calls.
   * @default true
   */
  parallel_tool_calls?: boolean | null | undefined;
  /**
   * Whether the response can be fetched later.
   * @default true
   */
  store?: boolean | null | undefined;
  /** System text; not carried over by `previous_response_id`. */
  instructions?: string | null | undefined;
  /** Has input and output moderated along with the request. */
  moderation?: ModerationParam | null | undefined;
  /** What a stream carries beyond its deltas. */
  stream_options?: ResponseStreamOptions | undefined;
  /** Goes on in a conversation and adds to it; not together with `previous_response_id`. */
  conversation?: ConversationParam | null | undefined;
  /**
   * How a long conversation is made shorter by itself.
   * At least 1 item.
   */
  context_management?: readonly ContextManagementParam[] | null | undefined;
  /**
   * Most tokens that may be made, reasoning included; the answer is `incomplete` beyond.
   * Integer, at least 16.
   */
  max_output_tokens?: number | null | undefined;
  /** Lets the model spread the work over further agents. */
  multi_agent?: MultiAgentParam | null | undefined;
}

export interface CustomToolCallOutputResource {
  type: 'custom_tool_call_output';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined;
  /** What the tool gave. */
  output: string | FunctionAndCustomToolCallOutput[];
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status: FunctionCallOutputStatusEnum;
  /** Who made the item, as the API tells it. */
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
  agent?: AgentTag | null | undefined;
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
  agent?: AgentTag | null | undefined;
}

export interface InputMessageResource {
  type: 'message';
  role: 'user' | 'system' | 'developer';
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined;
  content: InputMessageContentList;
  agent?: AgentTag | null | undefined;
  id: string;
}

export type InputParam = string | readonly (InputItem | OutputItem)[];

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
  | CustomToolCallOutput
  | MultiAgentCall
  | MultiAgentCallOutput
  | AgentMessage;

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
  | CustomToolCallOutputResource
  | AgentMessage
  | MultiAgentCall
  | MultiAgentCallOutput;

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
  user?: string | null | undefined;
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
  type: 'error';
  code: string;
  message: string;
}

export interface MultiAgentCall {
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
  type: 'multi_agent_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** What was done. */
  action: MultiAgentAction;
  /** Arguments of the call, as JSON text. */
  arguments: string;
}

export interface MultiAgentCallOutput {
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
  type: 'multi_agent_call_output';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** What was done. */
  action: MultiAgentAction;
  /** What the tool gave. */
  output: OutputTextContent[];
}

export interface MultiAgentParam {
  /** Whether the model may start further agents. */
  enabled: boolean;
  /**
   * Most agents at work at once, the first one not counted; 3 without it.
   * Integer, at least 1.
   */
  max_concurrent_subagents?: number | undefined;
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
  | CustomToolCallOutputResource
  | AgentMessage
  | MultiAgentCall
  | MultiAgentCallOutput;

export type PersonalityEnum = 'friendly' | 'pragmatic' | (string & {});

export interface PromptCacheOptions {
  ttl: PromptCacheTTLEnum;
  mode: PromptCacheModeEnum;
}

export type PromptCacheRetentionEnum = 'in_memory' | '24h';

export interface Reasoning {
  /** `standard`, or `pro` where the model has it. */
  mode?: ReasoningModeEnum | undefined;
  /** How much it thinks: less is faster and cheaper. Which levels there are depends on the model. */
  effort?: ReasoningEffort | undefined;
  /** Whether the answer tells in short what was thought. */
  summary?: 'auto' | 'concise' | 'detailed' | null | undefined;
  /** Whose reasoning the model sees again: of this turn, or of all turns. */
  context?: 'auto' | 'current_turn' | 'all_turns' | null | undefined;
  /**
   * Use `summary`.
   * @deprecated
   */
  generate_summary?: 'auto' | 'concise' | 'detailed' | null | undefined;
}

export type ReasoningModeEnum = 'standard' | 'pro' | (string & {});

export interface ResponseAudioDeltaEvent {
  type: 'response.audio.delta';
  sequence_number: number;
  delta: string;
  agent?: AgentTag | null | undefined;
}

export interface ResponseAudioDoneEvent {
  type: 'response.audio.done';
  sequence_number: number;
  response_id: string;
  agent?: AgentTag | null | undefined;
}

export interface ResponseAudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta';
  delta: string;
  sequence_number: number;
  response_id: string;
  agent?: AgentTag | null | undefined;
}

export interface ResponseAudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done';
  sequence_number: number;
  response_id: string;
  agent?: AgentTag | null | undefined;
}

export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  type: 'response.code_interpreter_call_code.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseCodeInterpreterCallCodeDoneEvent {
  type: 'response.code_interpreter_call_code.done';
  output_index: number;
  item_id: string;
  code: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseCodeInterpreterCallCompletedEvent {
  type: 'response.code_interpreter_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseCodeInterpreterCallInProgressEvent {
  type: 'response.code_interpreter_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseCodeInterpreterCallInterpretingEvent {
  type: 'response.code_interpreter_call.interpreting';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseCompletedEvent {
  type: 'response.completed';
  response: ModelResponse;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseContentPartAddedEvent {
  type: 'response.content_part.added';
  item_id: string;
  output_index: number;
  content_index: number;
  part: OutputContent;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseContentPartDoneEvent {
  type: 'response.content_part.done';
  item_id: string;
  output_index: number;
  content_index: number;
  sequence_number: number;
  part: OutputContent;
  agent?: AgentTag | null | undefined;
}

export interface ResponseConversation {
  id: string;
}

export interface ResponseCreatedEvent {
  type: 'response.created';
  response: ModelResponse;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseCustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta';
  sequence_number: number;
  output_index: number;
  item_id: string;
  delta: string;
  agent?: AgentTag | null | undefined;
}

export interface ResponseCustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done';
  sequence_number: number;
  output_index: number;
  item_id: string;
  input: string;
  agent?: AgentTag | null | undefined;
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
  agent?: AgentTag | null | undefined;
}

export interface ResponseFailedEvent {
  type: 'response.failed';
  sequence_number: number;
  response: ModelResponse;
  agent?: AgentTag | null | undefined;
}

export interface ResponseFileSearchCallCompletedEvent {
  type: 'response.file_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseFileSearchCallInProgressEvent {
  type: 'response.file_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseFileSearchCallSearchingEvent {
  type: 'response.file_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseFunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta';
  item_id: string;
  output_index: number;
  sequence_number: number;
  delta: string;
  agent?: AgentTag | null | undefined;
}

export interface ResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  item_id: string;
  name: string;
  output_index: number;
  sequence_number: number;
  arguments: string;
  agent?: AgentTag | null | undefined;
}

export interface ResponseImageGenCallCompletedEvent {
  type: 'response.image_generation_call.completed';
  output_index: number;
  sequence_number: number;
  item_id: string;
  agent?: AgentTag | null | undefined;
}

export interface ResponseImageGenCallGeneratingEvent {
  type: 'response.image_generation_call.generating';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseImageGenCallInProgressEvent {
  type: 'response.image_generation_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
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
  agent?: AgentTag | null | undefined;
}

export interface ResponseInProgressEvent {
  type: 'response.in_progress';
  response: ModelResponse;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseIncompleteEvent {
  type: 'response.incomplete';
  response: ModelResponse;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseInjectCreatedEvent {
  type: 'response.inject.created';
  response_id: string;
  sequence_number: number;
  stream_id?: string | undefined;
}

export interface ResponseInjectEvent {
  type: 'response.inject';
  /** Which running response it goes to. */
  response_id: string;
  /**
   * What the model gets to know while it works.
   * At most 16384 items.
   */
  input: readonly InputItem[];
}

export interface ResponseInjectFailedEvent {
  type: 'response.inject.failed';
  response_id: string;
  input: InputItem[];
  error: { code: 'response_already_completed' | 'response_not_found'; message: string };
  sequence_number: number;
  stream_id?: string | undefined;
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
  agent?: AgentTag | null | undefined;
}

export interface ResponseMCPCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done';
  output_index: number;
  item_id: string;
  arguments: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseMCPCallCompletedEvent {
  type: 'response.mcp_call.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseMCPCallFailedEvent {
  type: 'response.mcp_call.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseMCPCallInProgressEvent {
  type: 'response.mcp_call.in_progress';
  sequence_number: number;
  output_index: number;
  item_id: string;
  agent?: AgentTag | null | undefined;
}

export interface ResponseMCPListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseMCPListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseMCPListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseOutputItemAddedEvent {
  type: 'response.output_item.added';
  output_index: number;
  sequence_number: number;
  item: OutputItem;
  agent?: AgentTag | null | undefined;
}

export interface ResponseOutputItemDoneEvent {
  type: 'response.output_item.done';
  output_index: number;
  sequence_number: number;
  item: OutputItem;
  agent?: AgentTag | null | undefined;
}

export interface ResponseOutputTextAnnotationAddedEvent {
  type: 'response.output_text.annotation.added';
  item_id: string;
  output_index: number;
  content_index: number;
  annotation_index: number;
  sequence_number: number;
  annotation: Annotation | null;
  agent?: AgentTag | null | undefined;
}

export interface ResponseQueuedEvent {
  type: 'response.queued';
  response: ModelResponse;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseReasoningSummaryPartAddedEvent {
  type: 'response.reasoning_summary_part.added';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: { type: 'summary_text'; text: string };
  agent?: AgentTag | null | undefined;
}

export interface ResponseReasoningSummaryPartDoneEvent {
  type: 'response.reasoning_summary_part.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  status?: 'incomplete' | undefined;
  sequence_number: number;
  part: { type: 'summary_text'; text: string };
  agent?: AgentTag | null | undefined;
}

export interface ResponseReasoningSummaryTextDeltaEvent {
  type: 'response.reasoning_summary_text.delta';
  item_id: string;
  output_index: number;
  summary_index: number;
  delta: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseReasoningSummaryTextDoneEvent {
  type: 'response.reasoning_summary_text.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  text: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseReasoningTextDeltaEvent {
  type: 'response.reasoning_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseReasoningTextDoneEvent {
  type: 'response.reasoning_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseRefusalDeltaEvent {
  type: 'response.refusal.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseRefusalDoneEvent {
  type: 'response.refusal.done';
  item_id: string;
  output_index: number;
  content_index: number;
  refusal: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseShellCallCommandAddedStreamingEvent {
  type: 'response.shell_call_command.added';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
  agent?: AgentTag | undefined;
}

export interface ResponseShellCallCommandDeltaStreamingEvent {
  type: 'response.shell_call_command.delta';
  sequence_number: number;
  output_index: number;
  command_index: number;
  delta: string;
  obfuscation?: string | undefined;
  agent?: AgentTag | undefined;
}

export interface ResponseShellCallCommandDoneStreamingEvent {
  type: 'response.shell_call_command.done';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
  agent?: AgentTag | undefined;
}

export interface ResponseShellCallOutputContentDeltaStreamingEvent {
  type: 'response.shell_call_output_content.delta';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  delta: ShellCallOutputDelta;
  agent?: AgentTag | undefined;
}

export interface ResponseShellCallOutputContentDoneStreamingEvent {
  type: 'response.shell_call_output_content.done';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  output: FunctionShellCallOutputContent[];
  agent?: AgentTag | undefined;
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

export type ResponseStreamOptions = {
  /** Whether deltas are padded, against guessing them from their size; `false` saves bytes. */
  include_obfuscation?: boolean | undefined;
} | null;

export interface ResponseTextDeltaEvent {
  type: 'response.output_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  logprobs?: ResponseLogProb[] | undefined;
  agent?: AgentTag | null | undefined;
}

export interface ResponseTextDoneEvent {
  type: 'response.output_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
  logprobs?: ResponseLogProb[] | undefined;
  agent?: AgentTag | null | undefined;
}

export interface ResponseTextParam {
  /** Plain text, or JSON that follows a schema. */
  format?: TextResponseFormatConfiguration | undefined;
  /** How many words the answer makes: short, ordinary or long. */
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
  agent?: AgentTag | null | undefined;
}

export interface ResponseWebSearchCallInProgressEvent {
  type: 'response.web_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseWebSearchCallSearchingEvent {
  type: 'response.web_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: AgentTag | null | undefined;
}

export interface ResponseWsError {
  type: 'error';
  status?: number | undefined;
  sequence_number?: number | undefined;
  error: ErrorPayload;
  stream_id?: string | undefined;
  agent?: AgentTag | null | undefined;
}

export type ResponsesClientEvent = ResponsesClientEventResponseCreate | ResponseInjectEvent;

export interface ResponsesClientEventResponseCreate {
  type: 'response.create';
  /**
   * Lane on the socket: events carry it back; requests of one lane run one after the other.
   * 1 to 256 characters.
   */
  stream_id?: string | undefined;
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
  /** Goes on from a stored response, whose input and output need not be sent again. */
  previous_response_id?: string | null | undefined;
  /** Which model answers. */
  model?: ModelIdsResponses | undefined;
  /**
   * Not used on a socket.
   * @default false
   */
  background?: boolean | null | undefined;
  /** Most calls of hosted tools, all tools together; the model's further ones are passed over. */
  max_tool_calls?: number | null | undefined;
  /** Form of the text: plain, or JSON that follows a schema. */
  text?: ResponseTextParam | undefined;
  /** What the model may call: functions of yours and hosted tools. */
  tools?: readonly Tool[] | undefined;
  /** Whether the model may call tools, must, must not, or which one. */
  tool_choice?: ToolChoiceParam | undefined;
  /** A prompt stored with OpenAI: its id, version and the values of its variables. */
  prompt?: Prompt | undefined;
  /** At which speed and price it is served: `flex` is slow and cheap, `priority` fast and dear. */
  service_tier?: ServiceTierResponses | undefined;
  /**
   * What happens to a conversation beyond the context window: the oldest goes, or the request fails.
   * @default 'disabled'
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null | undefined;
  /** How much a reasoning model thinks. */
  reasoning?: Reasoning | null | undefined;
  /** What the model answers to. */
  input?: InputParam | undefined;
  /** What the answer shall carry beyond the ordinary. */
  include?: readonly IncludeEnum[] | null | undefined;
  /**
   * Whether one answer may hold several tool calls.
   * @default true
   */
  parallel_tool_calls?: boolean | null | undefined;
  /**
   * Whether it can be fetched later.
   * @default true
   */
  store?: boolean | null | undefined;
  /** System text. */
  instructions?: string | null | undefined;
  /** Has input and output moderated along with the request. */
  moderation?: ModerationParam | null | undefined;
  /**
   * Not used on a socket, where everything streams.
   * @default false
   */
  stream?: boolean | null | undefined;
  /** What a stream carries beyond its deltas. */
  stream_options?: ResponseStreamOptions | undefined;
  /** Goes on in a conversation and adds to it; not together with `previous_response_id`. */
  conversation?: ConversationParam | null | undefined;
  /**
   * How a long conversation is made shorter by itself.
   * At least 1 item.
   */
  context_management?: readonly ContextManagementParam[] | null | undefined;
  /**
   * Most tokens that may be made, reasoning included; the answer is `incomplete` beyond.
   * Integer, at least 16.
   */
  max_output_tokens?: number | null | undefined;
  /** Lets the model spread the work over further agents. */
  multi_agent?: MultiAgentParam | null | undefined;
}

export type ResponsesServerEvent =
  | (ResponseAudioDeltaEvent & { stream_id?: string | undefined })
  | (ResponseAudioDoneEvent & { stream_id?: string | undefined })
  | (ResponseAudioTranscriptDeltaEvent & { stream_id?: string | undefined })
  | (ResponseAudioTranscriptDoneEvent & { stream_id?: string | undefined })
  | (ResponseCodeInterpreterCallCodeDeltaEvent & { stream_id?: string | undefined })
  | (ResponseCodeInterpreterCallCodeDoneEvent & { stream_id?: string | undefined })
  | (ResponseCodeInterpreterCallCompletedEvent & { stream_id?: string | undefined })
  | (ResponseCodeInterpreterCallInProgressEvent & { stream_id?: string | undefined })
  | (ResponseCodeInterpreterCallInterpretingEvent & { stream_id?: string | undefined })
  | (ResponseCompletedEvent & { stream_id?: string | undefined })
  | (ResponseContentPartAddedEvent & { stream_id?: string | undefined })
  | (ResponseContentPartDoneEvent & { stream_id?: string | undefined })
  | (ResponseCreatedEvent & { stream_id?: string | undefined })
  | (ResponseFileSearchCallCompletedEvent & { stream_id?: string | undefined })
  | (ResponseFileSearchCallInProgressEvent & { stream_id?: string | undefined })
  | (ResponseFileSearchCallSearchingEvent & { stream_id?: string | undefined })
  | (ResponseFunctionCallArgumentsDeltaEvent & { stream_id?: string | undefined })
  | (ResponseFunctionCallArgumentsDoneEvent & { stream_id?: string | undefined })
  | (ResponseShellCallCommandAddedStreamingEvent & { stream_id?: string | undefined })
  | (ResponseShellCallCommandDeltaStreamingEvent & { stream_id?: string | undefined })
  | (ResponseShellCallCommandDoneStreamingEvent & { stream_id?: string | undefined })
  | (ResponseShellCallOutputContentDeltaStreamingEvent & { stream_id?: string | undefined })
  | (ResponseShellCallOutputContentDoneStreamingEvent & { stream_id?: string | undefined })
  | (ResponseInProgressEvent & { stream_id?: string | undefined })
  | (ResponseFailedEvent & { stream_id?: string | undefined })
  | (ResponseIncompleteEvent & { stream_id?: string | undefined })
  | (ResponseOutputItemAddedEvent & { stream_id?: string | undefined })
  | (ResponseOutputItemDoneEvent & { stream_id?: string | undefined })
  | (ResponseReasoningSummaryPartAddedEvent & { stream_id?: string | undefined })
  | (ResponseReasoningSummaryPartDoneEvent & { stream_id?: string | undefined })
  | (ResponseReasoningSummaryTextDeltaEvent & { stream_id?: string | undefined })
  | (ResponseReasoningSummaryTextDoneEvent & { stream_id?: string | undefined })
  | (ResponseReasoningTextDeltaEvent & { stream_id?: string | undefined })
  | (ResponseReasoningTextDoneEvent & { stream_id?: string | undefined })
  | (ResponseRefusalDeltaEvent & { stream_id?: string | undefined })
  | (ResponseRefusalDoneEvent & { stream_id?: string | undefined })
  | (ResponseTextDeltaEvent & { stream_id?: string | undefined })
  | (ResponseTextDoneEvent & { stream_id?: string | undefined })
  | (ResponseWebSearchCallCompletedEvent & { stream_id?: string | undefined })
  | (ResponseWebSearchCallInProgressEvent & { stream_id?: string | undefined })
  | (ResponseWebSearchCallSearchingEvent & { stream_id?: string | undefined })
  | (ResponseImageGenCallCompletedEvent & { stream_id?: string | undefined })
  | (ResponseImageGenCallGeneratingEvent & { stream_id?: string | undefined })
  | (ResponseImageGenCallInProgressEvent & { stream_id?: string | undefined })
  | (ResponseImageGenCallPartialImageEvent & { stream_id?: string | undefined })
  | (ResponseMCPCallArgumentsDeltaEvent & { stream_id?: string | undefined })
  | (ResponseMCPCallArgumentsDoneEvent & { stream_id?: string | undefined })
  | (ResponseMCPCallCompletedEvent & { stream_id?: string | undefined })
  | (ResponseMCPCallFailedEvent & { stream_id?: string | undefined })
  | (ResponseMCPCallInProgressEvent & { stream_id?: string | undefined })
  | (ResponseMCPListToolsCompletedEvent & { stream_id?: string | undefined })
  | (ResponseMCPListToolsFailedEvent & { stream_id?: string | undefined })
  | (ResponseMCPListToolsInProgressEvent & { stream_id?: string | undefined })
  | (ResponseOutputTextAnnotationAddedEvent & { stream_id?: string | undefined })
  | (ResponseQueuedEvent & { stream_id?: string | undefined })
  | (ResponseCustomToolCallInputDeltaEvent & { stream_id?: string | undefined })
  | (ResponseCustomToolCallInputDoneEvent & { stream_id?: string | undefined })
  | ResponseWsError
  | ResponseInjectCreatedEvent
  | ResponseInjectFailedEvent;

export type ServiceTierEnum = 'auto' | 'default' | 'fast' | 'flex' | 'priority';

/** @default 'auto' */
export type ServiceTierResponses = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | 'ultrafast' | null;

export interface ShellCallOutputDelta {
  stdout?: string | undefined;
  stderr?: string | undefined;
}

export interface SpecificApplyPatchParam {
  type: 'apply_patch';
}

export interface SpecificFunctionShellParam {
  type: 'shell';
}

export interface SpecificProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export interface TokenCountsBody {
  /** Which model does it. */
  model?: string | null | undefined;
  /** What would be answered to. */
  input?: string | readonly InputItem[] | null | undefined;
  /** Goes on from a stored response, whose input and output need not be sent again. */
  previous_response_id?: string | null | undefined;
  /** What the model may call: functions of yours and hosted tools. */
  tools?: readonly Tool[] | null | undefined;
  /** Form of the text: plain, or JSON that follows a schema. */
  text?: ResponseTextParam | null | undefined;
  /** How much a reasoning model thinks. */
  reasoning?: Reasoning | null | undefined;
  /**
   * What happens to a conversation beyond the context window: the oldest goes, or the request fails.
   * @deprecated
   */
  truncation?: TruncationEnum | undefined;
  /** System text. */
  instructions?: string | null | undefined;
  /** A style that the model knows by name, such as `friendly`. */
  personality?: PersonalityEnum | undefined;
  /** Goes on in a conversation and adds to it; not together with `previous_response_id`. */
  conversation?: ConversationParam | null | undefined;
  /** Whether the model may call tools, must, must not, or which one. */
  tool_choice?: ToolChoiceParam | null | undefined;
  /** Whether one answer may hold several tool calls. */
  parallel_tool_calls?: boolean | null | undefined;
}

export interface TokenCountsResource {
  object: 'response.input_tokens';
  input_tokens: number;
}

export interface ToolChoiceAllowed {
  type: 'allowed_tools';
  /** `auto`: the model may call one of these tools; `required`: it must. */
  mode: 'auto' | 'required';
  /** Which of the request's tools, by type and name. */
  tools: Record<string, unknown>[];
}

export interface ToolChoiceCustom {
  type: 'custom';
  /** Which tool has to be called. */
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
  /** Which hosted tool has to be called. */
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
