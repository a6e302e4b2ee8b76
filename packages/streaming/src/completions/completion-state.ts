import { createDraft, type Draft } from '../draft.ts';
import { createIndexedList, type IndexedList } from '../indexed-list.ts';
import type { Completion, CompletionChoice } from './completion-types.ts';

/** What the chunks of a completion have added up to. Made and changed by `accumulateCompletion` only. */
export interface CompletionState extends Draft {
  /** The completion so far; the `finish_reason` of a choice is `null` until it has ended. */
  readonly completion: Completion;
  /** What is known of each choice, by its `index`. */
  readonly choices: IndexedList<CompletionChoiceDraft>;
  /** `completion.choices`, by the same indices. */
  readonly output: IndexedList<CompletionChoice>;
  /** Choices that have had no `finish_reason` yet. */
  readonly open: Set<CompletionChoiceDraft>;
}

/** One choice while it grows. */
export interface CompletionChoiceDraft extends Draft {
  /** Those of the completion; it leaves them when it ends. */
  readonly open: Set<CompletionChoiceDraft>;
}

/** State before the first chunk. */
export function createCompletionState(): CompletionState {
  const choices: CompletionChoice[] = [];
  const completion: Completion = { id: '', object: 'text_completion', created: 0, model: '', choices };
  return {
    ...createDraft(completion),
    completion,
    choices: createIndexedList<CompletionChoiceDraft>([]),
    output: createIndexedList(choices),
    open: new Set(),
  };
}
