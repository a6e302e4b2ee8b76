import type { ChatDialect } from '../dialect/chat-dialect.ts';

/** What Google's own API has and OpenAI's does not. */
export interface GeminiExtraBody {
  readonly google?:
    | {
        readonly thinking_config?:
          | { readonly thinking_budget?: number | undefined; readonly include_thoughts?: boolean | undefined }
          | undefined;
        /** Name of a context that was cached before. */
        readonly cached_content?: string | undefined;
      }
    | undefined;
}

/** What a model wants back to the letter, in the message or in the call of a tool. */
export interface GeminiExtraContent {
  google?: { thought_signature?: string | undefined } | undefined;
}

/** What carries a signature of thought. */
export interface GeminiSigned {
  extra_content?: GeminiExtraContent | undefined;
}

/** Members that are added, by the place where they stand. */
export interface GeminiExtras {
  request: { extra_body?: GeminiExtraBody | undefined };
  message: GeminiSigned & {
    /** Absent when there are calls of tools and nothing else. */
    content?: string | null | undefined;
    /** The signature once more. */
    thought_signature?: string | undefined;
  };
  toolCall: GeminiSigned;
}

/** What Gemini adds (Gemini API docs: OpenAI compatibility, thought signatures; recorded traffic). */
export interface GeminiDialect extends ChatDialect<GeminiExtras> {}
