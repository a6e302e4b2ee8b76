import { addChoices, choiceMembers, chunkMembers } from '../choices/choices-rules.ts';
import type { ChoiceDraft } from '../choices/choices-state.ts';
import { concat, createRules, join, latest, type Rule, within } from '../draft.ts';
import type { CompletionState } from './completion-state.ts';
import type { CompletionChunk, CompletionChunkChoice } from './completion-types.ts';

const choiceRules = createRules<ChoiceDraft>(
  {
    ...choiceMembers,
    text: join,
    // Their offsets count from the start of the text, so that they can stand one after the other.
    logprobs: within(createRules({}, concat), () => ({})),
  } satisfies Record<keyof CompletionChunkChoice, Rule<ChoiceDraft>>,
  // Members that one provider sends: lists come in pieces (vLLM's `token_ids`), the last of all else stays.
  (choice, name, value) => (Array.isArray(value) ? concat : latest)(choice, name, value),
);

/** What each member of a chunk adds to the completion. */
export const chunkRules = createRules<CompletionState>({
  ...chunkMembers,
  choices: addChoices({ rules: choiceRules, begin: (choice) => join(choice, 'text', '') }),
} satisfies Record<keyof CompletionChunk, Rule<CompletionState>>);
