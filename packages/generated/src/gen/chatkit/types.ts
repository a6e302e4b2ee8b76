// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface ActiveStatus {
  type: 'active';
}

export interface AssistantMessageItem {
  id: string;
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
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
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  type: 'chatkit.client_tool_call';
  status: ClientToolCallStatus;
  call_id: string;
  name: string;
  arguments: string;
  output: string | null;
}

export type ClientToolCallStatus = 'in_progress' | 'completed';

export interface ClosedStatus {
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
  object: 'chatkit.thread.deleted';
  deleted: boolean;
}

export interface ExpiresAfterParam {
  anchor: 'created_at';
  /** Integer, 1 to 600. */
  seconds: number;
}

export interface FileAnnotation {
  type: 'file';
  source: FileAnnotationSource;
}

export interface FileAnnotationSource {
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
  type: 'locked';
  reason: string | null;
}

export interface RateLimitsParam {
  /** Integer, at least 1. */
  max_requests_per_1_minute?: number | undefined;
}

export interface ResponseOutputText {
  type: 'output_text';
  text: string;
  annotations: (FileAnnotation | UrlAnnotation)[];
}

export interface TaskGroupItem {
  id: string;
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
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
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
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
  object: 'list';
  data: ThreadItem[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface ThreadListResource {
  object: 'list';
  data: ThreadResource[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface ThreadResource {
  id: string;
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
  type: 'url';
  source: UrlAnnotationSource;
}

export interface UrlAnnotationSource {
  type: 'url';
  /** URL. */
  url: string;
}

export interface UserMessageInputText {
  type: 'input_text';
  text: string;
}

export interface UserMessageItem {
  id: string;
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
  type: 'chatkit.user_message';
  content: (UserMessageInputText | UserMessageQuotedText)[];
  attachments: Attachment[];
  inference_options: InferenceOptions | null;
}

export interface UserMessageQuotedText {
  type: 'quoted_text';
  text: string;
}

export interface WidgetMessageItem {
  id: string;
  object: 'chatkit.thread_item';
  /** Unix time in seconds. */
  created_at: number;
  thread_id: string;
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
