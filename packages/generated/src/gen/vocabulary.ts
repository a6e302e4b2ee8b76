// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface AdditionalTools {
  type: 'additional_tools';
  id: string;
  role: MessageRole;
  tools: Tool[];
  agent?: AgentTag | undefined;
}

export interface AdditionalToolsItemParam {
  id?: string | null | undefined;
  type: 'additional_tools';
  role: 'developer';
  tools: Tool[];
  agent?: AgentTagParam | null | undefined;
}

export interface AgentMessageItemParam {
  agent?: AgentTagParam | null | undefined;
  id?: string | null | undefined;
  type: 'agent_message';
  author: string;
  recipient: string;
  content: (InputTextContentParam | InputImageContentParamAutoParam | EncryptedContentParam)[];
}

export interface AgentTag {
  agent_name: string;
}

export interface AgentTagParam {
  agent_name: string;
}

export type Annotation = FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath;

export type ApplyPatchCallOutputStatus = 'completed' | 'failed';

export type ApplyPatchCallOutputStatusParam = 'completed' | 'failed';

export type ApplyPatchCallStatus = 'in_progress' | 'completed';

export type ApplyPatchCallStatusParam = 'in_progress' | 'completed';

export interface ApplyPatchCreateFileOperation {
  type: 'create_file';
  path: string;
  diff: string;
}

export interface ApplyPatchCreateFileOperationParam {
  type: 'create_file';
  /** At least 1 character. */
  path: string;
  /** At most 10485760 characters. */
  diff: string;
}

export interface ApplyPatchDeleteFileOperation {
  type: 'delete_file';
  path: string;
}

export interface ApplyPatchDeleteFileOperationParam {
  type: 'delete_file';
  /** At least 1 character. */
  path: string;
}

export type ApplyPatchOperationParam =
  | ApplyPatchCreateFileOperationParam
  | ApplyPatchDeleteFileOperationParam
  | ApplyPatchUpdateFileOperationParam;

export interface ApplyPatchToolCall {
  type: 'apply_patch_call';
  id: string;
  call_id: string;
  caller?: ToolCallCaller | null | undefined;
  status: ApplyPatchCallStatus;
  operation: ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation;
  created_by?: string | undefined;
  agent?: AgentTag | undefined;
}

export interface ApplyPatchToolCallItemParam {
  type: 'apply_patch_call';
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id: string;
  caller?: ToolCallCallerParam | null | undefined;
  status: ApplyPatchCallStatusParam;
  operation: ApplyPatchOperationParam;
  agent?: AgentTagParam | null | undefined;
}

export interface ApplyPatchToolCallOutput {
  type: 'apply_patch_call_output';
  id: string;
  call_id: string;
  caller?: ToolCallCaller | null | undefined;
  status: ApplyPatchCallOutputStatus;
  output?: string | null | undefined;
  created_by?: string | undefined;
  agent?: AgentTag | undefined;
}

export interface ApplyPatchToolCallOutputItemParam {
  type: 'apply_patch_call_output';
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id: string;
  caller?: ToolCallCallerParam | null | undefined;
  status: ApplyPatchCallOutputStatusParam;
  /** At most 10485760 characters. */
  output?: string | null | undefined;
  agent?: AgentTagParam | null | undefined;
}

export interface ApplyPatchToolParam {
  type: 'apply_patch';
  /** At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export interface ApplyPatchUpdateFileOperation {
  type: 'update_file';
  path: string;
  diff: string;
}

export interface ApplyPatchUpdateFileOperationParam {
  type: 'update_file';
  /** At least 1 character. */
  path: string;
  /** At most 10485760 characters. */
  diff: string;
}

export interface ApproximateLocation {
  type: 'approximate';
  country?: string | null | undefined;
  region?: string | null | undefined;
  city?: string | null | undefined;
  timezone?: string | null | undefined;
}

export interface AutoCodeInterpreterToolParam {
  type: 'auto';
  /** At most 50 items. */
  file_ids?: string[] | undefined;
  memory_limit?: ContainerMemoryLimit | null | undefined;
  network_policy?: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | undefined;
}

export type CallableToolAllowedCaller = 'direct' | 'programmatic';

export type ChatCompletionStreamOptions = {
  include_usage?: boolean | undefined;
  include_obfuscation?: boolean | undefined;
} | null;

export interface ChatCompletionTool {
  type: 'function';
  function: FunctionObject;
}

export type ClickButtonType = 'left' | 'right' | 'wheel' | 'back' | 'forward';

export interface ClickParam {
  type: 'click';
  button: ClickButtonType;
  x: number;
  y: number;
  keys?: string[] | null | undefined;
}

export interface CodeInterpreterOutputImage {
  type: 'image';
  /** URL. */
  url: string;
}

export interface CodeInterpreterOutputLogs {
  type: 'logs';
  logs: string;
}

export interface CodeInterpreterTool {
  type: 'code_interpreter';
  container: string | AutoCodeInterpreterToolParam;
  /** At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export interface CodeInterpreterToolCall {
  type: 'code_interpreter_call';
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  container_id: string;
  code: string | null;
  outputs: (CodeInterpreterOutputLogs | CodeInterpreterOutputImage)[] | null;
  agent?: AgentTag | null | undefined;
}

export interface CompactionBody {
  type: 'compaction';
  id: string;
  encrypted_content: string;
  created_by?: string | undefined;
  agent?: AgentTag | undefined;
}

export interface CompactionSummaryItemParam {
  id?: string | null | undefined;
  type: 'compaction';
  /** At most 20971520 characters. */
  encrypted_content: string;
  agent?: AgentTagParam | null | undefined;
}

export interface CompactionTriggerItemParam {
  type: 'compaction_trigger';
  agent?: AgentTagParam | null | undefined;
}

