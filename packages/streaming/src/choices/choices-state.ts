import { createDraft, type Draft } from '../draft.ts';
import { createIndexedList, type IndexedList } from '../indexed-list.ts';

/** What the chunks of a completion have added up to, of chat or of a plain text: as many choices as `n` asked for. */
export interface ChoicesState<TCompletion extends { readonly choices: object[] }> extends Draft {
  /** The completion so far; the `finish_reason` of a choice is `null` until it has ended. */
  readonly completion: TCompletion;
  /** What is known of each choice, by its `index`. */
  readonly choices: IndexedList<ChoiceDraft>;
  /** `completion.choices`, by the same indices. */
  readonly output: IndexedList<TCompletion['choices'][number]>;
  /** Choices that have had no `finish_reason` yet. */
  readonly open: Set<ChoiceDraft>;
}

/** One choice while it grows. */
export interface ChoiceDraft extends Draft {
  /** Those of the completion; it leaves them when it ends. */
  readonly open: Set<ChoiceDraft>;
}

/** State before the first chunk, around a blank completion. */
export function createChoicesState<TCompletion extends { readonly choices: object[] }>(
  completion: TCompletion,
): ChoicesState<TCompletion> {
  return {
    ...createDraft(completion),
    completion,
    choices: createIndexedList<ChoiceDraft>([]),
    output: createIndexedList<TCompletion['choices'][number]>(completion.choices),
    open: new Set(),
  };
}
