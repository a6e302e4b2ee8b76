import type { OpenAnswer } from '@unspool/generated';
import type { CreateChatCompletionParams } from '@unspool/generated/chat';
import type { ChatDialect, ChatFinishReason } from '../dialect/chat-dialect.ts';

/** Text. */
export interface MistralText {
  type: 'text';
  text: string;
}

/** What a model thought. */
export interface MistralThinking {
  type: 'thinking';
  thinking: readonly MistralText[];
  signature?: string | null | undefined;
  closed?: boolean | undefined;
}

/** Where a sentence comes from. */
export interface MistralReference extends OpenAnswer {
  type: 'reference';
}

/** A part of what a model says. */
export type MistralContentPart = MistralText | MistralThinking | MistralReference;

type MistralContent = string | readonly MistralContentPart[] | null;

type FinishReason = ChatFinishReason | 'model_length' | 'error';

/** What a message and its deltas have beside their content. */
export interface MistralParts {
  /**
   * Of a message that `streamChatCompletion` has put together, whose `content` is the text alone: all parts. Mistral wants them
   * back as `content`, and refuses members that it does not know.
   */
  content_parts?: readonly MistralContentPart[] | undefined;
}

/** Members that are added, by the place where they stand. */
export interface MistralExtras {
  request: {
    /** In place of `seed`. */
    random_seed?: number | null | undefined;
    /** Whether Mistral's own instructions for safety stand before the conversation. @default false */
    safe_prompt?: boolean | undefined;
    prompt_mode?: 'reasoning' | null | undefined;
    guardrails?: readonly object[] | null | undefined;
    /** `any` where OpenAI has `required`. */
    tool_choice?: CreateChatCompletionParams['tool_choice'] | 'any';
  };
  message: MistralParts & {
    /** Parts when the model thinks or cites. */
    content: MistralContent;
  };
  delta: MistralParts & { content?: MistralContent | undefined };
  choice: { finish_reason: FinishReason };
  chunkChoice: { finish_reason: FinishReason | null };
  usage: {
    num_cached_tokens?: number | null | undefined;
    prompt_audio_seconds?: number | null | undefined;
  };
  chunk: {
    /** Padding, so that the length of a chunk tells nothing. */
    p?: string | undefined;
  };
}

/** What Mistral adds (Mistral API reference: chat, reasoning; recorded traffic). */
export interface MistralDialect extends ChatDialect<MistralExtras> {}
