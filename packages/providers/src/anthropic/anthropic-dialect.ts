import type { ChatDialect } from '../dialect/chat-dialect.ts';

/** Members that are added, by the place where they stand. */
export interface AnthropicExtras {
  request: {
    /** Lets the model think, for this many tokens. What it thinks is not told. */
    thinking?: { readonly type: 'enabled'; readonly budget_tokens: number } | undefined;
  };
}

/** What Anthropic adds (Claude docs, OpenAI SDK compatibility). */
export interface AnthropicDialect extends ChatDialect<AnthropicExtras> {}
