// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type {
  MCPListToolsTool,
  MCPTool,
  Metadata,
  Prompt,
  ToolChoiceFunction,
  ToolChoiceMCP,
  ToolChoiceOptions,
  TranscriptTextUsageDuration,
  TranscriptTextUsageTokens,
  TranscriptionLanguage,
  VoiceIdsOrCustomVoice,
  VoiceIdsShared,
} from '../vocabulary.ts';

export interface AudioTranscription {
  model?:
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize'
    | 'gpt-realtime-whisper'
    | (string & {})
    | undefined;
  language?: string | undefined;
  /** At least 1 item. */
  languages?: readonly string[] | undefined;
  keywords?: readonly string[] | undefined;
  prompt?: string | undefined;
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | undefined;
}

export interface AudioTranscriptionResponse {
  model?:
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize'
    | 'gpt-realtime-whisper'
    | (string & {})
    | undefined;
  language?: string | undefined;
  /** At least 1 item. */
  languages?: string[] | undefined;
  prompt?: string | undefined;
}

export interface LogProbProperties {
  token: string;
  logprob: number;
  bytes: number[];
}

export type NoiseReductionType = 'near_field' | 'far_field';

export type RealtimeAudioFormats =
  | { type?: 'audio/pcm' | undefined; rate?: 24000 | undefined }
  | { type?: 'audio/pcmu' | undefined }
  | { type?: 'audio/pcma' | undefined };

export interface RealtimeCallCreateRequest {
  sdp: string;
  session?: RealtimeSessionCreateRequestGA | undefined;
}

export interface RealtimeCallReferRequest {
  target_uri: string;
}

export interface RealtimeCallRejectRequest {
  status_code?: number | undefined;
}

export type RealtimeClientEvent =
  | RealtimeClientEventConversationItemCreate
  | RealtimeClientEventConversationItemDelete
  | RealtimeClientEventConversationItemRetrieve
  | RealtimeClientEventConversationItemTruncate
  | RealtimeClientEventInputAudioBufferAppend
  | RealtimeClientEventInputAudioBufferClear
  | RealtimeClientEventOutputAudioBufferClear
  | RealtimeClientEventInputAudioBufferCommit
  | RealtimeClientEventResponseCancel
  | RealtimeClientEventResponseCreate
  | RealtimeClientEventSessionUpdate;

export interface RealtimeClientEventConversationItemCreate {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'conversation.item.create';
  previous_item_id?: string | undefined;
  item: RealtimeConversationItem;
}

export interface RealtimeClientEventConversationItemDelete {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'conversation.item.delete';
  item_id: string;
}

export interface RealtimeClientEventConversationItemRetrieve {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'conversation.item.retrieve';
  item_id: string;
}

export interface RealtimeClientEventConversationItemTruncate {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'conversation.item.truncate';
  item_id: string;
  content_index: number;
  audio_end_ms: number;
}

export interface RealtimeClientEventInputAudioBufferAppend {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'input_audio_buffer.append';
  audio: string;
}

export interface RealtimeClientEventInputAudioBufferClear {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'input_audio_buffer.clear';
}

export interface RealtimeClientEventInputAudioBufferCommit {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'input_audio_buffer.commit';
}

export interface RealtimeClientEventOutputAudioBufferClear {
  event_id?: string | undefined;
  type: 'output_audio_buffer.clear';
}

export interface RealtimeClientEventResponseCancel {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'response.cancel';
  response_id?: string | undefined;
}

export interface RealtimeClientEventResponseCreate {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'response.create';
  response?: RealtimeResponseCreateParams | undefined;
}

export interface RealtimeClientEventSessionUpdate {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'session.update';
  session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA;
}

export type RealtimeConversationItem =
  | RealtimeConversationItemMessageSystem
  | RealtimeConversationItemMessageUser
  | RealtimeConversationItemMessageAssistant
  | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput
  | RealtimeMCPApprovalResponse
  | RealtimeMCPListTools
  | RealtimeMCPToolCall
  | RealtimeMCPApprovalRequest;

export interface RealtimeConversationItemFunctionCall {
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'function_call';
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  call_id?: string | undefined;
  name: string;
  arguments: string;
}

