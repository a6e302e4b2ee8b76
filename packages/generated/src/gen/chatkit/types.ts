// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface ActiveStatus {
  /** @default 'active' */
  type: 'active';
}

export interface AssistantMessageItem {
  id: string;
  /** @default 'chatkit.thread_item' */
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  /** @default 'chatkit.assistant_message' */
  type: 'chatkit.assistant_message';
  content: ResponseOutputText[];
}

export interface Attachment {
  type: AttachmentType;
  id: string;
  name: string;
  mime_type: string;
  /** URL. */
  preview_url: string | null;
}

export type AttachmentType = 'image' | 'file';

export interface AutomaticThreadTitlingParam {
  enabled?: boolean | undefined;
}

export interface ChatSessionAutomaticThreadTitling {
  enabled: boolean;
}

export interface ChatSessionChatkitConfiguration {
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;
  file_upload: ChatSessionFileUpload;
  history: ChatSessionHistory;
}

export interface ChatSessionFileUpload {
  enabled: boolean;
  max_file_size: number | null;
  max_files: number | null;
}

export interface ChatSessionHistory {
  enabled: boolean;
  recent_threads: number | null;
}

export interface ChatSessionRateLimits {
  max_requests_per_1_minute: number;
}

export interface ChatSessionResource {
  id: string;
  /** @default 'chatkit.session' */
  object: 'chatkit.session';
  /** Unix time in seconds. */
  expires_at: number;
  client_secret: string;
  workflow: ChatkitWorkflow;
  user: string;
  rate_limits: ChatSessionRateLimits;
  max_requests_per_1_minute: number;
  status: ChatSessionStatus;
  chatkit_configuration: ChatSessionChatkitConfiguration;
}

export type ChatSessionStatus = 'active' | 'expired' | 'cancelled';

export interface ChatkitConfigurationParam {
  automatic_thread_titling?: AutomaticThreadTitlingParam | undefined;
  file_upload?: FileUploadParam | undefined;
  history?: HistoryParam | undefined;
}

export interface ChatkitWorkflow {
  id: string;
  version: string | null;
  state_variables: Record<string, string | number | boolean> | null;
  tracing: ChatkitWorkflowTracing;
}

export interface ChatkitWorkflowTracing {
  enabled: boolean;
}

export interface ClientToolCallItem {
  id: string;
  /** @default 'chatkit.thread_item' */
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  /** @default 'chatkit.client_tool_call' */
  type: 'chatkit.client_tool_call';
  status: ClientToolCallStatus;
  call_id: string;
  name: string;
  arguments: string;
  output: string | null;
}

export type ClientToolCallStatus = 'in_progress' | 'completed';

export interface ClosedStatus {
  /** @default 'closed' */
  type: 'closed';
  reason: string | null;
}

export interface CreateChatSessionBody {
  workflow: WorkflowParam;
  /** At least 1 character. */
  user: string;
  expires_after?: ExpiresAfterParam | undefined;
  rate_limits?: RateLimitsParam | undefined;
  chatkit_configuration?: ChatkitConfigurationParam | undefined;
}

export interface DeletedThreadResource {
  id: string;
  /** @default 'chatkit.thread.deleted' */
  object: 'chatkit.thread.deleted';
  deleted: boolean;
}

export interface ExpiresAfterParam {
  /** @default 'created_at' */
  anchor: 'created_at';
  /** Integer, 1 to 600. */
  seconds: number;
}

export interface FileAnnotation {
  /** @default 'file' */
  type: 'file';
  source: FileAnnotationSource;
}

export interface FileAnnotationSource {
  /** @default 'file' */
  type: 'file';
  filename: string;
}

export interface FileUploadParam {
  enabled?: boolean | undefined;
  /** Integer, 1 to 512. */
  max_file_size?: number | undefined;
  /** Integer, at least 1. */
  max_files?: number | undefined;
}

export interface HistoryParam {
  enabled?: boolean | undefined;
  /** Integer, at least 1. */
  recent_threads?: number | undefined;
}

export interface InferenceOptions {
  tool_choice: ToolChoice | null;
  model: string | null;
}

export interface LockedStatus {
  /** @default 'locked' */
  type: 'locked';
  reason: string | null;
}

export interface RateLimitsParam {
  /** Integer, at least 1. */
  max_requests_per_1_minute?: number | undefined;
}

export interface ResponseOutputText {
  /** @default 'output_text' */
  type: 'output_text';
  text: string;
  annotations: (FileAnnotation | UrlAnnotation)[];
}

export interface TaskGroupItem {
  id: string;
  /** @default 'chatkit.thread_item' */
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  /** @default 'chatkit.task_group' */
  type: 'chatkit.task_group';
  tasks: TaskGroupTask[];
}

export interface TaskGroupTask {
  type: TaskType;
  heading: string | null;
  summary: string | null;
}

export interface TaskItem {
  id: string;
  /** @default 'chatkit.thread_item' */
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  /** @default 'chatkit.task' */
  type: 'chatkit.task';
  task_type: TaskType;
  heading: string | null;
  summary: string | null;
}

export type TaskType = 'custom' | 'thought';

export type ThreadItem =
  | UserMessageItem
  | AssistantMessageItem
  | WidgetMessageItem
  | ClientToolCallItem
  | TaskItem
  | TaskGroupItem;

export interface ThreadItemListResource {
  /** @default 'list' */
  object: 'list';
  data: ThreadItem[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface ThreadListResource {
  /** @default 'list' */
  object: 'list';
  data: ThreadResource[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface ThreadResource {
  id: string;
  /** @default 'chatkit.thread' */
  object: 'chatkit.thread';
  /** Unix time in seconds. */
  created_at: number;
  title: string | null;
  status: ActiveStatus | LockedStatus | ClosedStatus;
  user: string;
}

export interface ToolChoice {
  id: string;
}

export interface UrlAnnotation {
  /** @default 'url' */
  type: 'url';
  source: UrlAnnotationSource;
}

export interface UrlAnnotationSource {
  /** @default 'url' */
  type: 'url';
  /** URL. */
  url: string;
}

export interface UserMessageInputText {
  /** @default 'input_text' */
  type: 'input_text';
  text: string;
}

export interface UserMessageItem {
  id: string;
  /** @default 'chatkit.thread_item' */
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  /** @default 'chatkit.user_message' */
  type: 'chatkit.user_message';
  content: (UserMessageInputText | UserMessageQuotedText)[];
  attachments: Attachment[];
  inference_options: InferenceOptions | null;
}

export interface UserMessageQuotedText {
  /** @default 'quoted_text' */
  type: 'quoted_text';
  text: string;
}

export interface WidgetMessageItem {
  id: string;
  /** @default 'chatkit.thread_item' */
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  /** @default 'chatkit.widget' */
  type: 'chatkit.widget';
  widget: string;
}

export interface WorkflowParam {
  id: string;
  version?: string | undefined;
  /** At most 64 entries. */
  state_variables?: Record<string, string | number | boolean> | undefined;
  tracing?: WorkflowTracingParam | undefined;
}

export interface WorkflowTracingParam {
  enabled?: boolean | undefined;
}
