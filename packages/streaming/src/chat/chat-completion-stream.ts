import type { Accumulation, StreamKind } from '../accumulation.ts';
import { accumulateChatCompletion } from './accumulate-chat-completion.ts';
import type { ChatCompletionState } from './chat-completion-state.ts';
import type { ChatCompletion, ChatCompletionChunk } from './chat-completion-types.ts';

/** How the chunks of a chat completion are read. */
export const chatCompletionStream: StreamKind<ChatCompletionChunk, ChatCompletion> = {
  createAccumulation: createChatCompletionAccumulation,
};

/** Adds up the chunks of one chat completion. It is whole with `[DONE]`, or at the body's end when each choice has ended. */
function createChatCompletionAccumulation(): Accumulation<ChatCompletionChunk, ChatCompletion> {
  let state: ChatCompletionState | undefined;
  return {
    doneMarkerEnds: true,
    add: (chunk) => {
      state = accumulateChatCompletion(state, chunk);
    },
    value: () => state?.completion,
    text: () => state?.completion.choices[0]?.message.content ?? '',
    progress: () => (hasEnded(state) ? 'finished' : 'open'),
  };
}

function hasEnded(state: ChatCompletionState | undefined): boolean {
  return state !== undefined && state.open.size === 0 && state.choices.entries.length > 0;
}
