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
  /** Which model writes the transcript. */
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
  /** Spoken language (ISO 639-1: `en`); naming it makes the transcript better and faster. */
  language?: string | undefined;
  /**
   * Languages that may be spoken (ISO 639-1), where there are several.
   * At least 1 item.
   */
  languages?: readonly string[] | undefined;
  /** Words that are likely to be spoken. */
  keywords?: readonly string[] | undefined;
  /** Sets the style or tells of the subject; for `whisper-1` a list of words. */
  prompt?: string | undefined;
  /** How long text is held back: longer is more accurate. */
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
  language?: string | null | undefined;
  /** At least 1 item. */
  languages?: string[] | undefined;
  prompt?: string | null | undefined;
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
  /** What the browser offers: the SDP of its WebRTC connection. */
  sdp: string;
  /** The configuration of the session. */
  session?: RealtimeSessionCreateRequestGA | undefined;
}

export interface RealtimeCallReferRequest {
  /** Whom the call goes to: a `tel:` or `sip:` address. */
  target_uri: string;
}

export interface RealtimeCallRejectRequest {
  /** SIP status that the caller gets; 603 (declined) without it. */
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
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'conversation.item.create';
  /** After which item it goes: at the end without it, at the start with `root`. */
  previous_item_id?: string | undefined;
  /** What is added. */
  item: RealtimeConversationItem;
}

export interface RealtimeClientEventConversationItemDelete {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'conversation.item.delete';
  /** Which item of the conversation. */
  item_id: string;
}

export interface RealtimeClientEventConversationItemRetrieve {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'conversation.item.retrieve';
  /** Which item of the conversation. */
  item_id: string;
}

export interface RealtimeClientEventConversationItemTruncate {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'conversation.item.truncate';
  /** Which item of the conversation. */
  item_id: string;
  /** Always 0. */
  content_index: number;
  /** Where the heard part ends, in milliseconds from the start of the item. */
  audio_end_ms: number;
}

export interface RealtimeClientEventInputAudioBufferAppend {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'input_audio_buffer.append';
  /** Samples in the format of the session's input, as Base64. */
  audio: string;
}

export interface RealtimeClientEventInputAudioBufferClear {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'input_audio_buffer.clear';
}

export interface RealtimeClientEventInputAudioBufferCommit {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'input_audio_buffer.commit';
}

export interface RealtimeClientEventOutputAudioBufferClear {
  /** An id of your choice; an error about this event names it in its own `event_id`. */
  event_id?: string | undefined;
  type: 'output_audio_buffer.clear';
}

export interface RealtimeClientEventResponseCancel {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'response.cancel';
  /** Which response; the one in progress without it. */
  response_id?: string | undefined;
}

export interface RealtimeClientEventResponseCreate {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'response.create';
  /** What this response does otherwise than the session. */
  response?: RealtimeResponseCreateParams | undefined;
}

export interface RealtimeClientEventSessionUpdate {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'session.update';
  /** What changes; the rest stays. */
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
  /** Id of the item; you may choose it. */
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'function_call';
  /** How far it has come; has no effect. */
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  /** Joins a call and its output. */
  call_id?: string | undefined;
  /** Which function. */
  name: string;
  /** Arguments of the call, as JSON text. */
  arguments: string;
}

export interface RealtimeConversationItemFunctionCallOutput {
  /** Id of the item; you may choose it. */
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'function_call_output';
  /** How far it has come; has no effect. */
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  /** Joins a call and its output. */
  call_id: string;
  /** What your function gave: any text. */
  output: string;
}

export interface RealtimeConversationItemMessageAssistant {
  /** Id of the item; you may choose it. */
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'message';
  /** How far it has come; has no effect. */
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  role: 'assistant';
  /** What it says. */
  content: {
    /** Whether the part is text or speech. */
    type?: 'output_text' | 'output_audio' | undefined;
    /** The text itself. */
    text?: string | undefined;
    /** Samples in the format of the session's output, as Base64. */
    audio?: string | undefined;
    /** What the speech says. */
    transcript?: string | undefined;
  }[];
}

export interface RealtimeConversationItemMessageSystem {
  /** Id of the item; you may choose it. */
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'message';
  /** How far it has come; has no effect. */
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  role: 'system';
  /** What it says. */
  content: {
    type?: 'input_text' | undefined;
    /** The text itself. */
    text?: string | undefined;
  }[];
}