export interface RealtimeConversationItemFunctionCallOutput {
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'function_call_output';
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  call_id: string;
  output: string;
}

export interface RealtimeConversationItemMessageAssistant {
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'message';
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  role: 'assistant';
  content: {
    type?: 'output_text' | 'output_audio' | undefined;
    text?: string | undefined;
    audio?: string | undefined;
    transcript?: string | undefined;
  }[];
}

export interface RealtimeConversationItemMessageSystem {
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'message';
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  role: 'system';
  content: { type?: 'input_text' | undefined; text?: string | undefined }[];
}

export interface RealtimeConversationItemMessageUser {
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'message';
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  role: 'user';
  content: {
    type?: 'input_text' | 'input_audio' | 'input_image' | undefined;
    text?: string | undefined;
    audio?: string | undefined;
    /** URL. */
    image_url?: string | undefined;
    /** @default 'auto' */
    detail?: 'auto' | 'low' | 'high' | undefined;
    transcript?: string | undefined;
  }[];
}

export interface RealtimeCreateClientSecretRequest {
  expires_after?: {
    anchor?: 'created_at' | undefined;
    /**
     * Integer, 10 to 7200.
     * @default 600
     */
    seconds?: number | undefined;
  } | undefined;
  session?: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA | undefined;
}

export interface RealtimeCreateClientSecretResponse {
  value: string;
  /** Unix time in seconds. */
  expires_at: number;
  session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA;
}

export interface RealtimeFunctionTool {
  type?: 'function' | undefined;
  name?: string | undefined;
  description?: string | undefined;
  parameters?: Record<string, unknown> | undefined;
}

export interface RealtimeMCPApprovalRequest {
  type: 'mcp_approval_request';
  id: string;
  server_label: string;
  name: string;
  arguments: string;
}

export interface RealtimeMCPApprovalResponse {
  type: 'mcp_approval_response';
  id: string;
  approval_request_id: string;
  approve: boolean;
  reason?: string | null | undefined;
}

export interface RealtimeMCPHTTPError {
  type: 'http_error';
  code: number;
  message: string;
}

export interface RealtimeMCPListTools {
  type: 'mcp_list_tools';
  id?: string | undefined;
  server_label: string;
  tools: MCPListToolsTool[];
}

export interface RealtimeMCPProtocolError {
  type: 'protocol_error';
  code: number;
  message: string;
}

export interface RealtimeMCPToolCall {
  type: 'mcp_call';
  id: string;
  server_label: string;
  name: string;
  arguments: string;
  approval_request_id?: string | null | undefined;
  output?: string | null | undefined;
  error?: RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError | null | undefined;
}

export interface RealtimeMCPToolExecutionError {
  type: 'tool_execution_error';
  message: string;
}

export interface RealtimeReasoning {
  effort?: RealtimeReasoningEffort | undefined;
}

/** @default 'low' */
export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

export interface RealtimeResponse {
  id?: string | undefined;
  object?: 'realtime.response' | undefined;
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress' | undefined;
  status_details?: {
    type?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | undefined;
    reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter' | undefined;
    error?: { type?: string | undefined; code?: string | undefined } | undefined;
  } | null | undefined;
  output?: RealtimeConversationItem[] | undefined;
  metadata?: Metadata | undefined;
  audio?: {
    output?: {
      format?: RealtimeAudioFormats | undefined;
      /** @default 'alloy' */
      voice?: VoiceIdsShared | undefined;
    } | undefined;
  } | undefined;
  usage?: {
    total_tokens?: number | undefined;
    input_tokens?: number | undefined;
    output_tokens?: number | undefined;
    input_token_details?: {
      cached_tokens?: number | undefined;
      text_tokens?: number | undefined;
      image_tokens?: number | undefined;
      audio_tokens?: number | undefined;
      cached_tokens_details?: {
        text_tokens?: number | undefined;
        image_tokens?: number | undefined;
        audio_tokens?: number | undefined;
      } | undefined;
    } | undefined;
    output_token_details?: { text_tokens?: number | undefined; audio_tokens?: number | undefined } | undefined;
  } | undefined;
  conversation_id?: string | undefined;
  output_modalities?: ('text' | 'audio')[] | undefined;
  max_output_tokens?: number | 'inf' | undefined;
}