export interface ComparisonFilter {
  /** @default 'eq' */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
  key: string;
  value: string | number | boolean | (string | number)[];
}

export interface CompletionUsage {
  /** @default 0 */
  completion_tokens: number;
  /** @default 0 */
  prompt_tokens: number;
  /** @default 0 */
  total_tokens: number;
  completion_tokens_details?: {
    /** @default 0 */
    accepted_prediction_tokens?: number | undefined;
    /** @default 0 */
    audio_tokens?: number | undefined;
    /** @default 0 */
    reasoning_tokens?: number | undefined;
    text_tokens?: number | undefined;
    /** @default 0 */
    rejected_prediction_tokens?: number | undefined;
  } | undefined;
  prompt_tokens_details?: {
    /** @default 0 */
    audio_tokens?: number | undefined;
    /** @default 0 */
    cached_tokens?: number | undefined;
    text_tokens?: number | undefined;
    image_tokens?: number | undefined;
    /** @default 0 */
    cache_write_tokens?: number | undefined;
  } | undefined;
}

export interface CompoundFilter {
  type: 'and' | 'or';
  filters: (ComparisonFilter | CompoundFilter)[];
}

export type ComputerAction =
  | ClickParam
  | DoubleClickAction
  | DragParam
  | KeyPressAction
  | MoveParam
  | ScreenshotParam
  | ScrollParam
  | TypeParam
  | WaitParam;

export type ComputerActionList = ComputerAction[];

export interface ComputerCallOutputItemParam {
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id: string;
  type: 'computer_call_output';
  output: ComputerScreenshotImage;
  acknowledged_safety_checks?: ComputerCallSafetyCheckParam[] | null | undefined;
  status?: FunctionCallItemStatus | null | undefined;
  agent?: AgentTagParam | null | undefined;
}

export type ComputerCallOutputStatus = 'completed' | 'incomplete' | 'failed';

export interface ComputerCallSafetyCheckParam {
  id: string;
  code?: string | null | undefined;
  message?: string | null | undefined;
}

export type ComputerEnvironment = 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';

export interface ComputerScreenshotContent {
  type: 'computer_screenshot';
  /** URL. */
  image_url: string | null;
  file_id: string | null;
  detail: ImageDetail;
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined;
}

export interface ComputerScreenshotImage {
  type: 'computer_screenshot';
  /** URL. */
  image_url?: string | undefined;
  file_id?: string | undefined;
}

export interface ComputerTool {
  type: 'computer';
}

export interface ComputerToolCall {
  type: 'computer_call';
  id: string;
  call_id: string;
  action?: ComputerAction | undefined;
  actions?: ComputerActionList | undefined;
  pending_safety_checks: ComputerCallSafetyCheckParam[];
  status: 'in_progress' | 'completed' | 'incomplete';
  agent?: AgentTag | null | undefined;
}

export interface ComputerToolCallOutputResource {
  type: 'computer_call_output';
  id: string;
  call_id: string;
  acknowledged_safety_checks?: ComputerCallSafetyCheckParam[] | undefined;
  output: ComputerScreenshotImage;
  status: ComputerCallOutputStatus;
  agent?: AgentTag | null | undefined;
  created_by?: string | undefined;
}

export interface ComputerUsePreviewTool {
  type: 'computer_use_preview';
  environment: ComputerEnvironment;
  display_width: number;
  display_height: number;
}

export interface ContainerAutoParam {
  type: 'container_auto';
  /** At most 50 items. */
  file_ids?: string[] | undefined;
  memory_limit?: ContainerMemoryLimit | null | undefined;
  network_policy?: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | undefined;
  /** At most 200 items. */
  skills?: (SkillReferenceParam | InlineSkillParam)[] | undefined;
}

export interface ContainerFileCitationBody {
  type: 'container_file_citation';
  container_id: string;
  file_id: string;
  start_index: number;
  end_index: number;
  filename: string;
}

export interface ContainerFileCitationParam {
  type: 'container_file_citation';
  /** Integer, at least 0. */
  start_index: number;
  /** Integer, at least 0. */
  end_index: number;
  container_id: string;
  file_id: string;
  filename: string;
}

export type ContainerMemoryLimit = '1g' | '4g' | '16g' | '64g';

export interface ContainerNetworkPolicyAllowlistParam {
  type: 'allowlist';
  /** At least 1 item. */
  allowed_domains: string[];
  /** At least 1 item. */
  domain_secrets?: ContainerNetworkPolicyDomainSecretParam[] | undefined;
}

export interface ContainerNetworkPolicyDisabledParam {
  type: 'disabled';
}

export interface ContainerNetworkPolicyDomainSecretParam {
  /** At least 1 character. */
  domain: string;
  /** At least 1 character. */
  name: string;
  /** 1 to 10485760 characters. */
  value: string;
}

export interface ContainerReferenceParam {
  type: 'container_reference';
  container_id: string;
}

export interface ContainerReferenceResource {
  type: 'container_reference';
  container_id: string;
}

export interface CoordParam {
  x: number;
  y: number;
}

export interface CustomGrammarFormatParam {
  type: 'grammar';
  syntax: GrammarSyntax;
  definition: string;
}

export interface CustomTextFormatParam {
  type: 'text';
}

export interface CustomToolCall {
  type: 'custom_tool_call';
  id?: string | undefined;
  call_id: string;
  caller?: ToolCallCaller | null | undefined;
  namespace?: string | undefined;
  name: string;
  input: string;
  agent?: AgentTag | null | undefined;
}

export interface CustomToolCallOutput {
  type: 'custom_tool_call_output';
  id?: string | undefined;
  call_id: string;
  caller?: ToolCallCallerParam | null | undefined;
  output: string | FunctionAndCustomToolCallOutput[];
  agent?: AgentTag | null | undefined;
}

