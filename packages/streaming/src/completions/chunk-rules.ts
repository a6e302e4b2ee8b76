import { concat, createDraft, createRules, first, ignore, join, latest, merge, type Rule, within } from '../draft.ts';
import { findEntry, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { toMembers } from '../members.ts';
import type { CompletionChoiceDraft, CompletionState } from './completion-state.ts';
import type { CompletionChoice, CompletionChunk, CompletionChunkChoice } from './completion-types.ts';

const choiceRules = createRules<CompletionChoiceDraft>(
  {
    index: ignore,
    text: join,
    // Their offsets count from the start of the text, so that they can stand one after the other.
    logprobs: within(createRules({}, concat), () => ({})),
    finish_reason: (choice, name, reason) => {
      if (!reason) return;
      choice.value[name] = reason;
      choice.open.delete(choice);
    },
  } satisfies Record<keyof CompletionChunkChoice, Rule<CompletionChoiceDraft>>,
  // Members that one provider sends: lists come in pieces (vLLM's `token_ids`), the last of all else stays.
  (choice, name, value) => (Array.isArray(value) ? concat : latest)(choice, name, value),
);

/** What each member of a chunk adds to the completion. */
export const chunkRules = createRules<CompletionState>({
  id: first,
  created: first,
  model: first,
  object: ignore,
  choices: (state, _, choices) => {
    if (!Array.isArray(choices)) return;
    for (const [position, choice] of choices.entries())
      if (isObject(choice)) merge(findChoice(state, choice, position), choice, choiceRules);
  },
  usage: latest, // Never a sum: some tell it again with each chunk.
  system_fingerprint: latest,
  obfuscation: ignore, // Not in the document's completions.
} satisfies Record<keyof CompletionChunk, Rule<CompletionState>> & { readonly obfuscation: Rule });

function findChoice(state: CompletionState, chunk: object, position: number): CompletionChoiceDraft {
  const told = toMembers(chunk)['index'];
  const index = typeof told === 'number' ? told : position;
  const known = findEntry(state.choices, index);
  if (known !== undefined) return known;
  // The document has no value for a choice that has not ended.
  const choice = { index, text: '', logprobs: null, finish_reason: null } as unknown as CompletionChoice;
  const added: CompletionChoiceDraft = { ...createDraft(choice), open: state.open };
  putEntry(state.choices, index, added);
  putEntry(state.output, index, choice);
  state.open.add(added);
  return added;
}
