import { createIndexedList, type IndexedList } from '../indexed-list.ts';
import type { ChatChoice, ChatCompletion } from './chat-completion-types.ts';
import { createToolCallIndex, type ToolCallIndex } from './tool-call-index.ts';

/** What the chunks of a chat completion have added up to. Made and changed by `accumulateChatCompletion` only. */
export interface ChatCompletionState {
  /** The completion so far; the `finish_reason` of a choice is `null` until it has ended. */
  readonly completion: ChatCompletion;
  /** What is known of each choice, by its `index`. */
  readonly choices: IndexedList<ChoiceState>;
  /** `completion.choices`, by the same indices. */
  readonly output: IndexedList<ChatChoice>;
  /** How many choices have had no `finish_reason` yet. */
  openChoices: number;
}

/** One choice while it grows. */
export interface ChoiceState {
  readonly choice: ChatChoice;
  readonly toolCalls: ToolCallIndex;
  /** Entries of the message's lists that later deltas add to, by list, type and index. */
  readonly entries: Map<string, object>;
  ended: boolean;
}

/** State before the first chunk. */
export function createChatCompletionState(): ChatCompletionState {
  const choices: ChatChoice[] = [];
  return {
    completion: { id: '', object: 'chat.completion', created: 0, model: '', choices },
    choices: createIndexedList<ChoiceState>([]),
    output: createIndexedList(choices),
    openChoices: 0,
  };
}

/** State of a choice before its first delta. */
export function createChoiceState(index: number): ChoiceState {
  const choice: ChatChoice = {
    index,
    message: { role: 'assistant', content: null, refusal: null },
    // The document has no value for a choice that has not ended.
    finish_reason: null as unknown as ChatChoice['finish_reason'],
    logprobs: null,
  };
  return { choice, toolCalls: createToolCallIndex(), entries: new Map(), ended: false };
}
