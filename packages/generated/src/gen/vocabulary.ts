// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface AdditionalTools {
  type: 'additional_tools';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Whose message it is. */
  role: MessageRole;
  /** What the model may call: functions of yours and hosted tools. */
  tools: Tool[];
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface AdditionalToolsItemParam {
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  type: 'additional_tools';
  role: 'developer';
  /** Tools that the model has from here on. */
  tools: Tool[];
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export interface AgentMessageItemParam {
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  type: 'agent_message';
  /** Which agent wrote it. */
  author: string;
  /** Which agent it is for. */
  recipient: string;
  /** What it says. */
  content: (InputTextContentParam | InputImageContentParamAutoParam | EncryptedContentParam)[];
}

export interface AgentTag {
  /** Name of the agent. */
  agent_name: string;
}

export interface AgentTagParam {
  /** Name of the agent. */
  agent_name: string;
}

export type Annotation = FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath;

export type ApplyPatchCallOutputStatus = 'completed' | 'failed';

export type ApplyPatchCallOutputStatusParam = 'completed' | 'failed';

export type ApplyPatchCallStatus = 'in_progress' | 'completed';

export type ApplyPatchCallStatusParam = 'in_progress' | 'completed';

export interface ApplyPatchCreateFileOperation {
  type: 'create_file';
  /** Path of the file, below the root of the workspace. */
  path: string;
  /** The change, as a unified diff. */
  diff: string;
}

export interface ApplyPatchCreateFileOperationParam {
  type: 'create_file';
  /**
   * Path of the file, below the root of the workspace.
   * At least 1 character.
   */
  path: string;
  /**
   * The change, as a unified diff.
   * At most 10485760 characters.
   */
  diff: string;
}

export interface ApplyPatchDeleteFileOperation {
  type: 'delete_file';
  /** Path of the file, below the root of the workspace. */
  path: string;
}

export interface ApplyPatchDeleteFileOperationParam {
  type: 'delete_file';
  /**
   * Path of the file, below the root of the workspace.
   * At least 1 character.
   */
  path: string;
}

export type ApplyPatchOperationParam =
  | ApplyPatchCreateFileOperationParam
  | ApplyPatchDeleteFileOperationParam
  | ApplyPatchUpdateFileOperationParam;

export interface ApplyPatchToolCall {
  type: 'apply_patch_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status: ApplyPatchCallStatus;
  /** Which file is created, changed or deleted. */
  operation: ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation;
  /** Who made the item, as the API tells it. */
  created_by?: string | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface ApplyPatchToolCallItemParam {
  type: 'apply_patch_call';
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status: ApplyPatchCallStatusParam;
  /** Which file is created, changed or deleted. */
  operation: ApplyPatchOperationParam;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export interface ApplyPatchToolCallOutput {
  type: 'apply_patch_call_output';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status: ApplyPatchCallOutputStatus;
  /** What the tool gave. */
  output?: string | null | undefined;
  /** Who made the item, as the API tells it. */
  created_by?: string | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface ApplyPatchToolCallOutputItemParam {
  type: 'apply_patch_call_output';
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status: ApplyPatchCallOutputStatusParam;
  /**
   * What the tool gave.
   * At most 10485760 characters.
   */
  output?: string | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export interface ApplyPatchToolParam {
  type: 'apply_patch';
  /**
   * Who may call it: the model itself, a program that it wrote, or both.
   * At least 1 item.
   */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export interface ApplyPatchUpdateFileOperation {
  type: 'update_file';
  /** Path of the file, below the root of the workspace. */
  path: string;
  /** The change, as a unified diff. */
  diff: string;
}

export interface ApplyPatchUpdateFileOperationParam {
  type: 'update_file';
  /**
   * Path of the file, below the root of the workspace.
   * At least 1 character.
   */
  path: string;
  /**
   * The change, as a unified diff.
   * At most 10485760 characters.
   */
  diff: string;
}

export interface ApproximateLocation {
  type: 'approximate';
  /** Country, as two letters (ISO 3166-1). */
  country?: string | null | undefined;
  /** Region or state, in free text. */
  region?: string | null | undefined;
  /** City, in free text. */
  city?: string | null | undefined;
  /** Time zone (IANA: `Europe/Vienna`). */
  timezone?: string | null | undefined;
}

export interface AutoCodeInterpreterToolParam {
  type: 'auto';
  /**
   * Uploaded files that are put into the container.
   * At most 50 items.
   */
  file_ids?: string[] | undefined;
  /** Memory of the container. */
  memory_limit?: ContainerMemoryLimit | null | undefined;
  /** Whether the container reaches the network. */
  network_policy?: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | undefined;
}

export type CallableToolAllowedCaller = 'direct' | 'programmatic';

export type ChatCompletionStreamOptions = {
  /** Whether a last chunk, without choices, brings the usage of the whole request. */
  include_usage?: boolean | undefined;
  /** Whether deltas are padded, against guessing them from their size; `false` saves bytes. */
  include_obfuscation?: boolean | undefined;
} | null;

export interface ChatCompletionTool {
  type: 'function';
  /** The function. */
  function: FunctionObject;
}

export type ClickButtonType = 'left' | 'right' | 'wheel' | 'back' | 'forward';

export interface ClickParam {
  type: 'click';
  /** Which button of the mouse. */
  button: ClickButtonType;
  /** Pixels from the left edge. */
  x: number;
  /** Pixels from the top edge. */
  y: number;
  /** Keys that are held meanwhile. */
  keys?: string[] | null | undefined;
}

export interface CodeInterpreterOutputImage {
  type: 'image';
  /**
   * Address of the image that the code made.
   * URL.
   */
  url: string;
}

export interface CodeInterpreterOutputLogs {
  type: 'logs';
  /** What the code printed. */
  logs: string;
}

export interface CodeInterpreterTool {
  type: 'code_interpreter';
  /** Where the code runs: a container by its id, or a new one. */
  container: string | AutoCodeInterpreterToolParam;
  /**
   * Who may call it: the model itself, a program that it wrote, or both.
   * At least 1 item.
   */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export interface CodeInterpreterToolCall {
  type: 'code_interpreter_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** How far it had come, as the API told it; seldom sent. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  /** Where the code ran. */
  container_id: string;
  /** What was run. */
  code: string | null;
  /** What the run printed and drew. */
  outputs: (CodeInterpreterOutputLogs | CodeInterpreterOutputImage)[] | null;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface CompactionBody {
  type: 'compaction';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Opaque content for the API alone; send it back unchanged. */
  encrypted_content: string;
  /** Who made the item, as the API tells it. */
  created_by?: string | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface CompactionSummaryItemParam {
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  type: 'compaction';
  /**
   * Opaque content for the API alone; send it back unchanged.
   * At most 20971520 characters.
   */
  encrypted_content: string;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export interface CompactionTriggerItemParam {
  type: 'compaction_trigger';
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export interface ComparisonFilter {
  /**
   * How attribute and value are compared.
   * @default 'eq'
   */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
  /** Which attribute of the file. */
  key: string;
  /** What the attribute is compared with. */
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
  /** Whether all of the filters have to match, or one. */
  type: 'and' | 'or';
  /** What is joined; may be joined filters themselves. */
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
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id: string;
  type: 'computer_call_output';
  /** A screenshot, taken after the actions. */
  output: ComputerScreenshotImage;
  /** Safety checks of the call that a person has confirmed. */
  acknowledged_safety_checks?: ComputerCallSafetyCheckParam[] | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status?: FunctionCallItemStatus | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export type ComputerCallOutputStatus = 'completed' | 'incomplete' | 'failed';

export interface ComputerCallSafetyCheckParam {
  /** Id of the check. */
  id: string;
  /** What kind of check it is. */
  code?: string | null | undefined;
  /** What to show to the person who confirms it. */
  message?: string | null | undefined;
}

export type ComputerEnvironment = 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';

export interface ComputerScreenshotContent {
  type: 'computer_screenshot';
  /**
   * Address of the image, or the image itself as a `data:` URL.
   * URL.
   */
  image_url: string | null;
  /** Id of an uploaded file. */
  file_id: string | null;
  /** How closely the model looks: more detail costs more tokens. */
  detail: ImageDetail;
  /** Ends a part of the prompt here that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined;
}

export interface ComputerScreenshotImage {
  type: 'computer_screenshot';
  /**
   * The screenshot, as an address or a `data:` URL.
   * URL.
   */
  image_url?: string | undefined;
  /** Id of an uploaded file. */
  file_id?: string | undefined;
}

export interface ComputerTool {
  type: 'computer';
}

export interface ComputerToolCall {
  type: 'computer_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** The one thing to do. */
  action?: ComputerAction | undefined;
  /** What to do, one after the other. */
  actions?: ComputerActionList | undefined;
  /** Safety checks that a person has to confirm before it goes on. */
  pending_safety_checks: ComputerCallSafetyCheckParam[];
  /** How far it had come, as the API told it; seldom sent. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface ComputerToolCallOutputResource {
  type: 'computer_call_output';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** Safety checks of the call that a person has confirmed. */
  acknowledged_safety_checks?: ComputerCallSafetyCheckParam[] | undefined;
  /** What the tool gave. */
  output: ComputerScreenshotImage;
  /** How far it had come, as the API told it; seldom sent. */
  status: ComputerCallOutputStatus;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
  /** Who made the item, as the API tells it. */
  created_by?: string | undefined;
}

export interface ComputerUsePreviewTool {
  type: 'computer_use_preview';
  /** What kind of system the model operates. */
  environment: ComputerEnvironment;
  /** Width of the screen in pixels. */
  display_width: number;
  /** Height of the screen in pixels. */
  display_height: number;
}

export interface ContainerAutoParam {
  type: 'container_auto';
  /**
   * Uploaded files that are put into the container.
   * At most 50 items.
   */
  file_ids?: string[] | undefined;
  /** Memory of the container. */
  memory_limit?: ContainerMemoryLimit | null | undefined;
  /** Whether the container reaches the network. */
  network_policy?: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | undefined;
  /**
   * Skills that can be used in it.
   * At most 200 items.
   */
  skills?: (SkillReferenceParam | InlineSkillParam)[] | undefined;
}

export interface ContainerFileCitationBody {
  type: 'container_file_citation';
  /** Which container it is about. */
  container_id: string;
  /** Id of the file in the container. */
  file_id: string;
  /** Where the cited part starts in the text. */
  start_index: number;
  /** Where the cited part ends in the text. */
  end_index: number;
  /** Name of the file. */
  filename: string;
}

export interface ContainerFileCitationParam {
  type: 'container_file_citation';
  /**
   * Where the cited part starts in the text.
   * Integer, at least 0.
   */
  start_index: number;
  /**
   * Where the cited part ends in the text.
   * Integer, at least 0.
   */
  end_index: number;
  /** Which container it is about. */
  container_id: string;
  /** Id of the file in the container. */
  file_id: string;
  /** Name of the file. */
  filename: string;
}

export type ContainerMemoryLimit = '1g' | '4g' | '16g' | '64g';

export interface ContainerNetworkPolicyAllowlistParam {
  type: 'allowlist';
  /**
   * Domains that may be reached; no others.
   * At least 1 item.
   */
  allowed_domains: string[];
  /**
   * Secrets that are put into requests to these domains.
   * At least 1 item.
   */
  domain_secrets?: ContainerNetworkPolicyDomainSecretParam[] | undefined;
}

export interface ContainerNetworkPolicyDisabledParam {
  type: 'disabled';
}

export interface ContainerNetworkPolicyDomainSecretParam {
  /**
   * Which domain gets the secret.
   * At least 1 character.
   */
  domain: string;
  /**
   * Name that stands for the secret.
   * At least 1 character.
   */
  name: string;
  /**
   * The secret itself.
   * 1 to 10485760 characters.
   */
  value: string;
}

export interface ContainerReferenceParam {
  type: 'container_reference';
  /** Which container it runs in. */
  container_id: string;
}

export interface ContainerReferenceResource {
  type: 'container_reference';
  /** Which container it is about. */
  container_id: string;
}

export interface CoordParam {
  /** Pixels from the left edge. */
  x: number;
  /** Pixels from the top edge. */
  y: number;
}

export interface CustomGrammarFormatParam {
  type: 'grammar';
  /** How the grammar is written: `lark`, or a regular expression. */
  syntax: GrammarSyntax;
  /** The grammar, as text. */
  definition: string;
}

export interface CustomTextFormatParam {
  type: 'text';
}

export interface CustomToolCall {
  type: 'custom_tool_call';
  /** Id of the item, as the API gave it. */
  id?: string | undefined;
  /** Joins a call and its output. */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined;
  /** Which namespace the tool belongs to. */
  namespace?: string | undefined;
  /** Which tool the model called. */
  name: string;
  /** What it called the tool with, as plain text. */
  input: string;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface CustomToolCallOutput {
  type: 'custom_tool_call_output';
  /** Id of the item, as the API gave it. */
  id?: string | undefined;
  /** Joins a call and its output. */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined;
  /** What your program answers: text, or parts. */
  output: string | FunctionAndCustomToolCallOutput[];
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface CustomToolParam {
  type: 'custom';
  /** Name of your choice, which calls of the model carry. */
  name: string;
  /** When to call it and what for; the model reads this. */
  description?: string | undefined;
  /** Form of the input: any text, or what follows a grammar. */
  format?: CustomTextFormatParam | CustomGrammarFormatParam | undefined;
  /** Leaves the tool out of the context until tool search finds it. */
  defer_loading?: boolean | undefined;
  /**
   * Who may call it: the model itself, a program that it wrote, or both.
   * At least 1 item.
   */
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
  /** Pixels from the left edge. */
  x: number;
  /** Pixels from the top edge. */
  y: number;
  /** Keys that are held meanwhile. */
  keys: string[] | null;
}

export interface DragParam {
  type: 'drag';
  /** Points along the way, from press to release. */
  path: CoordParam[];
  /** Keys that are held meanwhile. */
  keys?: string[] | null | undefined;
}

export interface EasyInputMessage {
  /** Whose message it is. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** Text, or parts of text, images and files. */
  content: string | InputMessageContentList;
  /** Whether it comments along the way or is the final answer; keep it when the message is sent again. */
  phase?: MessagePhase | null | undefined;
  type?: 'message' | undefined;
}

export type EmptyModelParam = Record<string, unknown>;

export interface EncryptedContent {
  type: 'encrypted_content';
  /** Opaque content for the API alone; send it back unchanged. */
  encrypted_content: string;
}

export interface EncryptedContentParam {
  type: 'encrypted_content';
  /**
   * Opaque content for the API alone; send it back unchanged.
   * At most 10485760 characters.
   */
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
  /** Id of an uploaded file. */
  file_id: string;
  /** Which file of the list. */
  index: number;
  /** Name of the file. */
  filename: string;
}

export interface FileCitationParam {
  type: 'file_citation';
  /**
   * Which file of the list.
   * Integer, at least 0.
   */
  index: number;
  /** Id of an uploaded file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
}

export type FileDetailEnum = 'auto' | 'low' | 'high';

export interface FileExpirationAfter {
  anchor: 'created_at';
  /**
   * Seconds that it lives.
   * Integer, 3600 to 2592000.
   */
  seconds: number;
}

export type FileInputDetail = 'auto' | 'low' | 'high';

export interface FilePath {
  type: 'file_path';
  /** Id of an uploaded file. */
  file_id: string;
  /** Which file of the list. */
  index: number;
}

export interface FileSearchTool {
  type: 'file_search';
  /** Where to search. */
  vector_store_ids: string[];
  /** Most results that the model gets. */
  max_num_results?: number | undefined;
  /** How results are ranked, and which are too weak. */
  ranking_options?: RankingOptions | undefined;
  /** What the attributes of a file have to match. */
  filters?: Filters | null | undefined;
}

export interface FileSearchToolCall {
  /** Id of the item, as the API gave it. */
  id: string;
  type: 'file_search_call';
  /** How far it had come, as the API told it; seldom sent. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  /** What was searched for. */
  queries: string[];
  /** What was found; only where `include` asked for it. */
  results?: {
    /** In which file it was found. */
    file_id?: string | undefined;
    /** The piece of the file. */
    text?: string | undefined;
    /** Name of the file. */
    filename?: string | undefined;
    /** The attributes of the file. */
    attributes?: VectorStoreFileAttributes | undefined;
    /** How well it fits, 0 to 1. */
    score?: number | undefined;
  }[] | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export type Filters = ComparisonFilter | CompoundFilter;

export type FunctionAndCustomToolCallOutput = InputTextContent | InputImageContent | InputFileContent;

export type FunctionCallItemStatus = 'in_progress' | 'completed' | 'incomplete';

export interface FunctionCallOutputItemParam {
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id?: string | null | undefined;
  type: 'function_call_output';
  /** What your function gave: text (often JSON), or parts of text, images and files. */
  output: string | (InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam)[];
  /**
   * Which tool gave it.
   * 1 to 128 characters.
   */
  name?: string | null | undefined;
  /**
   * Which namespace the tool belongs to.
   * 1 to 64 characters.
   */
  namespace?: string | null | undefined;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status?: FunctionCallItemStatus | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export type FunctionCallOutputStatusEnum = 'in_progress' | 'completed' | 'incomplete';

export type FunctionCallStatus = 'in_progress' | 'completed' | 'incomplete';

export interface FunctionObject {
  /** When to call it and what for; the model reads this. */
  description?: string | undefined;
  /** Name of your choice, which calls of the model carry. */
  name: string;
  /** JSON Schema of the arguments; without it there are none. */
  parameters?: FunctionParameters | undefined;
  /**
   * Whether the model has to keep to the schema exactly.
   * @default false
   */
  strict?: boolean | null | undefined;
}

export type FunctionParameters = Record<string, unknown>;

export interface FunctionShellAction {
  /** What is run, one after the other. */
  commands: string[];
  /** Milliseconds that it may take. */
  timeout_ms: number | null;
  /** Most characters of stdout and stderr together that are kept. */
  max_output_length: number | null;
}

export interface FunctionShellActionParam {
  /** What is run, one after the other. */
  commands: string[];
  /** Milliseconds that it may take. */
  timeout_ms?: number | null | undefined;
  /** Most characters of stdout and stderr together that are kept. */
  max_output_length?: number | null | undefined;
}

export interface FunctionShellCall {
  type: 'shell_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined;
  /** What was done. */
  action: FunctionShellAction;
  /** How far it had come, as the API told it; seldom sent. */
  status: FunctionShellCallStatus;
  /** Where it runs. */
  environment: LocalEnvironmentResource | ContainerReferenceResource | null;
  /** Who made the item, as the API tells it. */
  created_by?: string | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface FunctionShellCallItemParam {
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined;
  type: 'shell_call';
  /** What to run, and within which limits. */
  action: FunctionShellActionParam;
  /** How far it had come, as the API told it; seldom sent. */
  status?: FunctionShellCallItemStatus | null | undefined;
  /** Where it runs. */
  environment?: LocalEnvironmentParam | ContainerReferenceParam | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export type FunctionShellCallItemStatus = 'in_progress' | 'completed' | 'incomplete';

export interface FunctionShellCallOutput {
  type: 'shell_call_output';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status: FunctionShellCallOutputStatusEnum;
  /** What the tool gave. */
  output: FunctionShellCallOutputContent[];
  /** Most characters of stdout and stderr together that are kept. */
  max_output_length: number | null;
  /** Who made the item, as the API tells it. */
  created_by?: string | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface FunctionShellCallOutputContent {
  /** What went to standard output. */
  stdout: string;
  /** What went to standard error. */
  stderr: string;
  /** How it ended: exited, or out of time. */
  outcome: FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome;
  /** Who made the item, as the API tells it. */
  created_by?: string | undefined;
}

export interface FunctionShellCallOutputContentParam {
  /**
   * What went to standard output.
   * At most 10485760 characters.
   */
  stdout: string;
  /**
   * What went to standard error.
   * At most 10485760 characters.
   */
  stderr: string;
  /** How it ended: exited, or out of time. */
  outcome: FunctionShellCallOutputOutcomeParam;
}

export interface FunctionShellCallOutputExitOutcome {
  type: 'exit';
  /** Status that the process ended with. */
  exit_code: number;
}

export interface FunctionShellCallOutputExitOutcomeParam {
  type: 'exit';
  /** Status that the process ended with. */
  exit_code: number;
}

export interface FunctionShellCallOutputItemParam {
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined;
  type: 'shell_call_output';
  /** What the commands printed, and how they ended. */
  output: FunctionShellCallOutputContentParam[];
  /** How far it had come, as the API told it; seldom sent. */
  status?: FunctionShellCallItemStatus | null | undefined;
  /** Most characters of stdout and stderr together that are kept. */
  max_output_length?: number | null | undefined;
  /** Which agent made it, when several work on one response. */
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
  /** Where commands run: on your machine, in a new container or in one that exists. */
  environment?: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | null | undefined;
  /**
   * Who may call it: the model itself, a program that it wrote, or both.
   * At least 1 item.
   */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export interface FunctionTool {
  type: 'function';
  /** Name of your choice, which calls of the model carry. */
  name: string;
  /** When to call it and what for; the model reads this. */
  description?: string | null | undefined;
  /** JSON Schema of the arguments; without it there are none. */
  parameters: Record<string, unknown> | null;
  /** JSON Schema of what the function gives back as JSON text. */
  output_schema?: Record<string, unknown> | null | undefined;
  /** Whether the model has to keep to the schema exactly. */
  strict?: boolean | null | undefined;
  /** Leaves the tool out of the context until tool search finds it. */
  defer_loading?: boolean | undefined;
  /** Who may call it: the model itself, a program that it wrote, or both. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
}

export interface FunctionToolCall {
  /** Id of the item, as the API gave it. */
  id?: string | undefined;
  type: 'function_call';
  /** Joins a call and its output. */
  call_id: string;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined;
  /** Which namespace the tool belongs to. */
  namespace?: string | undefined;
  /** Which function the model called. */
  name: string;
  /** Arguments of the call, as JSON text. */
  arguments: string;
  /** How far it had come, as the API told it; seldom sent. */
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface FunctionToolCallOutputResource {
  /** Id of the item, as the API gave it. */
  id: string;
  type: 'function_call_output';
  /** Joins a call and its output. */
  call_id: string;
  /** Name of your choice, which calls of the model carry. */
  name?: string | undefined;
  /** Which namespace the tool belongs to. */
  namespace?: string | undefined;
  /** Who made the call: the model itself, or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined;
  /** What the tool gave. */
  output: string | FunctionAndCustomToolCallOutput[];
  /** How far it had come, as the API told it; seldom sent. */
  status: FunctionCallOutputStatusEnum;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
  /** Who made the item, as the API tells it. */
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
  /**
   * Name of your choice, which calls of the model carry.
   * 1 to 128 characters.
   */
  name: string;
  /** When to call it and what for; the model reads this. */
  description?: string | null | undefined;
  /** JSON Schema of the arguments; without it there are none. */
  parameters?: EmptyModelParam | null | undefined;
  /** Whether the model has to keep to the schema exactly. */
  strict?: boolean | null | undefined;
  type: 'function';
  /** JSON Schema of what the function gives back as JSON text. */
  output_schema?: Record<string, unknown> | null | undefined;
  /** Leaves the tool out of the context until tool search finds it. */
  defer_loading?: boolean | undefined;
  /**
   * Who may call it: the model itself, a program that it wrote, or both.
   * At least 1 item.
   */
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
  /** HTTP status that the MCP server answered with. */
  code: number;
  /** Error message, as the server gave it. */
  message: string;
}

export interface HybridSearchOptions {
  /** Weight of similar meaning. */
  embedding_weight: number;
  /** Weight of equal words. */
  text_weight: number;
}

export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

export type ImageGenActionEnum = 'generate' | 'edit' | 'auto';

export interface ImageGenTool {
  type: 'image_generation';
  /** Which model makes images. */
  model?:
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'chatgpt-image-latest'
    | (string & {})
    | undefined;
  /**
   * How finely the image is made: better is slower and costs more.
   * @default 'auto'
   */
  quality?: 'low' | 'medium' | 'high' | 'auto' | undefined;
  /**
   * Width × height in pixels, or `auto`.
   * @default 'auto'
   */
  size?: '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | (string & {}) | undefined;
  /**
   * File format of the image.
   * @default 'png'
   */
  output_format?: 'png' | 'webp' | 'jpeg' | undefined;
  /**
   * Quality of a `jpeg` or `webp` in percent: less is smaller.
   * Integer, 0 to 100.
   * @default 100
   */
  output_compression?: number | undefined;
  /**
   * How strictly images are moderated; `low` is laxer.
   * @default 'auto'
   */
  moderation?: 'auto' | 'low' | undefined;
  /**
   * Whether the image is see-through behind its subject.
   * @default 'auto'
   */
  background?: 'transparent' | 'opaque' | 'auto' | undefined;
  /** How true the result stays to the input, to faces above all; costs input tokens. */
  input_fidelity?: InputFidelity | null | undefined;
  /** Where an input image is changed: wherever the mask is fully transparent. */
  input_image_mask?: {
    /** The mask itself, as Base64. */
    image_url?: string | undefined;
    /** The mask as an uploaded file. */
    file_id?: string | undefined;
  } | undefined;
  /**
   * How many unfinished images a stream brings before the finished one; 0 for none.
   * Integer, 0 to 3.
   * @default 0
   */
  partial_images?: number | undefined;
  /** Whether to make a new image or to edit one; `auto` leaves it to the model. */
  action?: ImageGenActionEnum | undefined;
}

export interface ImageGenToolCall {
  type: 'image_generation_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** How far it had come, as the API told it; seldom sent. */
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  /** The image, as Base64. */
  result: string | null;
  /** Which agent made it, when several work on one response. */
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
  /** What the skill is called. */
  name: string;
  /** What it is good for; the model chooses by this. */
  description: string;
  /** The skill itself, zipped. */
  source: InlineSkillSourceParam;
}

export interface InlineSkillSourceParam {
  type: 'base64';
  media_type: 'application/zip';
  /**
   * Zip archive of the skill, as Base64.
   * 1 to 70254592 characters.
   */
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
  /** Id of an uploaded file. */
  file_id?: string | null | undefined;
  /** Name of the file. */
  filename?: string | undefined;
  /** The file itself, as Base64. */
  file_data?: string | undefined;
  /** Ends a part of the prompt here that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined;
  /**
   * Where the API fetches the file.
   * URL.
   */
  file_url?: string | undefined;
  /** How closely the model looks: more detail costs more tokens. */
  detail?: FileInputDetail | undefined;
}

export interface InputFileContentParam {
  type: 'input_file';
  /** Id of an uploaded file. */
  file_id?: string | null | undefined;
  /** Name of the file. */
  filename?: string | null | undefined;
  /**
   * The file itself, as Base64.
   * At most 73400320 characters.
   */
  file_data?: string | null | undefined;
  /**
   * Where the API fetches the file.
   * URL.
   */
  file_url?: string | null | undefined;
  /** How closely the model looks: more detail costs more tokens. */
  detail?: FileDetailEnum | undefined;
  /** Ends a part of the prompt here that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null | undefined;
}

export interface InputImageContent {
  type: 'input_image';
  /**
   * Address of the image, or the image itself as a `data:` URL.
   * URL.
   */
  image_url?: string | null | undefined;
  /** Id of an uploaded file. */
  file_id?: string | null | undefined;
  /** How closely the model looks: more detail costs more tokens. */
  detail?: ImageDetail | undefined;
  /** Ends a part of the prompt here that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined;
}

export interface InputImageContentParamAutoParam {
  type: 'input_image';
  /**
   * Address of the image, or the image itself as a `data:` URL.
   * URL, At most 20971520 characters.
   */
  image_url?: string | null | undefined;
  /** Id of an uploaded file. */
  file_id?: string | null | undefined;
  /** How closely the model looks: more detail costs more tokens. */
  detail?: DetailEnum | null | undefined;
  /** Ends a part of the prompt here that is worth caching. */
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
  /** Whose message it is. */
  role: 'user' | 'system' | 'developer';
  /** How far it had come, as the API told it; seldom sent. */
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined;
  /** Parts of text, images and files. */
  content: InputMessageContentList;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export type InputMessageContentList = InputContent[];

export interface InputTextContent {
  type: 'input_text';
  /** The text itself. */
  text: string;
  /** Ends a part of the prompt here that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined;
}

export interface InputTextContentParam {
  type: 'input_text';
  /**
   * The text itself.
   * At most 10485760 characters.
   */
  text: string;
  /** Ends a part of the prompt here that is worth caching. */
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
  /**
   * `item_reference`; may be left out.
   * @default 'item_reference'
   */
  type?: 'item_reference' | null | undefined;
  /** Which item of an earlier response or of the conversation. */
  id: string;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export interface KeyPressAction {
  type: 'keypress';
  /** Keys that are pressed together. */
  keys: string[];
}

export interface LocalEnvironmentParam {
  type: 'local';
  /**
   * Skills that can be used in it.
   * At most 200 items.
   */
  skills?: LocalSkillParam[] | undefined;
}

export interface LocalEnvironmentResource {
  type: 'local';
}

export interface LocalShellExecAction {
  type: 'exec';
  /** Program and arguments. */
  command: string[];
  /** Milliseconds that it may take. */
  timeout_ms?: number | null | undefined;
  /** Where it runs. */
  working_directory?: string | null | undefined;
  /** Environment variables. */
  env: Record<string, string>;
  /** Whom it runs as. */
  user?: string | null | undefined;
}

export interface LocalShellToolCall {
  type: 'local_shell_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** What to run. */
  action: LocalShellExecAction;
  /** How far it had come, as the API told it; seldom sent. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface LocalShellToolCallOutput {
  type: 'local_shell_call_output';
  /** Id of the item, as the API gave it. */
  id: string;
  /** What it gave, as JSON text. */
  output: string;
  /** How far it had come, as the API told it; seldom sent. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null | undefined;
  /** Joins a call and its output. */
  call_id: string;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface LocalShellToolParam {
  type: 'local_shell';
}

export interface LocalSkillParam {
  /** What the skill is called. */
  name: string;
  /** What it is good for; the model chooses by this. */
  description: string;
  /** Folder of the skill on your machine. */
  path: string;
}

export interface LogProb {
  /** The token, as text. */
  token: string;
  /** Natural logarithm of the token's probability. */
  logprob: number;
  /** The token in UTF-8, byte by byte. */
  bytes: number[];
  /** The likeliest tokens at this place. */
  top_logprobs: TopLogProb[];
}

export interface MCPApprovalRequest {
  type: 'mcp_approval_request';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Name of the MCP server, as calls of the model carry it. */
  server_label: string;
  /** Which tool the model wants to run. */
  name: string;
  /** Arguments of the call, as JSON text. */
  arguments: string;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface MCPApprovalResponse {
  type: 'mcp_approval_response';
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /** Which request for approval this belongs to. */
  approval_request_id: string;
  /** Whether the tool may run. */
  approve: boolean;
  /** Why, in your words. */
  reason?: string | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface MCPApprovalResponseResource {
  type: 'mcp_approval_response';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Which request for approval this belongs to. */
  approval_request_id: string;
  /** Whether the tool may run. */
  approve: boolean;
  /** Why, in your words. */
  reason?: string | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface MCPListTools {
  type: 'mcp_list_tools';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Name of the MCP server, as calls of the model carry it. */
  server_label: string;
  /** What the server offers. */
  tools: MCPListToolsTool[];
  /** Why the tools could not be listed. */
  error?: string | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface MCPListToolsTool {
  /** Name of the tool. */
  name: string;
  /** What the tool is for, as the server tells it. */
  description?: string | null | undefined;
  /** JSON Schema of the arguments. */
  input_schema: Record<string, unknown>;
  /** What else the server tells of the tool. */
  annotations?: Record<string, unknown> | null | undefined;
}

export interface MCPProtocolError {
  type: 'mcp_protocol_error';
  /** Error number, as the server gave it. */
  code: number;
  /** Error message, as the server gave it. */
  message: string;
}

export interface MCPTool {
  type: 'mcp';
  /** Name of the MCP server, as calls of the model carry it. */
  server_label: string;
  /**
   * Where the MCP server is; or name a connector or a tunnel.
   * URL.
   */
  server_url?: string | undefined;
  /** A service that OpenAI connects to itself; or name a server or a tunnel. */
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
  /** A tunnel to a server that is not on the internet; or name a server or a connector. */
  tunnel_id?: string | undefined;
  /** OAuth token for the server; not kept by the API. */
  authorization?: string | undefined;
  /** What the server is good for; the model reads this. */
  server_description?: string | undefined;
  /** Sent along with each request to the MCP server. */
  headers?: Record<string, string> | null | undefined;
  /** Which of its tools the model sees; all without it. */
  allowed_tools?: string[] | MCPToolFilter | null | undefined;
  /**
   * Who may call it: the model itself, a program that it wrote, or both.
   * At least 1 item.
   */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined;
  /** Which calls wait for your approval: all, none, or by tool. */
  require_approval?:
    | {
        /** Tools that wait for approval. */
        always?: MCPToolFilter | undefined;
        /** Tools that run without approval. */
        never?: MCPToolFilter | undefined;
      }
    | 'always'
    | 'never'
    | null
    | undefined;
  /** Leaves the tool out of the context until tool search finds it. */
  defer_loading?: boolean | undefined;
}

export interface MCPToolCall {
  type: 'mcp_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Name of the MCP server, as calls of the model carry it. */
  server_label: string;
  /** Which tool was called. */
  name: string;
  /** Arguments of the call, as JSON text. */
  arguments: string;
  /** What the tool gave. */
  output?: string | null | undefined;
  /** What went wrong on the server. */
  error?: MCPToolCallError | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status?: MCPToolCallStatus | undefined;
  /** Which request for approval this belongs to. */
  approval_request_id?: string | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export type MCPToolCallError = MCPProtocolError | MCPToolExecutionError | HTTPError;

export type MCPToolCallStatus = 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';

export interface MCPToolExecutionError {
  type: 'mcp_tool_execution_error';
  /** What the tool said. */
  content: unknown;
}

export interface MCPToolFilter {
  /** Tools of these names. */
  tool_names?: string[] | undefined;
  /** Tools that the server marks as only reading, or as changing something. */
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
  /** Whether the result is only told, or stops what is flagged. */
  mode: ModerationMode;
}

export type ModerationInputType = 'text' | 'image';

export type ModerationMode = 'score' | 'block';

export interface ModerationParam {
  /** Which model moderates. */
  model: string;
  /** What follows from the result. */
  policy?: ModerationPolicyParam | null | undefined;
}

export interface ModerationPolicyParam {
  /** What follows for the input. */
  input?: ModerationConfigParam | null | undefined;
  /** What follows for the output. */
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
  /** Pixels from the left edge. */
  x: number;
  /** Pixels from the top edge. */
  y: number;
  /** Keys that are held meanwhile. */
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
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id: string;
  type: 'multi_agent_call';
  /** Which step of the agents' work. */
  action: MultiAgentAction;
  /** Arguments of the call, as JSON text. */
  arguments: string;
}

export interface MultiAgentCallOutputItemParam {
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id: string;
  type: 'multi_agent_call_output';
  /** Which step of the agents' work. */
  action: MultiAgentAction;
  /** What the tool gave. */
  output: OutputTextContentParam[];
}

export interface NamespaceToolParam {
  type: 'namespace';
  /**
   * Name of the group, which calls carry as `namespace`.
   * At least 1 character.
   */
  name: string;
  /** What the tools have in common; the model reads this. */
  description: string;
  /**
   * Tools of the group.
   * At least 1 item.
   */
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
  /** Id of the item, as the API gave it. */
  id: string;
  type: 'message';
  role: 'assistant';
  /** What it says. */
  content: OutputMessageContent[];
  /** Whether it comments along the way or is the final answer; keep it when the message is sent again. */
  phase?: MessagePhase | null | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export type OutputMessageContent = OutputTextContent | RefusalContent;

export interface OutputTextContent {
  type: 'output_text';
  /** The text itself. */
  text: string;
  /** Citations in the text. */
  annotations: Annotation[];
  /** How likely each token was. */
  logprobs?: LogProb[] | undefined;
}

export interface OutputTextContentParam {
  type: 'output_text';
  /**
   * The text itself.
   * At most 10485760 characters.
   */
  text: string;
  /** Citations in the text. */
  annotations?: (FileCitationParam | UrlCitationParam | ContainerFileCitationParam)[] | undefined;
}

/** @default true */
export type ParallelToolCalls = boolean;

export interface Program {
  type: 'program';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** Error number, as the server gave it. */
  code: string;
  /** Opaque; send it back unchanged. */
  fingerprint: string;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface ProgramItemParam {
  /** Id of the item, as the API gave it. */
  id: string;
  type: 'program';
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id: string;
  /**
   * The program that the model wrote, in JavaScript.
   * At most 10485760 characters.
   */
  code: string;
  /**
   * Opaque; send it back unchanged.
   * At most 10485760 characters.
   */
  fingerprint: string;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export interface ProgramOutput {
  type: 'program_output';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string;
  /** What the program gave. */
  result: string;
  /** How far it had come, as the API told it; seldom sent. */
  status: ProgramOutputStatus;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface ProgramOutputItemParam {
  /** Id of the item, as the API gave it. */
  id: string;
  type: 'program_output';
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id: string;
  /**
   * What the program gave.
   * At most 10485760 characters.
   */
  result: string;
  /** How far it had come, as the API told it; seldom sent. */
  status: ProgramOutputItemStatus;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export type ProgramOutputItemStatus = 'completed' | 'incomplete';

export type ProgramOutputStatus = 'completed' | 'incomplete';

export interface ProgramToolCallCaller {
  type: 'program';
  /** `call_id` of the program that made the call. */
  caller_id: string;
}

export interface ProgramToolCallCallerParam {
  type: 'program';
  /**
   * `call_id` of the program that made the call.
   * 1 to 64 characters.
   */
  caller_id: string;
}

export interface ProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export type Prompt = {
  /** Id of the stored prompt. */
  id: string;
  /** Which version; without it, the default one. */
  version?: string | null | undefined;
  /** Values for the placeholders of the prompt. */
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
  /** How long a cached part lives at least. */
  ttl?: PromptCacheTTLEnum | undefined;
  /** `implicit` also caches what the API finds worth it; `explicit` only up to your breakpoints. */
  mode?: PromptCacheModeEnum | undefined;
}

export type PromptCacheTTLEnum = '30m';

export type RankerVersionType = 'auto' | 'default-2024-11-15';

export interface RankingOptions {
  /** Which ranking is used. */
  ranker?: RankerVersionType | undefined;
  /** Leaves out what fits less, 0 to 1. */
  score_threshold?: number | undefined;
  /** Weighs meaning against words. */
  hybrid_search?: HybridSearchOptions | undefined;
}

/** @default 'medium' */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

export interface ReasoningItem {
  type: 'reasoning';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Opaque content for the API alone; send it back unchanged. */
  encrypted_content?: string | null | undefined;
  /** What was thought, in short. */
  summary: SummaryTextContent[];
  /** What was thought, in full, where the model tells it. */
  content?: ReasoningTextContent[] | undefined;
  /** How far it had come, as the API told it; seldom sent. */
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}

export interface ReasoningTextContent {
  type: 'reasoning_text';
  /** The text itself. */
  text: string;
}

export interface RefusalContent {
  type: 'refusal';
  /** What the model said instead of an answer that it refused. */
  refusal: string;
}

export interface ResponseFormatJsonObject {
  type: 'json_object';
}

export interface ResponseFormatJsonSchema {
  type: 'json_schema';
  /** What the answer has to follow. */
  json_schema: {
    /** What the form is for; the model reads this. */
    description?: string | undefined;
    /** Name of the form. */
    name: string;
    /** JSON Schema; `strict` takes part of the language only. */
    schema?: ResponseFormatJsonSchemaSchema | undefined;
    /**
     * Whether the model has to keep to the schema exactly.
     * @default false
     */
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
  /** Pixels from the left edge. */
  x: number;
  /** Pixels from the top edge. */
  y: number;
  /** Pixels to the right. */
  scroll_x: number;
  /** Pixels downwards. */
  scroll_y: number;
  /** Keys that are held meanwhile. */
  keys?: string[] | null | undefined;
}

export type SearchContentType = 'text' | 'image';

export type SearchContextSize = 'low' | 'medium' | 'high';

export interface SkillReferenceParam {
  type: 'skill_reference';
  /**
   * Which stored skill.
   * 1 to 64 characters.
   */
  skill_id: string;
  /** Which version; without it, the default one. */
  version?: string | undefined;
}

export type StopConfiguration = string | null | readonly string[];

export interface SummaryTextContent {
  type: 'summary_text';
  /** The text itself. */
  text: string;
}

export interface TextContent {
  type: 'text';
  /** The text itself. */
  text: string;
}

export type TextResponseFormatConfiguration =
  | ResponseFormatText
  | TextResponseFormatJsonSchema
  | ResponseFormatJsonObject;

export interface TextResponseFormatJsonSchema {
  type: 'json_schema';
  /** What the form is for; the model reads this. */
  description?: string | undefined;
  /** Name of the form. */
  name: string;
  /** JSON Schema; `strict` takes part of the language only. */
  schema: ResponseFormatJsonSchemaSchema;
  /**
   * Whether the model has to keep to the schema exactly.
   * @default false
   */
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
  /** Which function has to be called. */
  name: string;
}

export interface ToolChoiceMCP {
  type: 'mcp';
  /** Name of the MCP server, as calls of the model carry it. */
  server_label: string;
  /** Which tool has to be called; any one of the server without it. */
  name?: string | null | undefined;
}

export type ToolChoiceOptions = 'none' | 'auto' | 'required';

export interface ToolSearchCall {
  type: 'tool_search_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string | null;
  /** Who searches: the API, or your program. */
  execution: ToolSearchExecutionType;
  /** Arguments of the call, as JSON text. */
  arguments: unknown;
  /** How far it had come, as the API told it; seldom sent. */
  status: FunctionCallStatus;
  /** Who made the item, as the API tells it. */
  created_by?: string | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface ToolSearchCallItemParam {
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id?: string | null | undefined;
  type: 'tool_search_call';
  /** Who searches: the API, or your program. */
  execution?: ToolSearchExecutionType | undefined;
  /** What was searched for. */
  arguments: EmptyModelParam;
  /** How far it had come, as the API told it; seldom sent. */
  status?: FunctionCallItemStatus | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export type ToolSearchExecutionType = 'server' | 'client';

export interface ToolSearchOutput {
  type: 'tool_search_output';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Joins a call and its output. */
  call_id: string | null;
  /** Who searches: the API, or your program. */
  execution: ToolSearchExecutionType;
  /** What the model may call: functions of yours and hosted tools. */
  tools: Tool[];
  /** How far it had come, as the API told it; seldom sent. */
  status: FunctionCallOutputStatusEnum;
  /** Who made the item, as the API tells it. */
  created_by?: string | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | undefined;
}

export interface ToolSearchOutputItemParam {
  /** Id of the item, as the API gave it. */
  id?: string | null | undefined;
  /**
   * Joins a call and its output.
   * 1 to 64 characters.
   */
  call_id?: string | null | undefined;
  type: 'tool_search_output';
  /** Who searches: the API, or your program. */
  execution?: ToolSearchExecutionType | undefined;
  /** What was found. */
  tools: Tool[];
  /** How far it had come, as the API told it; seldom sent. */
  status?: FunctionCallItemStatus | null | undefined;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTagParam | null | undefined;
}

export interface ToolSearchToolParam {
  type: 'tool_search';
  /** Who searches: the API, or your program. */
  execution?: ToolSearchExecutionType | undefined;
  /** When to search; for searches by your program. */
  description?: string | null | undefined;
  /** JSON Schema of the search; for searches by your program. */
  parameters?: EmptyModelParam | null | undefined;
}

export interface TopLogProb {
  /** The token, as text. */
  token: string;
  /** Natural logarithm of the token's probability. */
  logprob: number;
  /** The token in UTF-8, byte by byte. */
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
  /** What is typed. */
  text: string;
}

export interface UrlCitationBody {
  type: 'url_citation';
  /**
   * Address of the page.
   * URL.
   */
  url: string;
  /** Where the cited part starts in the text. */
  start_index: number;
  /** Where the cited part ends in the text. */
  end_index: number;
  /** Title of the page. */
  title: string;
}

export interface UrlCitationParam {
  type: 'url_citation';
  /**
   * Where the cited part starts in the text.
   * Integer, at least 0.
   */
  start_index: number;
  /**
   * Where the cited part ends in the text.
   * Integer, at least 0.
   */
  end_index: number;
  /**
   * Address of the page.
   * URL.
   */
  url: string;
  /** Title of the page. */
  title: string;
}

/** At most 16 entries. */
export type VectorStoreFileAttributes = Record<string, string | number | boolean> | null;

/** @default 'medium' */
export type Verbosity = 'low' | 'medium' | 'high' | null;

export type VoiceIdsOrCustomVoice =
  | VoiceIdsShared
  | {
      /** Id of a voice of your own. */
      id: string;
    };

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
  /**
   * Address of the page.
   * URL.
   */
  url: string;
  /** What is looked for on the page. */
  pattern: string;
}

export interface WebSearchActionOpenPage {
  type: 'open_page';
  /**
   * Address of the page.
   * URL.
   */
  url?: string | null | undefined;
}

export interface WebSearchActionSearch {
  type: 'search';
  /**
   * Use `queries`.
   * @deprecated
   */
  query?: string | undefined;
  /** What was searched for. */
  queries?: string[] | undefined;
  /** Pages that were found; only where `include` asked for it. */
  sources?: {
    type: 'url';
    /**
     * Address of the page.
     * URL.
     */
    url: string;
  }[] | undefined;
}

export type WebSearchApproximateLocation = {
  type?: 'approximate' | undefined;
  /** Country, as two letters (ISO 3166-1). */
  country?: string | null | undefined;
  /** Region or state, in free text. */
  region?: string | null | undefined;
  /** City, in free text. */
  city?: string | null | undefined;
  /** Time zone (IANA: `Europe/Vienna`). */
  timezone?: string | null | undefined;
} | null;

export interface WebSearchPreviewTool {
  /**
   * With a date, the tool as it was then.
   * @default 'web_search_preview'
   */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** Roughly where the user is, for results that fit. */
  user_location?: ApproximateLocation | null | undefined;
  /** How much of what was found the model reads: more is better informed, slower and dearer. */
  search_context_size?: SearchContextSize | undefined;
  /** Whether text, images or both are searched for. */
  search_content_types?: SearchContentType[] | undefined;
}

export interface WebSearchTool {
  /**
   * With a date, the tool as it was then.
   * @default 'web_search'
   */
  type: 'web_search' | 'web_search_2025_08_26';
  /**
   * Whether pages are fetched; `false` searches what is cached.
   * @default true
   */
  external_web_access?: boolean | undefined;
  /** Where to search. */
  filters?: {
    /**
     * Only results from these domains and what lies below them.
     * @default []
     */
    allowed_domains?: string[] | null | undefined;
  } | null | undefined;
  /** Roughly where the user is, for results that fit. */
  user_location?: WebSearchApproximateLocation | undefined;
  /**
   * How much of what was found the model reads: more is better informed, slower and dearer.
   * @default 'medium'
   */
  search_context_size?: 'low' | 'medium' | 'high' | undefined;
}

export interface WebSearchToolCall {
  /** Id of the item, as the API gave it. */
  id: string;
  type: 'web_search_call';
  /** How far it had come, as the API told it; seldom sent. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed';
  /** What was done. */
  action: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind;
  /** Which agent made it, when several work on one response. */
  agent?: AgentTag | null | undefined;
}