export interface CustomToolParam {
  type: 'custom';
  name: string;
  description?: string | undefined;
  format?: CustomTextFormatParam | CustomGrammarFormatParam | undefined;
  defer_loading?: boolean | undefined;
  /** At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export type DetailEnum = 'low' | 'high' | 'auto' | 'original';

export interface DirectToolCallCaller {
  type: 'direct';
}

export interface DirectToolCallCallerParam {
  type: 'direct';
}

export interface DoubleClickAction {
  type: 'double_click';
  x: number;
  y: number;
  keys: string[] | null;
}

export interface DragParam {
  type: 'drag';
  path: CoordParam[];
  keys?: string[] | null | undefined;
}

export interface EasyInputMessage {
  role: 'user' | 'assistant' | 'system' | 'developer';
  content: string | InputMessageContentList;
  phase?: MessagePhase | null | undefined;
  type?: 'message' | undefined;
}

export type EmptyModelParam = Record<string, unknown>;

export interface EncryptedContent {
  type: 'encrypted_content';
  encrypted_content: string;
}

export interface EncryptedContentParam {
  type: 'encrypted_content';
  /** At most 10485760 characters. */
  encrypted_content: string;
}

export interface EvalApiError {
  code: string;
  message: string;
}

export interface EvalItem {
  role: 'user' | 'assistant' | 'system' | 'developer';
  content: EvalItemContent;
  type?: 'message' | undefined;
}

export type EvalItemContent = EvalItemContentItem | EvalItemContentArray;

export type EvalItemContentArray = EvalItemContentItem[];

export type EvalItemContentItem =
  | EvalItemContentText
  | InputTextContent
  | EvalItemContentOutputText
  | EvalItemInputImage
  | InputAudio;

export interface EvalItemContentOutputText {
  type: 'output_text';
  text: string;
}

export type EvalItemContentText = string;

export interface EvalItemInputImage {
  type: 'input_image';
  /** URL. */
  image_url: string;
  detail?: string | undefined;
}

export interface FileCitationBody {
  type: 'file_citation';
  file_id: string;
  index: number;
  filename: string;
}

export interface FileCitationParam {
  type: 'file_citation';
  /** Integer, at least 0. */
  index: number;
  file_id: string;
  filename: string;
}

export type FileDetailEnum = 'auto' | 'low' | 'high';

export interface FileExpirationAfter {
  anchor: 'created_at';
  /** Integer, 3600 to 2592000. */
  seconds: number;
}

export type FileInputDetail = 'auto' | 'low' | 'high';

export interface FilePath {
  type: 'file_path';
  file_id: string;
  index: number;
}

export interface FileSearchTool {
  type: 'file_search';
  vector_store_ids: string[];
  max_num_results?: number | undefined;
  ranking_options?: RankingOptions | undefined;
  filters?: Filters | null | undefined;
}

export interface FileSearchToolCall {
  id: string;
  type: 'file_search_call';
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  queries: string[];
  results?: {
    file_id?: string | undefined;
    text?: string | undefined;
    filename?: string | undefined;
    attributes?: VectorStoreFileAttributes | undefined;
    score?: number | undefined;
  }[] | null | undefined;
  agent?: AgentTag | null | undefined;
}

export type Filters = ComparisonFilter | CompoundFilter;

export type FunctionAndCustomToolCallOutput = InputTextContent | InputImageContent | InputFileContent;

export type FunctionCallItemStatus = 'in_progress' | 'completed' | 'incomplete';

export interface FunctionCallOutputItemParam {
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id?: string | null | undefined;
  type: 'function_call_output';
  output: string | (InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam)[];
  /** 1 to 128 characters. */
  name?: string | null | undefined;
  /** 1 to 64 characters. */
  namespace?: string | null | undefined;
  caller?: ToolCallCallerParam | null | undefined;
  status?: FunctionCallItemStatus | null | undefined;
  agent?: AgentTagParam | null | undefined;
}

export type FunctionCallOutputStatusEnum = 'in_progress' | 'completed' | 'incomplete';

export type FunctionCallStatus = 'in_progress' | 'completed' | 'incomplete';

export interface FunctionObject {
  description?: string | undefined;
  name: string;
  parameters?: FunctionParameters | undefined;
  /** @default false */
  strict?: boolean | null | undefined;
}

export type FunctionParameters = Record<string, unknown>;

export interface FunctionShellAction {
  commands: string[];
  timeout_ms: number | null;
  max_output_length: number | null;
}

export interface FunctionShellActionParam {
  commands: string[];
  timeout_ms?: number | null | undefined;
  max_output_length?: number | null | undefined;
}

export interface FunctionShellCall {
  type: 'shell_call';
  id: string;
  call_id: string;
  caller?: ToolCallCaller | null | undefined;
  action: FunctionShellAction;
  status: FunctionShellCallStatus;
  environment: LocalEnvironmentResource | ContainerReferenceResource | null;
  created_by?: string | undefined;
  agent?: AgentTag | undefined;
}

export interface FunctionShellCallItemParam {
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id: string;
  caller?: ToolCallCallerParam | null | undefined;
  type: 'shell_call';
  action: FunctionShellActionParam;
  status?: FunctionShellCallItemStatus | null | undefined;
  environment?: LocalEnvironmentParam | ContainerReferenceParam | null | undefined;
  agent?: AgentTagParam | null | undefined;
}

export type FunctionShellCallItemStatus = 'in_progress' | 'completed' | 'incomplete';

export interface FunctionShellCallOutput {
  type: 'shell_call_output';
  id: string;
  call_id: string;
  caller?: ToolCallCaller | null | undefined;
  status: FunctionShellCallOutputStatusEnum;
  output: FunctionShellCallOutputContent[];
  max_output_length: number | null;
  created_by?: string | undefined;
  agent?: AgentTag | undefined;
}