export interface RealtimeResponseCreateParams {
  output_modalities?: readonly ('text' | 'audio')[] | undefined;
  instructions?: string | undefined;
  audio?: {
    output?: {
      format?: RealtimeAudioFormats | undefined;
      /** @default 'alloy' */
      voice?: VoiceIdsOrCustomVoice | undefined;
    } | undefined;
  } | undefined;
  tools?: readonly (RealtimeFunctionTool | MCPTool)[] | undefined;
  /** @default 'auto' */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | undefined;
  parallel_tool_calls?: boolean | undefined;
  reasoning?: RealtimeReasoning | undefined;
  max_output_tokens?: number | 'inf' | undefined;
  conversation?: 'auto' | 'none' | (string & {}) | undefined;
  metadata?: Metadata | undefined;
  prompt?: Prompt | undefined;
  input?: readonly RealtimeConversationItem[] | undefined;
}

export type RealtimeServerEvent =
  | RealtimeServerEventConversationCreated
  | RealtimeServerEventConversationItemCreated
  | RealtimeServerEventConversationItemDeleted
  | RealtimeServerEventConversationItemInputAudioTranscriptionCompleted
  | RealtimeServerEventConversationItemInputAudioTranscriptionDelta
  | RealtimeServerEventConversationItemInputAudioTranscriptionFailed
  | RealtimeServerEventConversationItemRetrieved
  | RealtimeServerEventConversationItemTruncated
  | RealtimeServerEventError
  | RealtimeServerEventInputAudioBufferCleared
  | RealtimeServerEventInputAudioBufferCommitted
  | RealtimeServerEventInputAudioBufferDtmfEventReceived
  | RealtimeServerEventInputAudioBufferSpeechStarted
  | RealtimeServerEventInputAudioBufferSpeechStopped
  | RealtimeServerEventRateLimitsUpdated
  | RealtimeServerEventResponseAudioDelta
  | RealtimeServerEventResponseAudioDone
  | RealtimeServerEventResponseAudioTranscriptDelta
  | RealtimeServerEventResponseAudioTranscriptDone
  | RealtimeServerEventResponseContentPartAdded
  | RealtimeServerEventResponseContentPartDone
  | RealtimeServerEventResponseCreated
  | RealtimeServerEventResponseDone
  | RealtimeServerEventResponseFunctionCallArgumentsDelta
  | RealtimeServerEventResponseFunctionCallArgumentsDone
  | RealtimeServerEventResponseOutputItemAdded
  | RealtimeServerEventResponseOutputItemDone
  | RealtimeServerEventResponseTextDelta
  | RealtimeServerEventResponseTextDone
  | RealtimeServerEventSessionCreated
  | RealtimeServerEventSessionUpdated
  | RealtimeServerEventOutputAudioBufferStarted
  | RealtimeServerEventOutputAudioBufferStopped
  | RealtimeServerEventOutputAudioBufferCleared
  | RealtimeServerEventConversationItemAdded
  | RealtimeServerEventConversationItemDone
  | RealtimeServerEventInputAudioBufferTimeoutTriggered
  | RealtimeServerEventConversationItemInputAudioTranscriptionSegment
  | RealtimeServerEventMCPListToolsInProgress
  | RealtimeServerEventMCPListToolsCompleted
  | RealtimeServerEventMCPListToolsFailed
  | RealtimeServerEventResponseMCPCallArgumentsDelta
  | RealtimeServerEventResponseMCPCallArgumentsDone
  | RealtimeServerEventResponseMCPCallInProgress
  | RealtimeServerEventResponseMCPCallCompleted
  | RealtimeServerEventResponseMCPCallFailed;

export interface RealtimeServerEventConversationCreated {
  event_id: string;
  type: 'conversation.created';
  conversation: { id?: string | undefined; object?: string | undefined };
}

export interface RealtimeServerEventConversationItemAdded {
  event_id: string;
  type: 'conversation.item.added';
  previous_item_id?: string | null | undefined;
  item: RealtimeConversationItem;
}

export interface RealtimeServerEventConversationItemCreated {
  event_id: string;
  type: 'conversation.item.created';
  previous_item_id?: string | null | undefined;
  item: RealtimeConversationItem;
}