export interface RealtimeConversationItemMessageUser {
  /** Id of the item; you may choose it. */
  id?: string | undefined;
  object?: 'realtime.item' | undefined;
  type: 'message';
  /** How far it has come; has no effect. */
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined;
  role: 'user';
  /** What it says. */
  content: {
    /** Whether the part is text, speech or an image. */
    type?: 'input_text' | 'input_audio' | 'input_image' | undefined;
    /** The text itself. */
    text?: string | undefined;
    /** Samples in the format of the session's input, as Base64. */
    audio?: string | undefined;
    /**
     * The image itself, as a `data:` URL.
     * URL.
     */
    image_url?: string | undefined;
    /**
     * How closely the model looks: more detail costs more tokens.
     * @default 'auto'
     */
    detail?: 'auto' | 'low' | 'high' | undefined;
    /** What the speech says; kept with the item, and not given to the model. */
    transcript?: string | null | undefined;
  }[];
}

export interface RealtimeCreateClientSecretRequest {
  /** When the secret stops opening sessions. */
  expires_after?: {
    anchor?: 'created_at' | undefined;
    /**
     * Seconds from now.
     * Integer, 10 to 7200.
     * @default 600
     */
    seconds?: number | undefined;
  } | undefined;
  /** What a session opened with the secret starts as. */
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
  /** Name of your choice, which calls of the model carry. */
  name?: string | undefined;
  /** When to call it and what to tell the user meanwhile; the model reads this. */
  description?: string | undefined;
  /** JSON Schema of the arguments; without it there are none. */
  parameters?: Record<string, unknown> | undefined;
}

export interface RealtimeMCPApprovalRequest {
  type: 'mcp_approval_request';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Name of the MCP server, as calls of the model carry it. */
  server_label: string;
  /** Which tool the model wants to run. */
  name: string;
  /** Arguments of the call, as JSON text. */
  arguments: string;
}

export interface RealtimeMCPApprovalResponse {
  type: 'mcp_approval_response';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Which request for approval this belongs to. */
  approval_request_id: string;
  /** Whether the tool may run. */
  approve: boolean;
  /** Why, in your words. */
  reason?: string | null | undefined;
}

export interface RealtimeMCPHTTPError {
  type: 'http_error';
  /** HTTP status that the MCP server answered with. */
  code: number;
  /** Error message, as the server gave it. */
  message: string;
}

export interface RealtimeMCPListTools {
  type: 'mcp_list_tools';
  /** Id of the item, as the API gave it. */
  id?: string | undefined;
  /** Name of the MCP server, as calls of the model carry it. */
  server_label: string;
  /** What the server offers. */
  tools: MCPListToolsTool[];
}

export interface RealtimeMCPProtocolError {
  type: 'protocol_error';
  /** Error number, as the server gave it. */
  code: number;
  /** Error message, as the server gave it. */
  message: string;
}

export interface RealtimeMCPToolCall {
  type: 'mcp_call';
  /** Id of the item, as the API gave it. */
  id: string;
  /** Name of the MCP server, as calls of the model carry it. */
  server_label: string;
  /** Which tool was called. */
  name: string;
  /** Arguments of the call, as JSON text. */
  arguments: string;
  /** Which request for approval this belongs to. */
  approval_request_id?: string | null | undefined;
  /** What the tool gave. */
  output?: string | null | undefined;
  /** What went wrong on the server. */
  error?: RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError | null | undefined;
}

export interface RealtimeMCPToolExecutionError {
  type: 'tool_execution_error';
  /** Error message, as the server gave it. */
  message: string;
}

export interface RealtimeReasoning {
  /** How much the model thinks before it speaks. */
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
  } | null | undefined;
  conversation_id?: string | null | undefined;
  output_modalities?: ('text' | 'audio')[] | undefined;
  max_output_tokens?: number | 'inf' | undefined;
}