export interface FunctionShellCallOutputContent {
  stdout: string;
  stderr: string;
  outcome: FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome;
  created_by?: string | undefined;
}

export interface FunctionShellCallOutputContentParam {
  /** At most 10485760 characters. */
  stdout: string;
  /** At most 10485760 characters. */
  stderr: string;
  outcome: FunctionShellCallOutputOutcomeParam;
}

export interface FunctionShellCallOutputExitOutcome {
  type: 'exit';
  exit_code: number;
}

export interface FunctionShellCallOutputExitOutcomeParam {
  type: 'exit';
  exit_code: number;
}

export interface FunctionShellCallOutputItemParam {
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id: string;
  caller?: ToolCallCallerParam | null | undefined;
  type: 'shell_call_output';
  output: FunctionShellCallOutputContentParam[];
  status?: FunctionShellCallItemStatus | null | undefined;
  max_output_length?: number | null | undefined;
  agent?: AgentTagParam | null | undefined;
}

export type FunctionShellCallOutputOutcomeParam =
  | FunctionShellCallOutputTimeoutOutcomeParam
  | FunctionShellCallOutputExitOutcomeParam;

export type FunctionShellCallOutputStatusEnum = 'in_progress' | 'completed' | 'incomplete';

export interface FunctionShellCallOutputTimeoutOutcome {
  type: 'timeout';
}

export interface FunctionShellCallOutputTimeoutOutcomeParam {
  type: 'timeout';
}

export type FunctionShellCallStatus = 'in_progress' | 'completed' | 'incomplete';

export interface FunctionShellToolParam {
  type: 'shell';
  environment?: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | null | undefined;
  /** At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export interface FunctionTool {
  type: 'function';
  name: string;
  description?: string | null | undefined;
  parameters: Record<string, unknown> | null;
  output_schema?: Record<string, unknown> | null | undefined;
  strict?: boolean | null | undefined;
  defer_loading?: boolean | undefined;
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export interface FunctionToolCall {
  id?: string | undefined;
  type: 'function_call';
  call_id: string;
  caller?: ToolCallCaller | null | undefined;
  namespace?: string | undefined;
  name: string;
  arguments: string;
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined;
  agent?: AgentTag | null | undefined;
}

export interface FunctionToolCallOutputResource {
  id: string;
  type: 'function_call_output';
  call_id: string;
  name?: string | undefined;
  namespace?: string | undefined;
  caller?: ToolCallCallerParam | null | undefined;
  output: string | FunctionAndCustomToolCallOutput[];
  status: FunctionCallOutputStatusEnum;
  agent?: AgentTag | null | undefined;
  created_by?: string | undefined;
}

export interface FunctionToolCallResource {
  id: string;
  type: 'function_call';
  call_id: string;
  caller?: ToolCallCaller | null | undefined;
  namespace?: string | undefined;
  name: string;
  arguments: string;
  status: FunctionCallStatus;
  agent?: AgentTag | null | undefined;
  created_by?: string | undefined;
}

export interface FunctionToolParam {
  /** 1 to 128 characters. */
  name: string;
  description?: string | null | undefined;
  parameters?: EmptyModelParam | null | undefined;
  strict?: boolean | null | undefined;
  type: 'function';
  output_schema?: Record<string, unknown> | null | undefined;
  defer_loading?: boolean | undefined;
  /** At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export interface GraderLabelModel {
  type: 'label_model';
  name: string;
  model: string;
  input: EvalItem[];
  labels: string[];
  passing_labels: string[];
}

export interface GraderStringCheck {
  type: 'string_check';
  name: string;
  input: string;
  reference: string;
  operation: 'eq' | 'ne' | 'like' | 'ilike';
}

export type GrammarSyntax = 'lark' | 'regex';

export interface HTTPError {
  type: 'http_error';
  code: number;
  message: string;
}

export interface HybridSearchOptions {
  embedding_weight: number;
  text_weight: number;
}

export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

export type ImageGenActionEnum = 'generate' | 'edit' | 'auto';

export interface ImageGenTool {
  type: 'image_generation';
  model?:
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'chatgpt-image-latest'
    | (string & {})
    | undefined;
  /** @default 'auto' */
  quality?: 'low' | 'medium' | 'high' | 'auto' | undefined;
  /** @default 'auto' */
  size?: '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | (string & {}) | undefined;
  /** @default 'png' */
  output_format?: 'png' | 'webp' | 'jpeg' | undefined;
  /**
   * Integer, 0 to 100.
   * @default 100
   */
  output_compression?: number | undefined;
  /** @default 'auto' */
  moderation?: 'auto' | 'low' | undefined;
  /** @default 'auto' */
  background?: 'transparent' | 'opaque' | 'auto' | undefined;
  input_fidelity?: InputFidelity | null | undefined;
  input_image_mask?: { image_url?: string | undefined; file_id?: string | undefined } | undefined;
  /**
   * Integer, 0 to 3.
   * @default 0
   */
  partial_images?: number | undefined;
  action?: ImageGenActionEnum | undefined;
}

export interface ImageGenToolCall {
  type: 'image_generation_call';
  id: string;
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  result: string | null;
  agent?: AgentTag | null | undefined;
}

export type IncludeEnum =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

export interface InlineSkillParam {
  type: 'inline';
  name: string;
  description: string;
  source: InlineSkillSourceParam;
}

export interface InlineSkillSourceParam {
  type: 'base64';
  media_type: 'application/zip';
  /** 1 to 70254592 characters. */
  data: string;
}

export interface InputAudio {
  type: 'input_audio';
  input_audio: { data: string; format: 'mp3' | 'wav' };
}

export type InputContent = InputTextContent | InputImageContent | InputFileContent;

export type InputFidelity = 'high' | 'low';