export interface RealtimeServerEventConversationItemDeleted {
  event_id: string;
  type: 'conversation.item.deleted';
  item_id: string;
}

export interface RealtimeServerEventConversationItemDone {
  event_id: string;
  type: 'conversation.item.done';
  previous_item_id?: string | null | undefined;
  item: RealtimeConversationItem;
}

export interface RealtimeServerEventConversationItemInputAudioTranscriptionCompleted {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.completed';
  item_id: string;
  content_index: number;
  transcript: string;
  languages?: TranscriptionLanguage[] | undefined;
  logprobs?: LogProbProperties[] | null | undefined;
  usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration;
}

export interface RealtimeServerEventConversationItemInputAudioTranscriptionDelta {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.delta';
  item_id: string;
  content_index?: number | undefined;
  delta?: string | undefined;
  logprobs?: LogProbProperties[] | null | undefined;
}

export interface RealtimeServerEventConversationItemInputAudioTranscriptionFailed {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.failed';
  item_id: string;
  content_index: number;
  error: {
    type?: string | undefined;
    code?: string | undefined;
    message?: string | undefined;
    param?: string | undefined;
  };
}

export interface RealtimeServerEventConversationItemInputAudioTranscriptionSegment {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.segment';
  item_id: string;
  content_index: number;
  text: string;
  id: string;
  speaker: string;
  start: number;
  end: number;
}

export interface RealtimeServerEventConversationItemRetrieved {
  event_id: string;
  type: 'conversation.item.retrieved';
  item: RealtimeConversationItem;
}

export interface RealtimeServerEventConversationItemTruncated {
  event_id: string;
  type: 'conversation.item.truncated';
  item_id: string;
  content_index: number;
  audio_end_ms: number;
}

export interface RealtimeServerEventError {
  event_id: string;
  type: 'error';
  error: {
    type: string;
    code?: string | null | undefined;
    message: string;
    param?: string | null | undefined;
    event_id?: string | null | undefined;
  };
}

export interface RealtimeServerEventInputAudioBufferCleared {
  event_id: string;
  type: 'input_audio_buffer.cleared';
}

export interface RealtimeServerEventInputAudioBufferCommitted {
  event_id: string;
  type: 'input_audio_buffer.committed';
  previous_item_id?: string | null | undefined;
  item_id: string;
}

export interface RealtimeServerEventInputAudioBufferDtmfEventReceived {
  type: 'input_audio_buffer.dtmf_event_received';
  event: string;
  received_at: number;
}

export interface RealtimeServerEventInputAudioBufferSpeechStarted {
  event_id: string;
  type: 'input_audio_buffer.speech_started';
  audio_start_ms: number;
  item_id: string;
}

export interface RealtimeServerEventInputAudioBufferSpeechStopped {
  event_id: string;
  type: 'input_audio_buffer.speech_stopped';
  audio_end_ms: number;
  item_id: string;
}

export interface RealtimeServerEventInputAudioBufferTimeoutTriggered {
  event_id: string;
  type: 'input_audio_buffer.timeout_triggered';
  audio_start_ms: number;
  audio_end_ms: number;
  item_id: string;
}

export interface RealtimeServerEventMCPListToolsCompleted {
  event_id: string;
  type: 'mcp_list_tools.completed';
  item_id: string;
}

export interface RealtimeServerEventMCPListToolsFailed {
  event_id: string;
  type: 'mcp_list_tools.failed';
  item_id: string;
}

export interface RealtimeServerEventMCPListToolsInProgress {
  event_id: string;
  type: 'mcp_list_tools.in_progress';
  item_id: string;
}

export interface RealtimeServerEventOutputAudioBufferCleared {
  event_id: string;
  type: 'output_audio_buffer.cleared';
  response_id: string;
}

export interface RealtimeServerEventOutputAudioBufferStarted {
  event_id: string;
  type: 'output_audio_buffer.started';
  response_id: string;
}

export interface RealtimeServerEventOutputAudioBufferStopped {
  event_id: string;
  type: 'output_audio_buffer.stopped';
  response_id: string;
}

export interface RealtimeServerEventRateLimitsUpdated {
  event_id: string;
  type: 'rate_limits.updated';
  rate_limits: {
    name?: 'requests' | 'tokens' | undefined;
    limit?: number | undefined;
    remaining?: number | undefined;
    reset_seconds?: number | undefined;
  }[];
}

