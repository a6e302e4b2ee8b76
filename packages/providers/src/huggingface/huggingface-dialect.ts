import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** Members that are added, by the place where they stand. */
export interface HuggingFaceExtras {
  request: {
    /** Put before the tools when they are shown to the model. */
    tool_prompt?: string | undefined;
  };
  message: {
    /** Of providers that tell it under this name. */
    reasoning?: string | null | undefined;
    /** Of those that tell it under this one. Others leave it in the content, within `<think>`. */
    reasoning_content?: string | null | undefined;
  };
}

/** What the router adds, and what the providers behind it are known to add (Hugging Face documentation; recorded traffic). */
export interface HuggingFaceDialect extends ChatDialect<HuggingFaceExtras>, ResponsesDialect {}
