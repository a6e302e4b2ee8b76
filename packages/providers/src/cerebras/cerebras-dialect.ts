import type { ChatDialect } from '../dialect/chat-dialect.ts';

/** How long a request took, in seconds, and when it was made. */
export interface CerebrasTimeInfo {
  queue_time?: number | undefined;
  prompt_time?: number | undefined;
  completion_time?: number | undefined;
  total_time?: number | undefined;
  /** Seconds since 1970. */
  created?: number | undefined;
}

/** What a message and its deltas have beside their content. */
export interface CerebrasReasoning {
  /** What the model thought. It goes back under this name; `reasoning_content` is not known. */
  reasoning?: string | null | undefined;
}

/** Members that are added, by the place where they stand. */
export interface CerebrasExtras {
  request: {
    /** Where thoughts go: nowhere, into the text, or into `reasoning`. */
    reasoning_format?: 'none' | 'parsed' | 'text_parsed' | 'raw' | 'hidden' | null | undefined;
    disable_reasoning?: boolean | null | undefined;
    /** Whether the thoughts of earlier turns are left out. */
    clear_thinking?: boolean | null | undefined;
    min_completion_tokens?: number | null | undefined;
    min_tokens?: number | null | undefined;
    model_parameters?: object | null | undefined;
  };
  message: CerebrasReasoning;
  delta: CerebrasReasoning & { tokens?: readonly number[] | null | undefined };
  choice: { reasoning_logprobs?: object | null | undefined };
  usage: { image_tokens?: number | null | undefined };
  completion: { time_info?: CerebrasTimeInfo | null | undefined };
}

/** What Cerebras adds (Cerebras docs: chat completions, reasoning; its SDK for Node; recorded traffic). */
export interface CerebrasDialect extends ChatDialect<CerebrasExtras> {}