export interface RealtimeServerEventResponseAudioDelta {
  event_id: string;
  type: 'response.output_audio.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

export interface RealtimeServerEventResponseAudioDone {
  event_id: string;
  type: 'response.output_audio.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
}

export interface RealtimeServerEventResponseAudioTranscriptDelta {
  event_id: string;
  type: 'response.output_audio_transcript.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

export interface RealtimeServerEventResponseAudioTranscriptDone {
  event_id: string;
  type: 'response.output_audio_transcript.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  transcript: string;
}

export interface RealtimeServerEventResponseContentPartAdded {
  event_id: string;
  type: 'response.content_part.added';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  part: {
    type?: 'audio' | 'text' | undefined;
    text?: string | undefined;
    audio?: string | undefined;
    transcript?: string | undefined;
  };
}

export interface RealtimeServerEventResponseContentPartDone {
  event_id: string;
  type: 'response.content_part.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  part: {
    type?: 'audio' | 'text' | undefined;
    text?: string | undefined;
    audio?: string | undefined;
    transcript?: string | undefined;
  };
}

export interface RealtimeServerEventResponseCreated {
  event_id: string;
  type: 'response.created';
  response: RealtimeResponse;
}

export interface RealtimeServerEventResponseDone {
  event_id: string;
  type: 'response.done';
  response: RealtimeResponse;
}

export interface RealtimeServerEventResponseFunctionCallArgumentsDelta {
  event_id: string;
  type: 'response.function_call_arguments.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  call_id: string;
  delta: string;
}

export interface RealtimeServerEventResponseFunctionCallArgumentsDone {
  event_id: string;
  type: 'response.function_call_arguments.done';
  response_id: string;
  item_id: string;
  output_index: number;
  call_id: string;
  name: string;
  arguments: string;
}

export interface RealtimeServerEventResponseMCPCallArgumentsDelta {
  event_id: string;
  type: 'response.mcp_call_arguments.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  delta: string;
  obfuscation?: string | null | undefined;
}

export interface RealtimeServerEventResponseMCPCallArgumentsDone {
  event_id: string;
  type: 'response.mcp_call_arguments.done';
  response_id: string;
  item_id: string;
  output_index: number;
  arguments: string;
}

export interface RealtimeServerEventResponseMCPCallCompleted {
  event_id: string;
  type: 'response.mcp_call.completed';
  output_index: number;
  item_id: string;
}

export interface RealtimeServerEventResponseMCPCallFailed {
  event_id: string;
  type: 'response.mcp_call.failed';
  output_index: number;
  item_id: string;
}

export interface RealtimeServerEventResponseMCPCallInProgress {
  event_id: string;
  type: 'response.mcp_call.in_progress';
  output_index: number;
  item_id: string;
}

export interface RealtimeServerEventResponseOutputItemAdded {
  event_id: string;
  type: 'response.output_item.added';
  response_id: string;
  output_index: number;
  item: RealtimeConversationItem;
}

export interface RealtimeServerEventResponseOutputItemDone {
  event_id: string;
  type: 'response.output_item.done';
  response_id: string;
  output_index: number;
  item: RealtimeConversationItem;
}

export interface RealtimeServerEventResponseTextDelta {
  event_id: string;
  type: 'response.output_text.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

export interface RealtimeServerEventResponseTextDone {
  event_id: string;
  type: 'response.output_text.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
}

export interface RealtimeServerEventSessionCreated {
  event_id: string;
  type: 'session.created';
  session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA;
}

export interface RealtimeServerEventSessionUpdated {
  event_id: string;
  type: 'session.updated';
  session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA;
}

export interface RealtimeSessionCreateRequest {
  client_secret?: {
    value: string;
    /** Unix time in seconds. */
    expires_at: number;
  } | undefined;
  modalities?: readonly ('text' | 'audio')[] | undefined;
  instructions?: string | undefined;
  voice?: VoiceIdsOrCustomVoice | undefined;
  input_audio_format?: string | undefined;
  output_audio_format?: string | undefined;
  input_audio_transcription?: { model?: string | undefined } | undefined;
  /**
   * 0.25 to 1.5.
   * @default 1
   */
  speed?: number | undefined;
  tracing?:
    | 'auto'
    | {
        workflow_name?: string | undefined;
        group_id?: string | undefined;
        metadata?: Record<string, unknown> | undefined;
      }
    | undefined;
  turn_detection?: {
    type?: string | undefined;
    threshold?: number | undefined;
    prefix_padding_ms?: number | undefined;
    silence_duration_ms?: number | undefined;
  } | undefined;
  tools?: readonly {
    type?: 'function' | undefined;
    name?: string | undefined;
    description?: string | undefined;
    parameters?: Record<string, unknown> | undefined;
  }[] | undefined;
  tool_choice?: string | undefined;
  temperature?: number | undefined;
  max_response_output_tokens?: number | 'inf' | undefined;
  truncation?: RealtimeTruncation | undefined;
  prompt?: Prompt | undefined;
}

export interface RealtimeSessionCreateRequestGA {
  type: 'realtime';
  /** @default ["audio"] */
  output_modalities?: readonly ('text' | 'audio')[] | undefined;
  model?:
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15'
    | (string & {})
    | undefined;
  instructions?: string | undefined;
  audio?: {
    input?: {
      format?: RealtimeAudioFormats | undefined;
      transcription?: AudioTranscription | undefined;
      noise_reduction?: { type?: NoiseReductionType | undefined } | null | undefined;
      turn_detection?: RealtimeTurnDetection | undefined;
    } | undefined;
    output?: {
      format?: RealtimeAudioFormats | undefined;
      /** @default 'alloy' */
      voice?: VoiceIdsOrCustomVoice | undefined;
      /**
       * 0.25 to 1.5.
       * @default 1
       */
      speed?: number | undefined;
    } | undefined;
  } | undefined;
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined;
  tracing?:
    | 'auto'
    | {
        workflow_name?: string | undefined;
        group_id?: string | undefined;
        metadata?: Record<string, unknown> | undefined;
      }
    | null
    | undefined;
  tools?: readonly (RealtimeFunctionTool | MCPTool)[] | undefined;
  /** @default 'auto' */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | undefined;
  parallel_tool_calls?: boolean | undefined;
  reasoning?: RealtimeReasoning | undefined;
  max_output_tokens?: number | 'inf' | undefined;
  truncation?: RealtimeTruncation | undefined;
  prompt?: Prompt | undefined;
}

export interface RealtimeSessionCreateResponse {
  id?: string | undefined;
  object?: string | undefined;
  /** Unix time in seconds. */
  expires_at?: number | undefined;
  include?: 'item.input_audio_transcription.logprobs'[] | undefined;
  model?: string | undefined;
  output_modalities?: ('text' | 'audio')[] | undefined;
  instructions?: string | undefined;
  audio?: {
    input?: {
      format?: RealtimeAudioFormats | undefined;
      transcription?: AudioTranscriptionResponse | undefined;
      noise_reduction?: { type?: NoiseReductionType | undefined } | undefined;
      turn_detection?: {
        type?: string | undefined;
        threshold?: number | undefined;
        prefix_padding_ms?: number | undefined;
        silence_duration_ms?: number | undefined;
      } | undefined;
    } | undefined;
    output?: {
      format?: RealtimeAudioFormats | undefined;
      voice?: VoiceIdsShared | undefined;
      speed?: number | undefined;
    } | undefined;
  } | undefined;
  tracing?:
    | 'auto'
    | {
        workflow_name?: string | undefined;
        group_id?: string | undefined;
        metadata?: Record<string, unknown> | undefined;
      }
    | undefined;
  turn_detection?: {
    type?: string | undefined;
    threshold?: number | undefined;
    prefix_padding_ms?: number | undefined;
    silence_duration_ms?: number | undefined;
  } | undefined;
  tools?: RealtimeFunctionTool[] | undefined;
  tool_choice?: string | undefined;
  max_output_tokens?: number | 'inf' | undefined;
}

export interface RealtimeSessionCreateResponseGA {
  type: 'realtime';
  id: string;
  object: 'realtime.session';
  /** Unix time in seconds. */
  expires_at?: number | undefined;
  /** @default ["audio"] */
  output_modalities?: ('text' | 'audio')[] | undefined;
  model?:
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15'
    | (string & {})
    | undefined;
  instructions?: string | undefined;
  audio?: {
    input?: {
      format?: RealtimeAudioFormats | undefined;
      transcription?: AudioTranscriptionResponse | undefined;
      noise_reduction?: { type?: NoiseReductionType | undefined } | undefined;
      turn_detection?: RealtimeTurnDetection | undefined;
    } | undefined;
    output?: {
      format?: RealtimeAudioFormats | undefined;
      /** @default 'alloy' */
      voice?: VoiceIdsShared | undefined;
      /**
       * 0.25 to 1.5.
       * @default 1
       */
      speed?: number | undefined;
    } | undefined;
  } | undefined;
  include?: 'item.input_audio_transcription.logprobs'[] | undefined;
  tracing?:
    | 'auto'
    | {
        workflow_name?: string | undefined;
        group_id?: string | undefined;
        metadata?: Record<string, unknown> | undefined;
      }
    | null
    | undefined;
  tools?: (RealtimeFunctionTool | MCPTool)[] | undefined;
  /** @default 'auto' */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | undefined;
  reasoning?: RealtimeReasoning | undefined;
  max_output_tokens?: number | 'inf' | undefined;
  truncation?: RealtimeTruncation | undefined;
  prompt?: Prompt | undefined;
}

export interface RealtimeTranscriptionSessionCreateRequest {
  turn_detection?: {
    type?: 'server_vad' | undefined;
    threshold?: number | undefined;
    prefix_padding_ms?: number | undefined;
    silence_duration_ms?: number | undefined;
  } | undefined;
  input_audio_noise_reduction?: { type?: NoiseReductionType | undefined } | undefined;
  /** @default 'pcm16' */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw' | undefined;
  input_audio_transcription?: AudioTranscription | undefined;
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined;
}

export interface RealtimeTranscriptionSessionCreateRequestGA {
  type: 'transcription';
  audio?: {
    input?: {
      format?: RealtimeAudioFormats | undefined;
      transcription?: AudioTranscription | undefined;
      noise_reduction?: { type?: NoiseReductionType | undefined } | null | undefined;
      turn_detection?: RealtimeTurnDetection | undefined;
    } | undefined;
  } | undefined;
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined;
}

export interface RealtimeTranscriptionSessionCreateResponse {
  client_secret: {
    value: string;
    /** Unix time in seconds. */
    expires_at: number;
  };
  modalities?: ('text' | 'audio')[] | undefined;
  input_audio_format?: string | undefined;
  input_audio_transcription?: AudioTranscriptionResponse | undefined;
  turn_detection?: {
    type?: string | undefined;
    threshold?: number | undefined;
    prefix_padding_ms?: number | undefined;
    silence_duration_ms?: number | undefined;
  } | undefined;
}

export interface RealtimeTranscriptionSessionCreateResponseGA {
  type: 'transcription';
  id: string;
  object: string;
  /** Unix time in seconds. */
  expires_at?: number | undefined;
  include?: 'item.input_audio_transcription.logprobs'[] | undefined;
  audio?: {
    input?: {
      format?: RealtimeAudioFormats | undefined;
      transcription?: AudioTranscriptionResponse | undefined;
      noise_reduction?: { type?: NoiseReductionType | undefined } | undefined;
      turn_detection?: {
        type?: string | undefined;
        threshold?: number | undefined;
        prefix_padding_ms?: number | undefined;
        silence_duration_ms?: number | undefined;
      } | null | undefined;
    } | undefined;
  } | undefined;
}

export type RealtimeTranslationClientEvent =
  | RealtimeTranslationClientEventSessionUpdate
  | RealtimeTranslationClientEventInputAudioBufferAppend
  | RealtimeTranslationClientEventSessionClose;

export interface RealtimeTranslationClientEventInputAudioBufferAppend {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'session.input_audio_buffer.append';
  audio: string;
}

export interface RealtimeTranslationClientEventSessionClose {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'session.close';
}

export interface RealtimeTranslationClientEventSessionUpdate {
  /** At most 512 characters. */
  event_id?: string | undefined;
  type: 'session.update';
  session: RealtimeTranslationSessionUpdateRequest;
}

export interface RealtimeTranslationClientSecretCreateRequest {
  expires_after?: {
    anchor?: 'created_at' | undefined;
    /**
     * Integer, 10 to 7200.
     * @default 600
     */
    seconds?: number | undefined;
  } | undefined;
  session: RealtimeTranslationSessionCreateRequest;
}

export interface RealtimeTranslationClientSecretCreateResponse {
  value: string;
  /** Unix time in seconds. */
  expires_at: number;
  session: RealtimeTranslationSession;
}

export type RealtimeTranslationServerEvent =
  | RealtimeServerEventError
  | RealtimeTranslationServerEventSessionCreated
  | RealtimeTranslationServerEventSessionUpdated
  | RealtimeTranslationServerEventSessionClosed
  | RealtimeTranslationServerEventSessionInputTranscriptDelta
  | RealtimeTranslationServerEventSessionOutputTranscriptDelta
  | RealtimeTranslationServerEventSessionOutputAudioDelta;

export interface RealtimeTranslationServerEventSessionClosed {
  event_id: string;
  type: 'session.closed';
}

export interface RealtimeTranslationServerEventSessionCreated {
  event_id: string;
  type: 'session.created';
  session: RealtimeTranslationSession;
}

export interface RealtimeTranslationServerEventSessionInputTranscriptDelta {
  event_id: string;
  type: 'session.input_transcript.delta';
  delta: string;
  elapsed_ms?: number | null | undefined;
}

export interface RealtimeTranslationServerEventSessionOutputAudioDelta {
  event_id: string;
  type: 'session.output_audio.delta';
  delta: string;
  /** @default 24000 */
  sample_rate?: number | undefined;
  /** @default 1 */
  channels?: number | undefined;
  format?: 'pcm16' | undefined;
  elapsed_ms?: number | null | undefined;
}

export interface RealtimeTranslationServerEventSessionOutputTranscriptDelta {
  event_id: string;
  type: 'session.output_transcript.delta';
  delta: string;
  elapsed_ms?: number | null | undefined;
}

export interface RealtimeTranslationServerEventSessionUpdated {
  event_id: string;
  type: 'session.updated';
  session: RealtimeTranslationSession;
}

export interface RealtimeTranslationSession {
  id: string;
  type: 'translation';
  /** Unix time in seconds. */
  expires_at: number;
  model: string;
  audio: {
    input?: {
      transcription?: { model: string } | null | undefined;
      noise_reduction?: { type: NoiseReductionType } | null | undefined;
    } | undefined;
    output?: { language?: string | undefined } | undefined;
  };
}

export interface RealtimeTranslationSessionCreateRequest {
  model: string;
  audio?: {
    input?: {
      transcription?: { model: string } | null | undefined;
      noise_reduction?: { type: NoiseReductionType } | null | undefined;
    } | undefined;
    output?: { language?: string | undefined } | undefined;
  } | undefined;
}

export interface RealtimeTranslationSessionUpdateRequest {
  audio?: {
    input?: {
      transcription?: { model: string } | null | undefined;
      noise_reduction?: { type: NoiseReductionType } | null | undefined;
    } | undefined;
    output?: { language?: string | undefined } | undefined;
  } | undefined;
}

export type RealtimeTruncation =
  | 'auto'
  | 'disabled'
  | {
      type: 'retention_ratio';
      /** 0 to 1. */
      retention_ratio: number;
      token_limits?: {
        /** Integer, at least 0. */
        post_instructions?: number | undefined;
      } | undefined;
    };

export type RealtimeTurnDetection =
  | {
      type: 'server_vad';
      threshold?: number | undefined;
      prefix_padding_ms?: number | undefined;
      silence_duration_ms?: number | undefined;
      /** @default true */
      create_response?: boolean | undefined;
      /** @default true */
      interrupt_response?: boolean | undefined;
      /** Integer, 5000 to 30000. */
      idle_timeout_ms?: number | null | undefined;
    }
  | {
      type: 'semantic_vad';
      /** @default 'auto' */
      eagerness?: 'low' | 'medium' | 'high' | 'auto' | undefined;
      /** @default true */
      create_response?: boolean | undefined;
      /** @default true */
      interrupt_response?: boolean | undefined;
    }
  | null;
