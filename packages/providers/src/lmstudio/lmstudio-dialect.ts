import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** Members that are added, by the place where they stand. */
export interface LmStudioExtras {
  request: {
    top_k?: number | undefined;
    repeat_penalty?: number | undefined;
    /** Seconds without a request after which a model that was loaded for this one is let go. */
    ttl?: number | undefined;
  };
  message: {
    /** Where the server is set to keep it apart; otherwise it stands in the content, within `<think>`. */
    reasoning_content?: string | null | undefined;
  };
}

/** What LM Studio adds (LM Studio documentation: OpenAI compatibility, idle TTL). */
export interface LmStudioDialect extends ChatDialect<LmStudioExtras>, ResponsesDialect {}