export interface RealtimeResponseCreateParams {
  /** Speech with its transcript, or text alone. */
  output_modalities?: readonly ('text' | 'audio')[] | undefined;
  /** System text for this response, in place of the session's. */
  instructions?: string | undefined;
  /** How the answer sounds. */
  audio?: {
    /** How the answer sounds. */
    output?: {
      /** Form of the audio: encoding and rate. */
      format?: RealtimeAudioFormats | undefined;
      /**
       * Which voice speaks: a built-in name, or a voice of your own.
       * @default 'alloy'
       */
      voice?: VoiceIdsOrCustomVoice | undefined;
    } | undefined;
  } | undefined;
  /** What the model may call: functions of yours and MCP servers. */
  tools?: readonly (RealtimeFunctionTool | MCPTool)[] | undefined;
  /**
   * Whether the model may call tools, must, must not, or which one.
   * @default 'auto'
   */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | undefined;
  /** Whether one answer may hold several tool calls. */
  parallel_tool_calls?: boolean | undefined;
  /** How much a reasoning model thinks. */
  reasoning?: RealtimeReasoning | undefined;
  /** Most tokens that the answer may take, tool calls included; `inf` for as many as the model can. */
  max_output_tokens?: number | 'inf' | undefined;
  /** `none` keeps the response out of the conversation; `auto` adds it. */
  conversation?: 'auto' | 'none' | (string & {}) | undefined;
  /** Your own keys and values, kept with it. */
  metadata?: Metadata | undefined;
  /** A prompt stored with OpenAI: its id, version and the values of its variables. */
  prompt?: Prompt | undefined;
  /** What the model answers to, in place of the conversation; `[]` for nothing. */
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
  /** Comes with the answer. */
  client_secret?: {
    /** Comes with the answer. */
    value: string;
    /**
     * Comes with the answer.
     * Unix time in seconds.
     */
    expires_at: number;
  } | undefined;
  /** What the model may answer with; `["text"]` turns sound off. */
  modalities?: readonly ('text' | 'audio')[] | undefined;
  /** System text. */
  instructions?: string | undefined;
  /** Which voice speaks: a built-in name, or a voice of your own. */
  voice?: VoiceIdsOrCustomVoice | undefined;
  /** Encoding of what is heard. */
  input_audio_format?: string | undefined;
  /** Encoding of what is said. */
  output_audio_format?: string | undefined;
  /** Transcribes what the user says; off without it. */
  input_audio_transcription?: {
    /** Which model writes the transcript. */
    model?: string | undefined;
  } | null | undefined;
  /**
   * How fast the voice speaks; 1 is its own pace.
   * 0.25 to 1.5.
   * @default 1
   */
  speed?: number | undefined;
  /** Shows the session in OpenAI's dashboard; fixed once it is on. */
  tracing?:
    | 'auto'
    | {
        /** Name of the trace. */
        workflow_name?: string | undefined;
        /** Your id for traces that belong together. */
        group_id?: string | undefined;
        /** Your own keys and values, kept with the trace. */
        metadata?: Record<string, unknown> | undefined;
      }
    | undefined;
  /** What tells that the user has finished; `null`: nothing, and you commit the audio and ask for responses. */
  turn_detection?: {
    /** `server_vad` only. */
    type?: string | undefined;
    /** How loud speech has to be, 0 to 1: higher for noisy places. */
    threshold?: number | undefined;
    /** Milliseconds of audio kept from before the detected start of speech. */
    prefix_padding_ms?: number | undefined;
    /** Milliseconds of silence that end a turn: fewer answer sooner and cut in more often. */
    silence_duration_ms?: number | undefined;
  } | null | undefined;
  /** Functions that the model may call. */
  tools?: readonly {
    type?: 'function' | undefined;
    /** Name of your choice, which calls of the model carry. */
    name?: string | undefined;
    /** When to call it and what to tell the user meanwhile; the model reads this. */
    description?: string | undefined;
    /** JSON Schema of the arguments; without it there are none. */
    parameters?: Record<string, unknown> | undefined;
  }[] | undefined;
  /** Whether the model may call tools, must, must not, or which one. */
  tool_choice?: string | undefined;
  /** Randomness, 0.6 to 1.2; 0.8 without it. */
  temperature?: number | undefined;
  /** Most tokens of one answer, tool calls included; `inf` for as many as the model can. */
  max_response_output_tokens?: number | 'inf' | undefined;
  /** What happens to a conversation beyond the context window: the oldest goes, or the request fails. */
  truncation?: RealtimeTruncation | undefined;
  /** A prompt stored with OpenAI: its id, version and the values of its variables. */
  prompt?: Prompt | undefined;
}

