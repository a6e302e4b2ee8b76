import type { StreamKind } from '../accumulation.ts';
import { createChoicesAccumulation } from '../choices/choices-accumulation.ts';
import { accumulateChatCompletion } from './accumulate-chat-completion.ts';
import type { ChatCompletion, ChatCompletionChunk } from './chat-completion-types.ts';

/** How the chunks of a chat completion are read. */
export const chatCompletionStream: StreamKind<ChatCompletionChunk, ChatCompletion> = {
  createAccumulation: () =>
    createChoicesAccumulation({
      accumulate: accumulateChatCompletion,
      text: ({ choices }: ChatCompletion) => choices[0]?.message.content,
    }),
};
