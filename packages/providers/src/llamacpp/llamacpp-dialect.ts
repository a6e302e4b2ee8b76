import type { CreateChatCompletionParams, ResponseFormatJsonObject } from '@unspool/generated/chat';
import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** How long an answer took: times in milliseconds, `n` in tokens. */
export interface LlamaCppTimings {
  /** Tokens of the prompt that were known from before. */
  readonly cache_n?: number | undefined;
  readonly prompt_n?: number | undefined;
  readonly prompt_ms?: number | undefined;
  readonly prompt_per_token_ms?: number | undefined;
  readonly prompt_per_second?: number | undefined;
  readonly predicted_n?: number | undefined;
  readonly predicted_ms?: number | undefined;
  readonly predicted_per_token_ms?: number | undefined;
  readonly predicted_per_second?: number | undefined;
}

/** Members that are added, by the place where they stand. */
export interface LlamaCppExtras {
  request: {
    /** A schema may stand beside `json_object` directly. */
    response_format?: CreateChatCompletionParams['response_format'] | (ResponseFormatJsonObject & { schema: object });
    /** Goes to the model's chat template: `{ enable_thinking: false }`. */
    chat_template_kwargs?: Readonly<Record<string, unknown>> | undefined;
    /** Where reasoning goes: `none` leaves it in the content, `deepseek` into `reasoning_content`. */
    reasoning_format?: 'none' | 'auto' | 'deepseek' | 'deepseek-legacy' | undefined;
    reasoning_control?: boolean | undefined;
    /** Grammar in GBNF that the answer keeps to. */
    grammar?: string | undefined;
    top_k?: number | undefined;
    min_p?: number | undefined;
    mirostat?: 0 | 1 | 2 | undefined;
    mirostat_tau?: number | undefined;
    mirostat_eta?: number | undefined;
    dry_multiplier?: number | undefined;
    dry_base?: number | undefined;
    dry_allowed_length?: number | undefined;
    dry_penalty_last_n?: number | undefined;
    dry_sequence_breakers?: readonly string[] | undefined;
    /** Asks for `timings` in every chunk. */
    timings_per_token?: boolean | undefined;
  };
  message: { reasoning_content?: string | null | undefined };
  completion: {
    /** Of a stream in its last chunk. */
    timings?: LlamaCppTimings | undefined;
  };
}

/** What llama.cpp adds (README of its server). */
export interface LlamaCppDialect extends ChatDialect<LlamaCppExtras>, ResponsesDialect {}
