import type { ChatDialect } from '../dialect/chat-dialect.ts';
import type { ResponsesDialect } from '../dialect/responses-dialect.ts';

/** Members that are added, by the place where they stand. */
export interface OllamaExtras {
  request: {
    /** Another way to say `reasoning_effort`. */
    reasoning?: { effort?: 'none' | 'low' | 'medium' | 'high' | 'max' | undefined } | undefined;
  };
  message: {
    /** What a thinking model thought; never `reasoning_content`. */
    reasoning?: string | undefined;
  };
}

/** What Ollama adds (Ollama documentation: OpenAI compatibility; recorded traffic). */
export interface OllamaDialect extends ChatDialect<OllamaExtras>, ResponsesDialect {}