export interface InputFileContent {
  type: 'input_file';
  file_id?: string | null | undefined;
  filename?: string | undefined;
  file_data?: string | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined;
  /** URL. */
  file_url?: string | undefined;
  detail?: FileInputDetail | undefined;
}

export interface InputFileContentParam {
  type: 'input_file';
  file_id?: string | null | undefined;
  filename?: string | null | undefined;
  /** At most 73400320 characters. */
  file_data?: string | null | undefined;
  /** URL. */
  file_url?: string | null | undefined;
  detail?: FileDetailEnum | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null | undefined;
}

export interface InputImageContent {
  type: 'input_image';
  /** URL. */
  image_url?: string | null | undefined;
  file_id?: string | null | undefined;
  detail?: ImageDetail | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined;
}

export interface InputImageContentParamAutoParam {
  type: 'input_image';
  /** URL, At most 20971520 characters. */
  image_url?: string | null | undefined;
  file_id?: string | null | undefined;
  detail?: DetailEnum | null | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null | undefined;
}

export type InputItem =
  | EasyInputMessage
  | Item
  | CompactionTriggerItemParam
  | ItemReferenceParam
  | ProgramItemParam
  | ProgramOutputItemParam;

export interface InputMessage {
  type?: 'message' | undefined;
  role: 'user' | 'system' | 'developer';
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined;
  content: InputMessageContentList;
  agent?: AgentTag | null | undefined;
}

export type InputMessageContentList = InputContent[];

export interface InputTextContent {
  type: 'input_text';
  text: string;
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined;
}

export interface InputTextContentParam {
  type: 'input_text';
  /** At most 10485760 characters. */
  text: string;
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null | undefined;
}

export type Item =
  | InputMessage
  | OutputMessage
  | FileSearchToolCall
  | ComputerToolCall
  | ComputerCallOutputItemParam
  | WebSearchToolCall
  | FunctionToolCall
  | FunctionCallOutputItemParam
  | ToolSearchCallItemParam
  | ToolSearchOutputItemParam
  | AdditionalToolsItemParam
  | ReasoningItem
  | CompactionSummaryItemParam
  | ImageGenToolCall
  | CodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | FunctionShellCallItemParam
  | FunctionShellCallOutputItemParam
  | ApplyPatchToolCallItemParam
  | ApplyPatchToolCallOutputItemParam
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponse
  | MCPToolCall
  | CustomToolCallOutput
  | CustomToolCall
  | AgentMessageItemParam
  | MultiAgentCallItemParam
  | MultiAgentCallOutputItemParam;

export interface ItemReferenceParam {
  /** @default 'item_reference' */
  type?: 'item_reference' | null | undefined;
  id: string;
  agent?: AgentTagParam | null | undefined;
}

export interface KeyPressAction {
  type: 'keypress';
  keys: string[];
}

export interface LocalEnvironmentParam {
  type: 'local';
  /** At most 200 items. */
  skills?: LocalSkillParam[] | undefined;
}

export interface LocalEnvironmentResource {
  type: 'local';
}

export interface LocalShellExecAction {
  type: 'exec';
  command: string[];
  timeout_ms?: number | null | undefined;
  working_directory?: string | null | undefined;
  env: Record<string, string>;
  user?: string | null | undefined;
}

export interface LocalShellToolCall {
  type: 'local_shell_call';
  id: string;
  call_id: string;
  action: LocalShellExecAction;
  status: 'in_progress' | 'completed' | 'incomplete';
  agent?: AgentTag | null | undefined;
}

export interface LocalShellToolCallOutput {
  type: 'local_shell_call_output';
  id: string;
  output: string;
  status?: 'in_progress' | 'completed' | 'incomplete' | null | undefined;
  call_id: string;
  agent?: AgentTag | null | undefined;
}

export interface LocalShellToolParam {
  type: 'local_shell';
}

export interface LocalSkillParam {
  name: string;
  description: string;
  path: string;
}

export interface LogProb {
  token: string;
  logprob: number;
  bytes: number[];
  top_logprobs: TopLogProb[];
}

export interface MCPApprovalRequest {
  type: 'mcp_approval_request';
  id: string;
  server_label: string;
  name: string;
  arguments: string;
  agent?: AgentTag | null | undefined;
}

export interface MCPApprovalResponse {
  type: 'mcp_approval_response';
  id?: string | null | undefined;
  approval_request_id: string;
  approve: boolean;
  reason?: string | null | undefined;
  agent?: AgentTag | null | undefined;
}

export interface MCPApprovalResponseResource {
  type: 'mcp_approval_response';
  id: string;
  approval_request_id: string;
  approve: boolean;
  reason?: string | null | undefined;
  agent?: AgentTag | null | undefined;
}

export interface MCPListTools {
  type: 'mcp_list_tools';
  id: string;
  server_label: string;
  tools: MCPListToolsTool[];
  error?: string | null | undefined;
  agent?: AgentTag | null | undefined;
}

export interface MCPListToolsTool {
  name: string;
  description?: string | null | undefined;
  input_schema: Record<string, unknown>;
  annotations?: Record<string, unknown> | null | undefined;
}

export interface MCPProtocolError {
  type: 'mcp_protocol_error';
  code: number;
  message: string;
}

