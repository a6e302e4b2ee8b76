import type { OpenRequest } from '@unspool/generated';
import type { ChatDialect, ChatFinishReason } from '../dialect/chat-dialect.ts';

/** Which of the companies that serve a model may answer. Members that are not named here can be sent as well. */
export interface OpenRouterProviderPreferences extends OpenRequest {
  /** To be tried in this order. */
  readonly order?: readonly string[] | undefined;
  /** Nobody else. */
  readonly only?: readonly string[] | undefined;
  /** Everybody else. */
  readonly ignore?: readonly string[] | undefined;
  /** Whether others are tried after those of `order`. */
  readonly allow_fallbacks?: boolean | undefined;
  /** Nobody who would ignore a member of the request. */
  readonly require_parameters?: boolean | undefined;
  /** Whether they may keep what is sent. */
  readonly data_collection?: 'allow' | 'deny' | undefined;
}

/** A feature that OpenRouter adds to a model: `{ id: 'web' }`, `{ id: 'file-parser' }`, `{ id: 'context-compression' }`. */
export interface OpenRouterPlugin extends OpenRequest {
  readonly id: string;
}

/** How much a model thinks. One of `effort` and `max_tokens`. */
export interface OpenRouterReasoning {
  readonly effort?: string | undefined;
  readonly max_tokens?: number | undefined;
  /** Whether it thinks without telling. */
  readonly exclude?: boolean | undefined;
  readonly enabled?: boolean | undefined;
}

/** What all pieces of thought have. */
export interface OpenRouterReasoningFacts {
  id?: string | null | undefined;
  /** In whose form it is: `anthropic-claude-v1`, `openai-responses-v1`, ... */
  format?: string | null | undefined;
  index?: number | undefined;
}

/** Thought as text. */
export interface OpenRouterReasoningText extends OpenRouterReasoningFacts {
  type: 'reasoning.text';
  text?: string | null | undefined;
  /** By which the model knows its own thought again. May come alone, with an empty text. */
  signature?: string | null | undefined;
}

/** A summary of thought. */
export interface OpenRouterReasoningSummary extends OpenRouterReasoningFacts {
  type: 'reasoning.summary';
  summary: string;
}

/** Thought that only the model can read. */
export interface OpenRouterReasoningEncrypted extends OpenRouterReasoningFacts {
  type: 'reasoning.encrypted';
  data: string;
}

/** A call of a tool that ran there. */
export interface OpenRouterReasoningServerToolCall extends OpenRouterReasoningFacts {
  type: 'reasoning.server_tool_call';
}

/** A piece of what a model thought. With the calls of tools it has to come back to the letter. */
export type OpenRouterReasoningDetail =
  | OpenRouterReasoningText
  | OpenRouterReasoningSummary
  | OpenRouterReasoningEncrypted
  | OpenRouterReasoningServerToolCall;

/** What went wrong behind OpenRouter. */
export interface OpenRouterError {
  /** An HTTP status. */
  code: number;
  message: string;
  metadata?: { provider_name?: string | undefined; raw?: unknown; error_type?: string | undefined } | undefined;
}

type FinishReason = ChatFinishReason | 'error';

/** What is added to each choice. */
export interface OpenRouterChoice {
  /** In the words of who answered. */
  native_finish_reason?: string | null | undefined;
}

/** Members that are added, by the place where they stand. */
export interface OpenRouterExtras {
  request: {
    /** To be tried after `model`, in this order. */
    models?: readonly string[] | undefined;
    provider?: OpenRouterProviderPreferences | null | undefined;
    plugins?: readonly OpenRouterPlugin[] | undefined;
    reasoning?: OpenRouterReasoning | undefined;
    top_k?: number | null | undefined;
    top_a?: number | null | undefined;
    min_p?: number | null | undefined;
    repetition_penalty?: number | null | undefined;
    cache_control?: object | undefined;
    /** Groups requests, in the logs and for caches. */
    session_id?: string | undefined;
    trace?: object | undefined;
    image_config?: object | undefined;
    /** What the answer may be made of. */
    modalities?: readonly ('text' | 'image' | 'audio')[] | null | undefined;
    stop_server_tools_when?: object | undefined;
    debug?: object | undefined;
  };
  message: {
    /** What the model thought, as text. */
    reasoning?: string | null | undefined;
    reasoning_details?: readonly OpenRouterReasoningDetail[] | undefined;
    /** What the model drew. */
    images?: readonly object[] | undefined;
  };
  choice: OpenRouterChoice & { finish_reason: FinishReason };
  chunkChoice: OpenRouterChoice & { finish_reason: FinishReason | null };
  usage: {
    /** In credits. */
    cost?: number | undefined;
    cost_details?: object | undefined;
    /** Whether a key of one's own at the provider paid. */
    is_byok?: boolean | undefined;
    server_tool_use_details?: object | undefined;
  };
  completion: {
    /** Who answered. */
    provider?: string | undefined;
    openrouter_metadata?: object | undefined;
    /** In a stream that failed on the way; `streamChatCompletion` throws it. */
    error?: OpenRouterError | undefined;
  };
}

/** What OpenRouter adds (OpenRouter docs: API reference, provider routing, reasoning tokens, errors; its OpenAPI document). */
export interface OpenRouterDialect extends ChatDialect<OpenRouterExtras> {}
