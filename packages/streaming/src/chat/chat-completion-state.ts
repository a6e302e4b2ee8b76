import { createDraft, type Draft } from '../draft.ts';
import { createIndexedList, type IndexedList } from '../indexed-list.ts';
import type { ChatChoice, ChatCompletion } from './chat-completion-types.ts';

/** What the chunks of a chat completion have added up to. Made and changed by `accumulateChatCompletion` only. */
export interface ChatCompletionState extends Draft {
  /** The completion so far; the `finish_reason` of a choice is `null` until it has ended. */
  readonly completion: ChatCompletion;
  /** What is known of each choice, by its `index`. */
  readonly choices: IndexedList<ChoiceDraft>;
  /** `completion.choices`, by the same indices. */
  readonly output: IndexedList<ChatChoice>;
  /** Choices that have had no `finish_reason` yet. */
  readonly open: Set<ChoiceDraft>;
}

/** One choice while it grows. */
export interface ChoiceDraft extends Draft {
  /** Those of the completion; it leaves them when it ends. */
  readonly open: Set<ChoiceDraft>;
}

/** State before the first chunk. */
export function createChatCompletionState(): ChatCompletionState {
  const choices: ChatChoice[] = [];
  const completion: ChatCompletion = { id: '', object: 'chat.completion', created: 0, model: '', choices };
  return {
    ...createDraft(completion),
    completion,
    choices: createIndexedList<ChoiceDraft>([]),
    output: createIndexedList(choices),
    open: new Set(),
  };
}
