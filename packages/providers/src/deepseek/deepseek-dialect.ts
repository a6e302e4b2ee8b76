import type { ChatDialect, ChatFinishReason } from '../dialect/chat-dialect.ts';

type FinishReason = ChatFinishReason | 'insufficient_system_resource';

/** Members that are added, by the place where they stand. */
export interface DeepSeekExtras {
  request: {
    /** Whether the model thinks before it answers. @default as the model does: v4 thinks */
    thinking?: { readonly type: 'enabled' | 'disabled' } | undefined;
    /** Tells one's own users apart. */
    user_id?: string | undefined;
  };
  message: {
    /** What the model thought. With tools it has to come back in the next request. */
    reasoning_content?: string | null | undefined;
    /** In the last message of a request below `/beta`: the answer goes on with this text. */
    prefix?: boolean | undefined;
  };
  choice: { finish_reason: FinishReason };
  chunkChoice: { finish_reason: FinishReason | null };
  usage: {
    /** Tokens of the prompt that were in the cache. */
    prompt_cache_hit_tokens?: number | undefined;
    /** Tokens of the prompt that were not. */
    prompt_cache_miss_tokens?: number | undefined;
  };
}

/** What DeepSeek adds (DeepSeek API docs: Create Chat Completion, Thinking Mode, Chat Prefix Completion, Context Caching). */
export interface DeepSeekDialect extends ChatDialect<DeepSeekExtras> {}
