import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** What an answer has to keep to: one of them. */
export interface VllmStructuredOutputs {
  readonly choice?: readonly string[] | undefined;
  readonly regex?: string | undefined;
  /** In EBNF. */
  readonly grammar?: string | undefined;
  /** A JSON schema. */
  readonly json?: object | string | undefined;
}

/** Members that are added, by the place where they stand. */
export interface VllmExtras {
  request: {
    /** In place of the members `guided_…` of before. */
    structured_outputs?: VllmStructuredOutputs | undefined;
    /** Goes to the model's chat template: `{ enable_thinking: false }`. */
    chat_template_kwargs?: Readonly<Record<string, unknown>> | undefined;
    top_k?: number | undefined;
    min_p?: number | undefined;
    repetition_penalty?: number | undefined;
    stop_token_ids?: readonly number[] | undefined;
    ignore_eos?: boolean | undefined;
    /** Most tokens that may be spent on thinking. */
    thinking_token_budget?: number | undefined;
    /** Asks for `prompt_token_ids` and `token_ids`. */
    return_token_ids?: boolean | undefined;
  };
  message: {
    reasoning?: string | null | undefined;
    /** The name of `reasoning` until late 2025. */
    reasoning_content?: string | null | undefined;
  };
  choice: {
    /** The text or token that ended it, of `stop` and `stop_token_ids`. */
    stop_reason?: string | number | null | undefined;
    token_ids?: readonly number[] | null | undefined;
  };
  completion: {
    prompt_token_ids?: readonly number[] | null | undefined;
    prompt_logprobs?: readonly (object | null)[] | null | undefined;
    kv_transfer_params?: object | null | undefined;
  };
}

/** What vLLM adds (vLLM documentation: OpenAI-compatible server, reasoning outputs; recorded traffic). */
export interface VllmDialect extends ChatDialect<VllmExtras>, ResponsesDialect {}