export interface RealtimeSessionCreateRequestGA {
  type: 'realtime';
  /**
   * Speech with its transcript, or text alone.
   * @default ["audio"]
   */
  output_modalities?: readonly ('text' | 'audio')[] | undefined;
  /** Which model speaks; fixed once the session is open. */
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
  /** System text. */
  instructions?: string | undefined;
  /** How the session hears and sounds. */
  audio?: {
    /** How the session hears. */
    input?: {
      /** Form of the audio: encoding and rate. */
      format?: RealtimeAudioFormats | undefined;
      /** Transcribes what is said, with a model of its own; `null` turns it off. */
      transcription?: AudioTranscription | null | undefined;
      /** Cleans the audio before turn detection and the model hear it; `null` turns it off. */
      noise_reduction?: {
        /** Where the microphone is: close by, or in the room. */
        type?: NoiseReductionType | undefined;
      } | null | undefined;
      /** What tells that the user has finished; `null`: nothing, and you commit the audio and ask for responses. */
      turn_detection?: RealtimeTurnDetection | undefined;
    } | undefined;
    /** How the session sounds. */
    output?: {
      /** Form of the audio: encoding and rate. */
      format?: RealtimeAudioFormats | undefined;
      /**
       * Which voice speaks: a built-in name, or one of your own; fixed once it has spoken.
       * @default 'alloy'
       */
      voice?: VoiceIdsOrCustomVoice | undefined;
      /**
       * How fast the voice speaks; 1 is its own pace.
       * 0.25 to 1.5.
       * @default 1
       */
      speed?: number | undefined;
    } | undefined;
  } | undefined;
  /** What events shall carry beyond the ordinary. */
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined;
  /** Shows the session in OpenAI's dashboard; fixed once it is on. */
  tracing?:
    | 'auto'
    | {
        /** Name of the trace. */
        workflow_name?: string | undefined;
        /** Your id for traces that belong together. */
        group_id?: string | undefined;
        /** Your own keys and values, kept with the trace. */
        metadata?: Record<string, unknown> | undefined;
      }
    | null
    | undefined;
  /** What the model may call: functions of yours and MCP servers. */
  tools?: readonly (RealtimeFunctionTool | MCPTool)[] | undefined;
  /**
   * Whether the model may call tools, must, must not, or which one.
   * @default 'auto'
   */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | undefined;
  /** Whether one answer may hold several tool calls. */
  parallel_tool_calls?: boolean | undefined;
  /** How much a reasoning model thinks. */
  reasoning?: RealtimeReasoning | undefined;
  /** Most tokens of one answer, tool calls included; `inf` for as many as the model can. */
  max_output_tokens?: number | 'inf' | undefined;
  /** What happens to a conversation beyond the context window: the oldest goes, or the request fails. */
  truncation?: RealtimeTruncation | undefined;
  /** A prompt stored with OpenAI: its id, version and the values of its variables. */
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
      transcription?: AudioTranscriptionResponse | null | undefined;
      noise_reduction?: { type?: NoiseReductionType | undefined } | null | undefined;
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
  include?: 'item.input_audio_transcription.logprobs'[] | null | undefined;
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
  /** What tells that the user has finished; `null`: nothing, and you commit the audio and ask for responses. */
  turn_detection?: {
    type?: 'server_vad' | undefined;
    /** How loud speech has to be, 0 to 1: higher for noisy places. */
    threshold?: number | undefined;
    /** Milliseconds of audio kept from before the detected start of speech. */
    prefix_padding_ms?: number | undefined;
    /** Milliseconds of silence that end a turn: fewer answer sooner and cut in more often. */
    silence_duration_ms?: number | undefined;
  } | null | undefined;
  /** Cleans the audio before turn detection and the model hear it. */
  input_audio_noise_reduction?: {
    /** Where the microphone is: close by, or in the room. */
    type?: NoiseReductionType | undefined;
  } | null | undefined;
  /**
   * Encoding of what is heard.
   * @default 'pcm16'
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw' | undefined;
  /** Transcribes what the user says; off without it. */
  input_audio_transcription?: AudioTranscription | undefined;
  /** What events shall carry beyond the ordinary. */
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined;
}

