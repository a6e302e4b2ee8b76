import { type ChoicesState, createChoicesState } from '../choices/choices-state.ts';
import type { ChatCompletion } from './chat-completion-types.ts';

/** What the chunks of a chat completion have added up to. Made and changed by `accumulateChatCompletion` only. */
export interface ChatCompletionState extends ChoicesState<ChatCompletion> {}

/** State before the first chunk. */
export function createChatCompletionState(): ChatCompletionState {
  return createChoicesState<ChatCompletion>({ id: '', object: 'chat.completion', created: 0, model: '', choices: [] });
}
