import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** Members that are added, by the place where they stand. */
export interface BedrockExtras {
  message: {
    /** Of the models `openai.gpt-oss-…`. */
    reasoning?: string | null | undefined;
  };
}

/** What Bedrock adds (recorded traffic). */
export interface BedrockDialect extends ChatDialect<BedrockExtras>, ResponsesDialect {}