export interface MCPTool {
  type: 'mcp';
  server_label: string;
  /** URL. */
  server_url?: string | undefined;
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint'
    | undefined;
  tunnel_id?: string | undefined;
  authorization?: string | undefined;
  server_description?: string | undefined;
  headers?: Record<string, string> | null | undefined;
  allowed_tools?: string[] | MCPToolFilter | null | undefined;
  /** At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
  require_approval?:
    | { always?: MCPToolFilter | undefined; never?: MCPToolFilter | undefined }
    | 'always'
    | 'never'
    | null
    | undefined;
  defer_loading?: boolean | undefined;
}

export interface MCPToolCall {
  type: 'mcp_call';
  id: string;
  server_label: string;
  name: string;
  arguments: string;
  output?: string | null | undefined;
  error?: MCPToolCallError | null | undefined;
  status?: MCPToolCallStatus | undefined;
  approval_request_id?: string | null | undefined;
  agent?: AgentTag | null | undefined;
}

export type MCPToolCallError = MCPProtocolError | MCPToolExecutionError | HTTPError;

export type MCPToolCallStatus = 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';

export interface MCPToolExecutionError {
  type: 'mcp_tool_execution_error';
  content: unknown;
}

export interface MCPToolFilter {
  tool_names?: string[] | undefined;
  read_only?: boolean | undefined;
}

export interface Message {
  type: 'message';
  id: string;
  status: MessageStatus;
  role: MessageRole;
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
  phase?: MessagePhase | null | undefined;
  agent?: AgentTag | undefined;
}

export type MessagePhase = 'commentary' | 'final_answer';

export type MessageRole =
  | 'unknown'
  | 'user'
  | 'assistant'
  | 'system'
  | 'critic'
  | 'discriminator'
  | 'developer'
  | 'tool';

export type MessageStatus = 'in_progress' | 'completed' | 'incomplete';

export type Metadata = Record<string, string> | null;

export type ModelIdsShared =
  | 'gpt-5.6-sol'
  | 'gpt-5.6-terra'
  | 'gpt-5.6-luna'
  | 'gpt-5.5'
  | 'gpt-5.5-2026-04-23'
  | 'gpt-5.4'
  | 'gpt-5.4-mini'
  | 'gpt-5.4-nano'
  | 'gpt-5.4-mini-2026-03-17'
  | 'gpt-5.4-nano-2026-03-17'
  | 'gpt-5.3-chat-latest'
  | 'gpt-5.2'
  | 'gpt-5.2-2025-12-11'
  | 'gpt-5.2-chat-latest'
  | 'gpt-5.2-pro'
  | 'gpt-5.2-pro-2025-12-11'
  | 'gpt-5.1'
  | 'gpt-5.1-2025-11-13'
  | 'gpt-5.1-codex'
  | 'gpt-5.1-mini'
  | 'gpt-5.1-chat-latest'
  | 'gpt-5'
  | 'gpt-5-mini'
  | 'gpt-5-nano'
  | 'gpt-5-2025-08-07'
  | 'gpt-5-mini-2025-08-07'
  | 'gpt-5-nano-2025-08-07'
  | 'gpt-5-chat-latest'
  | 'gpt-4.1'
  | 'gpt-4.1-mini'
  | 'gpt-4.1-nano'
  | 'gpt-4.1-2025-04-14'
  | 'gpt-4.1-mini-2025-04-14'
  | 'gpt-4.1-nano-2025-04-14'
  | 'o4-mini'
  | 'o4-mini-2025-04-16'
  | 'o3'
  | 'o3-2025-04-16'
  | 'o3-mini'
  | 'o3-mini-2025-01-31'
  | 'o1'
  | 'o1-2024-12-17'
  | 'o1-preview'
  | 'o1-preview-2024-09-12'
  | 'o1-mini'
  | 'o1-mini-2024-09-12'
  | 'gpt-4o'
  | 'gpt-4o-2024-11-20'
  | 'gpt-4o-2024-08-06'
  | 'gpt-4o-2024-05-13'
  | 'gpt-4o-audio-preview'
  | 'gpt-4o-audio-preview-2024-10-01'
  | 'gpt-4o-audio-preview-2024-12-17'
  | 'gpt-4o-audio-preview-2025-06-03'
  | 'gpt-4o-mini-audio-preview'
  | 'gpt-4o-mini-audio-preview-2024-12-17'
  | 'gpt-4o-search-preview'
  | 'gpt-4o-mini-search-preview'
  | 'gpt-4o-search-preview-2025-03-11'
  | 'gpt-4o-mini-search-preview-2025-03-11'
  | 'chatgpt-4o-latest'
  | 'codex-mini-latest'
  | 'gpt-4o-mini'
  | 'gpt-4o-mini-2024-07-18'
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
  | 'gpt-3.5-turbo-0301'
  | 'gpt-3.5-turbo-0613'
  | 'gpt-3.5-turbo-1106'
  | 'gpt-3.5-turbo-0125'
  | 'gpt-3.5-turbo-16k-0613'
  | (string & {});

export interface ModerationConfigParam {
  mode: ModerationMode;
}

export type ModerationInputType = 'text' | 'image';

export type ModerationMode = 'score' | 'block';

export interface ModerationParam {
  model: string;
  policy?: ModerationPolicyParam | null | undefined;
}

export interface ModerationPolicyParam {
  input?: ModerationConfigParam | null | undefined;
  output?: ModerationConfigParam | null | undefined;
}

export interface ModerationResultBody {
  type: 'moderation_result';
  model: string;
  flagged: boolean;
  categories: Record<string, boolean>;
  category_scores: Record<string, number>;
  category_applied_input_types: Record<string, ModerationInputType[]>;
}

export interface MoveParam {
  type: 'move';
  x: number;
  y: number;
  keys?: string[] | null | undefined;
}

export type MultiAgentAction =
  | 'spawn_agent'
  | 'interrupt_agent'
  | 'list_agents'
  | 'send_message'
  | 'followup_task'
  | 'wait_agent';

export interface MultiAgentCallItemParam {
  agent?: AgentTagParam | null | undefined;
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id: string;
  type: 'multi_agent_call';
  action: MultiAgentAction;
  arguments: string;
}

export interface MultiAgentCallOutputItemParam {
  agent?: AgentTagParam | null | undefined;
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id: string;
  type: 'multi_agent_call_output';
  action: MultiAgentAction;
  output: OutputTextContentParam[];
}

export interface NamespaceToolParam {
  type: 'namespace';
  /** At least 1 character. */
  name: string;
  description: string;
  /** At least 1 item. */
  tools: (FunctionToolParam | CustomToolParam)[];
}

