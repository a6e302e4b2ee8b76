import { freezeDeep } from '../freeze-deep.fixture.ts';
import { accumulateChatCompletion } from './accumulate-chat-completion.ts';
import type { ChatCompletionState } from './chat-completion-state.ts';
import type { ChatCompletion, ChatCompletionChunk, ChatMessage } from './chat-completion-types.ts';

/** Folds chunks of any shape, since what a server sends is not bound to the types. They are frozen: changing one throws. */
export function accumulate(chunks: readonly unknown[]): ChatCompletion | undefined {
  return (freezeDeep(chunks) as ChatCompletionChunk[]).reduce<ChatCompletionState | undefined>(
    (state, chunk) => accumulateChatCompletion(state, chunk),
    undefined,
  )?.completion;
}

/** A chunk of one choice. */
export function delta(members: object, index: number = 0): object {
  return { choices: [{ index, delta: members, finish_reason: null }] };
}

/** The message that deltas of one choice add up to. */
export function messageOf(...deltas: readonly object[]): ChatMessage | undefined {
  return accumulate(deltas.map((members) => delta(members)))?.choices[0]?.message;
}
