import { createIndexedList, type IndexedList } from '../indexed-list.ts';
import type { Completion, CompletionChoice } from './completion-types.ts';

/** What the chunks of a completion have added up to. Made and changed by `accumulateCompletion` only. */
export interface CompletionState {
  /** The completion so far; the `finish_reason` of a choice is `null` until it has ended. */
  readonly completion: Completion;
  /** `completion.choices`, by their `index`. */
  readonly choices: IndexedList<CompletionChoice>;
  /** How many choices have had no `finish_reason` yet. */
  openChoices: number;
}

/** State before the first chunk. */
export function createCompletionState(): CompletionState {
  const choices: CompletionChoice[] = [];
  return {
    completion: { id: '', object: 'text_completion', created: 0, model: '', choices },
    choices: createIndexedList(choices),
    openChoices: 0,
  };
}

/** A choice before its first text. */
export function createChoice(index: number): CompletionChoice {
  return {
    index,
    text: '',
    logprobs: null,
    // The document has no value for a choice that has not ended.
    finish_reason: null as unknown as CompletionChoice['finish_reason'],
  };
}