export interface OpenAIFile {
  id: string;
  bytes: number;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  expires_at?: number | undefined;
  filename: string;
  object: 'file';
  purpose:
    | 'assistants'
    | 'assistants_output'
    | 'batch'
    | 'batch_output'
    | 'fine-tune'
    | 'fine-tune-results'
    | 'vision'
    | 'user_data';
  /** @deprecated */
  status: 'uploaded' | 'processed' | 'error';
  /** @deprecated */
  status_details?: string | undefined;
}

export type OrderEnum = 'asc' | 'desc';

export interface OutputMessage {
  id: string;
  type: 'message';
  role: 'assistant';
  content: OutputMessageContent[];
  phase?: MessagePhase | null | undefined;
  status: 'in_progress' | 'completed' | 'incomplete';
  agent?: AgentTag | null | undefined;
}

export type OutputMessageContent = OutputTextContent | RefusalContent;

export interface OutputTextContent {
  type: 'output_text';
  text: string;
  annotations: Annotation[];
  logprobs?: LogProb[] | undefined;
}

export interface OutputTextContentParam {
  type: 'output_text';
  /** At most 10485760 characters. */
  text: string;
  annotations?: (FileCitationParam | UrlCitationParam | ContainerFileCitationParam)[] | undefined;
}

/** @default true */
export type ParallelToolCalls = boolean;

export interface Program {
  type: 'program';
  id: string;
  call_id: string;
  code: string;
  fingerprint: string;
  agent?: AgentTag | undefined;
}

export interface ProgramItemParam {
  id: string;
  type: 'program';
  /** 1 to 64 characters. */
  call_id: string;
  /** At most 10485760 characters. */
  code: string;
  /** At most 10485760 characters. */
  fingerprint: string;
  agent?: AgentTagParam | null | undefined;
}

export interface ProgramOutput {
  type: 'program_output';
  id: string;
  call_id: string;
  result: string;
  status: ProgramOutputStatus;
  agent?: AgentTag | undefined;
}

export interface ProgramOutputItemParam {
  id: string;
  type: 'program_output';
  /** 1 to 64 characters. */
  call_id: string;
  /** At most 10485760 characters. */
  result: string;
  status: ProgramOutputItemStatus;
  agent?: AgentTagParam | null | undefined;
}

export type ProgramOutputItemStatus = 'completed' | 'incomplete';

export type ProgramOutputStatus = 'completed' | 'incomplete';

export interface ProgramToolCallCaller {
  type: 'program';
  caller_id: string;
}

export interface ProgramToolCallCallerParam {
  type: 'program';
  /** 1 to 64 characters. */
  caller_id: string;
}

export interface ProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export type Prompt = {
  id: string;
  version?: string | null | undefined;
  variables?: ResponsePromptVariables | undefined;
} | null;

export interface PromptCacheBreakpointConfig {
  mode: 'explicit';
}

export interface PromptCacheBreakpointParam {
  mode: 'explicit';
}

export type PromptCacheModeEnum = 'implicit' | 'explicit';

export interface PromptCacheOptionsParam {
  ttl?: PromptCacheTTLEnum | undefined;
  mode?: PromptCacheModeEnum | undefined;
}

export type PromptCacheTTLEnum = '30m';

export type RankerVersionType = 'auto' | 'default-2024-11-15';

export interface RankingOptions {
  ranker?: RankerVersionType | undefined;
  score_threshold?: number | undefined;
  hybrid_search?: HybridSearchOptions | undefined;
}

/** @default 'medium' */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

export interface ReasoningItem {
  type: 'reasoning';
  id: string;
  encrypted_content?: string | null | undefined;
  summary: SummaryTextContent[];
  content?: ReasoningTextContent[] | undefined;
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined;
  agent?: AgentTag | null | undefined;
}

export interface ReasoningTextContent {
  type: 'reasoning_text';
  text: string;
}

export interface RefusalContent {
  type: 'refusal';
  refusal: string;
}

export interface ResponseFormatJsonObject {
  type: 'json_object';
}

export interface ResponseFormatJsonSchema {
  type: 'json_schema';
  json_schema: {
    description?: string | undefined;
    name: string;
    schema?: ResponseFormatJsonSchemaSchema | undefined;
    /** @default false */
    strict?: boolean | null | undefined;
  };
}

export type ResponseFormatJsonSchemaSchema = Record<string, unknown>;

export interface ResponseFormatText {
  type: 'text';
}

export type ResponsePromptVariables = Record<string,
  | string
  | InputTextContent
  | InputImageContent
  | InputFileContent> | null;

export interface ScreenshotParam {
  type: 'screenshot';
}

export interface ScrollParam {
  type: 'scroll';
  x: number;
  y: number;
  scroll_x: number;
  scroll_y: number;
  keys?: string[] | null | undefined;
}

export type SearchContentType = 'text' | 'image';

export type SearchContextSize = 'low' | 'medium' | 'high';

export interface SkillReferenceParam {
  type: 'skill_reference';
  /** 1 to 64 characters. */
  skill_id: string;
  version?: string | undefined;
}

export type StopConfiguration = string | null | readonly string[];

export interface SummaryTextContent {
  type: 'summary_text';
  text: string;
}

export interface TextContent {
  type: 'text';
  text: string;
}

export type TextResponseFormatConfiguration =
  | ResponseFormatText
  | TextResponseFormatJsonSchema
  | ResponseFormatJsonObject;

