import type { ChatDialect, ChatFinishReason } from '../dialect/chat-dialect.ts';

type FinishReason = ChatFinishReason | 'eos';

/** What is added to each choice. */
export interface TogetherChoice {
  /** Greater than a number can hold in JavaScript: its last digits are not to be trusted. */
  seed?: number | null | undefined;
  /** In a chunk, the text of the delta once more. */
  text?: string | undefined;
}

/** What a message and its deltas have beside their content. */
export interface TogetherReasoning {
  /** What the model thought. Which of the two spellings there is depends on the model. */
  reasoning?: string | null | undefined;
  reasoning_content?: string | null | undefined;
}

/** Members that are added, by the place where they stand. */
export interface TogetherExtras {
  request: {
    /** Whether and how the model thinks, where it can do either. */
    reasoning?: object | undefined;
    /** Values for the template that makes a prompt of messages. */
    chat_template_kwargs?: unknown;
    context_length_exceeded_behavior?: 'truncate' | 'error' | undefined;
    repetition_penalty?: number | undefined;
    min_p?: number | undefined;
    top_k?: number | undefined;
    /** Model that looks at what goes in and comes out. */
    safety_model?: string | undefined;
    /** Whether the prompt comes back with the answer. */
    echo?: boolean | undefined;
    /** How many tokens to tell the probabilities of: a number, where OpenAI has a boolean. */
    logprobs?: number | null | undefined;
    compliance?: 'hipaa' | undefined;
  };
  message: TogetherReasoning;
  delta: TogetherReasoning & { token_id?: number | undefined };
  choice: TogetherChoice & { finish_reason: FinishReason };
  chunkChoice: TogetherChoice & { finish_reason: FinishReason | null };
  usage: { cached_tokens?: number | undefined };
  completion: {
    /** The prompt, with `echo`. */
    prompt?: readonly unknown[] | undefined;
    warnings?: readonly unknown[] | null | undefined;
  };
}

/** What Together adds (Together API reference: chat; Together's client for TypeScript; recorded traffic). */
export interface TogetherDialect extends ChatDialect<TogetherExtras> {}
