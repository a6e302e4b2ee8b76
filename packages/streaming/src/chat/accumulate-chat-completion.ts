import { merge } from '../draft.ts';
import type { ChatCompletionChunk } from './chat-completion-types.ts';
import { type ChatCompletionState, createChatCompletionState } from './chat-completion-state.ts';
import { chunkRules } from './chunk-rules.ts';

/**
 * Folds one chunk of a chat completion into what came before: `chunks.reduce(accumulateChatCompletion, undefined)`, or
 * chunk by chunk. The state given is used up: it is changed in place, so that a delta costs the same however much text
 * came before it, and returned. Chunks are never changed.
 *
 * Text, refusal, reasoning and arguments are joined; usage and whatever else is told again is the last that was told,
 * never a sum; members that only one provider knows are kept under their own names.
 *
 * @example
 * let state: ChatCompletionState | undefined;
 * for (const chunk of chunks) state = accumulateChatCompletion(state, chunk);
 * console.log(state?.completion.choices[0]?.message.content);
 */
export function accumulateChatCompletion(
  state: ChatCompletionState | undefined,
  chunk: ChatCompletionChunk,
): ChatCompletionState {
  const next = state ?? createChatCompletionState();
  merge(next, chunk, chunkRules);
  return next;
}