export interface RealtimeTranscriptionSessionCreateRequestGA {
  type: 'transcription';
  /** How the session hears. */
  audio?: {
    /** How the session hears. */
    input?: {
      /** Form of the audio: encoding and rate. */
      format?: RealtimeAudioFormats | undefined;
      /** Transcribes what is said, with a model of its own; `null` turns it off. */
      transcription?: AudioTranscription | null | undefined;
      /** Cleans the audio before turn detection and the model hear it; `null` turns it off. */
      noise_reduction?: {
        /** Where the microphone is: close by, or in the room. */
        type?: NoiseReductionType | undefined;
      } | null | undefined;
      /** What tells that the user has finished; `null`: nothing, and you commit the audio and ask for responses. */
      turn_detection?: RealtimeTurnDetection | undefined;
    } | undefined;
  } | undefined;
  /** What events shall carry beyond the ordinary. */
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
  include?: 'item.input_audio_transcription.logprobs'[] | null | undefined;
  audio?: {
    input?: {
      format?: RealtimeAudioFormats | undefined;
      transcription?: AudioTranscriptionResponse | null | undefined;
      noise_reduction?: { type?: NoiseReductionType | undefined } | null | undefined;
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
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'session.input_audio_buffer.append';
  /** 24 kHz mono PCM16, as Base64. */
  audio: string;
}

export interface RealtimeTranslationClientEventSessionClose {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'session.close';
}

export interface RealtimeTranslationClientEventSessionUpdate {
  /**
   * An id of your choice; an error about this event names it in its own `event_id`.
   * At most 512 characters.
   */
  event_id?: string | undefined;
  type: 'session.update';
  /** What changes; the rest stays. */
  session: RealtimeTranslationSessionUpdateRequest;
}

export interface RealtimeTranslationClientSecretCreateRequest {
  /** When the secret stops opening sessions. */
  expires_after?: {
    anchor?: 'created_at' | undefined;
    /**
     * Seconds from now.
     * Integer, 10 to 7200.
     * @default 600
     */
    seconds?: number | undefined;
  } | undefined;
  /** The configuration of the session. */
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
  /** Which model translates. */
  model: string;
  /** How the session hears and sounds. */
  audio?: {
    /** How the session hears. */
    input?: {
      /** Transcribes what is said, with a model of its own; `null` turns it off. */
      transcription?: {
        /** Which model writes the transcript of the original. */
        model: string;
      } | null | undefined;
      /** Cleans the audio before turn detection and the model hear it; `null` turns it off. */
      noise_reduction?: {
        /** Where the microphone is: close by, or in the room. */
        type: NoiseReductionType;
      } | null | undefined;
    } | undefined;
    /** How the session sounds. */
    output?: {
      /** Language that it is translated into. */
      language?: string | undefined;
    } | undefined;
  } | undefined;
}

export interface RealtimeTranslationSessionUpdateRequest {
  /** How the session hears and sounds. */
  audio?: {
    /** How the session hears. */
    input?: {
      /** Transcribes what is said, with a model of its own; `null` turns it off. */
      transcription?: {
        /** Which model writes the transcript of the original. */
        model: string;
      } | null | undefined;
      /** Cleans the audio before turn detection and the model hear it; `null` turns it off. */
      noise_reduction?: {
        /** Where the microphone is: close by, or in the room. */
        type: NoiseReductionType;
      } | null | undefined;
    } | undefined;
    /** How the session sounds. */
    output?: {
      /** Language that it is translated into. */
      language?: string | undefined;
    } | undefined;
  } | undefined;
}

export type RealtimeTruncation =
  | 'auto'
  | 'disabled'
  | {
      type: 'retention_ratio';
      /**
       * How much of the conversation stays when it has grown too long: less than 1 truncates less often.
       * 0 to 1.
       */
      retention_ratio: number;
      /** Bounds of your own, below those of the model. */
      token_limits?: {
        /**
         * Most tokens of the conversation, without instructions and tools.
         * Integer, at least 0.
         */
        post_instructions?: number | undefined;
      } | undefined;
    };

export type RealtimeTurnDetection =
  | {
      type: 'server_vad';
      /** How loud speech has to be, 0 to 1: higher for noisy places. */
      threshold?: number | undefined;
      /** Milliseconds of audio kept from before the detected start of speech. */
      prefix_padding_ms?: number | undefined;
      /** Milliseconds of silence that end a turn: fewer answer sooner and cut in more often. */
      silence_duration_ms?: number | undefined;
      /**
       * Whether the end of speech starts a response by itself.
       * @default true
       */
      create_response?: boolean | undefined;
      /**
       * Whether speech of the user cancels the response in progress.
       * @default true
       */
      interrupt_response?: boolean | undefined;
      /**
       * Milliseconds of silence, after a response was played, until the model speaks again by itself.
       * Integer, 5000 to 30000.
       */
      idle_timeout_ms?: number | null | undefined;
    }
  | {
      type: 'semantic_vad';
      /**
       * How soon a pause counts as the end of a turn: `low` waits 8 s at most, `medium` 4 s, `high` 2 s.
       * @default 'auto'
       */
      eagerness?: 'low' | 'medium' | 'high' | 'auto' | undefined;
      /**
       * Whether the end of speech starts a response by itself.
       * @default true
       */
      create_response?: boolean | undefined;
      /**
       * Whether speech of the user cancels the response in progress.
       * @default true
       */
      interrupt_response?: boolean | undefined;
    }
  | null;
