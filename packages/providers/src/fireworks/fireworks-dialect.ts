import type { CreateChatCompletionParams } from '@unspool/generated/chat';
import type { ChatDialect } from '../dialect/chat-dialect.ts';

/** An answer that follows a grammar. */
export interface FireworksGrammarFormat {
  readonly type: 'grammar';
  /** In GBNF. */
  readonly grammar: string;
}

/** Members that are added, by the place where they stand. */
export interface FireworksExtras {
  request: {
    context_length_exceeded_behavior?: 'truncate' | 'error' | undefined;
    /** How much of the prompt to look for in the cache, in tokens. */
    prompt_cache_max_len?: number | undefined;
    response_format?: CreateChatCompletionParams['response_format'] | FireworksGrammarFormat;
    top_k?: number | null | undefined;
    min_p?: number | null | undefined;
    mirostat_target?: number | null | undefined;
    mirostat_lr?: number | null | undefined;
    /** Whether and how much the model thinks. */
    thinking?: object | null | undefined;
    /** Whether to tell what the model saw and said, before any of it was read. */
    raw_output?: boolean | null | undefined;
    /** Whether `perf_metrics` comes in the body. */
    perf_metrics_in_response?: boolean | null | undefined;
  };
  message: {
    /** What the model thought. */
    reasoning_content?: string | null | undefined;
  };
  choice: { raw_output?: object | null | undefined };
  completion: { perf_metrics?: object | null | undefined };
}

/** What Fireworks adds (Fireworks docs, OpenAI compatibility and chat completions; the Vercel AI SDK's and Portkey's clients). */
export interface FireworksDialect extends ChatDialect<FireworksExtras> {}