export interface TextResponseFormatJsonSchema {
  type: 'json_schema';
  description?: string | undefined;
  name: string;
  schema: ResponseFormatJsonSchemaSchema;
  /** @default false */
  strict?: boolean | null | undefined;
}

export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | MCPTool
  | CodeInterpreterTool
  | ProgrammaticToolCallingParam
  | ImageGenTool
  | LocalShellToolParam
  | FunctionShellToolParam
  | CustomToolParam
  | NamespaceToolParam
  | ToolSearchToolParam
  | WebSearchPreviewTool
  | ApplyPatchToolParam;

export type ToolCallCaller = DirectToolCallCaller | ProgramToolCallCaller;

export type ToolCallCallerParam = DirectToolCallCallerParam | ProgramToolCallCallerParam;

export interface ToolChoiceFunction {
  type: 'function';
  name: string;
}

export interface ToolChoiceMCP {
  type: 'mcp';
  server_label: string;
  name?: string | null | undefined;
}

export type ToolChoiceOptions = 'none' | 'auto' | 'required';

export interface ToolSearchCall {
  type: 'tool_search_call';
  id: string;
  call_id: string | null;
  execution: ToolSearchExecutionType;
  arguments: unknown;
  status: FunctionCallStatus;
  created_by?: string | undefined;
  agent?: AgentTag | undefined;
}

export interface ToolSearchCallItemParam {
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id?: string | null | undefined;
  type: 'tool_search_call';
  execution?: ToolSearchExecutionType | undefined;
  arguments: EmptyModelParam;
  status?: FunctionCallItemStatus | null | undefined;
  agent?: AgentTagParam | null | undefined;
}

export type ToolSearchExecutionType = 'server' | 'client';

export interface ToolSearchOutput {
  type: 'tool_search_output';
  id: string;
  call_id: string | null;
  execution: ToolSearchExecutionType;
  tools: Tool[];
  status: FunctionCallOutputStatusEnum;
  created_by?: string | undefined;
  agent?: AgentTag | undefined;
}

export interface ToolSearchOutputItemParam {
  id?: string | null | undefined;
  /** 1 to 64 characters. */
  call_id?: string | null | undefined;
  type: 'tool_search_output';
  execution?: ToolSearchExecutionType | undefined;
  tools: Tool[];
  status?: FunctionCallItemStatus | null | undefined;
  agent?: AgentTagParam | null | undefined;
}

export interface ToolSearchToolParam {
  type: 'tool_search';
  execution?: ToolSearchExecutionType | undefined;
  description?: string | null | undefined;
  parameters?: EmptyModelParam | null | undefined;
}

export interface TopLogProb {
  token: string;
  logprob: number;
  bytes: number[];
}

export interface TranscriptTextUsageDuration {
  type: 'duration';
  seconds: number;
}

export interface TranscriptTextUsageTokens {
  type: 'tokens';
  input_tokens: number;
  input_token_details?: { text_tokens?: number | undefined; audio_tokens?: number | undefined } | undefined;
  output_tokens: number;
  total_tokens: number;
}

export interface TranscriptionLanguage {
  code: string;
}

export interface TypeParam {
  type: 'type';
  text: string;
}

export interface UrlCitationBody {
  type: 'url_citation';
  /** URL. */
  url: string;
  start_index: number;
  end_index: number;
  title: string;
}

export interface UrlCitationParam {
  type: 'url_citation';
  /** Integer, at least 0. */
  start_index: number;
  /** Integer, at least 0. */
  end_index: number;
  /** URL. */
  url: string;
  title: string;
}

/** At most 16 entries. */
export type VectorStoreFileAttributes = Record<string, string | number | boolean> | null;

/** @default 'medium' */
export type Verbosity = 'low' | 'medium' | 'high' | null;

export type VoiceIdsOrCustomVoice = VoiceIdsShared | { id: string };

export type VoiceIdsShared =
  | 'alloy'
  | 'ash'
  | 'ballad'
  | 'coral'
  | 'echo'
  | 'sage'
  | 'shimmer'
  | 'verse'
  | 'marin'
  | 'cedar'
  | (string & {});

export interface WaitParam {
  type: 'wait';
}

export interface WebSearchActionFind {
  type: 'find_in_page';
  /** URL. */
  url: string;
  pattern: string;
}

export interface WebSearchActionOpenPage {
  type: 'open_page';
  /** URL. */
  url?: string | null | undefined;
}

export interface WebSearchActionSearch {
  type: 'search';
  /** @deprecated */
  query?: string | undefined;
  queries?: string[] | undefined;
  sources?: {
    type: 'url';
    /** URL. */
    url: string;
  }[] | undefined;
}

export type WebSearchApproximateLocation = {
  type?: 'approximate' | undefined;
  country?: string | null | undefined;
  region?: string | null | undefined;
  city?: string | null | undefined;
  timezone?: string | null | undefined;
} | null;

export interface WebSearchPreviewTool {
  /** @default 'web_search_preview' */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  user_location?: ApproximateLocation | null | undefined;
  search_context_size?: SearchContextSize | undefined;
  search_content_types?: SearchContentType[] | undefined;
}

export interface WebSearchTool {
  /** @default 'web_search' */
  type: 'web_search' | 'web_search_2025_08_26';
  /** @default true */
  external_web_access?: boolean | undefined;
  filters?: {
    /** @default [] */
    allowed_domains?: string[] | null | undefined;
  } | null | undefined;
  user_location?: WebSearchApproximateLocation | undefined;
  /** @default 'medium' */
  search_context_size?: 'low' | 'medium' | 'high' | undefined;
}

export interface WebSearchToolCall {
  id: string;
  type: 'web_search_call';
  status: 'in_progress' | 'searching' | 'completed' | 'failed';
  action: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind;
  agent?: AgentTag | null | undefined;
}
