import { createDraft, first, ignore, latest, merge, type Rule, type Rules } from '../draft.ts';
import { findEntry, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { toMembers } from '../members.ts';
import type { ChoiceDraft, ChoicesState } from './choices-state.ts';

type AnyState = ChoicesState<{ readonly choices: object[] }>;

/** What a choice is made of. */
export interface ChoiceParts {
  /** What each member of a chunk's choice does to it. */
  readonly rules: Rules<ChoiceDraft>;
  /** Puts in what a choice has before anything of it has come. */
  readonly begin: (choice: ChoiceDraft) => void;
}

/** Rules of the members that the chunks of every completion have, but for its choices. */
export const chunkMembers = {
  // Azure's first chunk has blanks here, and Groq changes ids on the way.
  id: first,
  created: first,
  model: first,
  object: ignore,
  usage: latest, // Never a sum: some tell it again with each chunk.
  system_fingerprint: latest,
  obfuscation: ignore, // Not in the document's completions.
} satisfies Record<string, Rule>;

/** Rules of the members that every choice has. */
export const choiceMembers = {
  index: ignore,
  finish_reason: (choice, name, reason) => {
    if (!reason) return;
    choice.value[name] = reason;
    choice.open.delete(choice);
  },
} satisfies Record<string, Rule<ChoiceDraft>>;

/** The rule of `choices`: each goes to the one of its index or, where it tells none, of its place. A chunk without any adds none. */
export function addChoices({ rules, begin }: ChoiceParts): Rule<AnyState> {
  return (state, _, choices) => {
    if (!Array.isArray(choices)) return;
    for (const [position, choice] of choices.entries()) {
      if (!isObject(choice)) continue;
      const told = toMembers(choice)['index'];
      const index = typeof told === 'number' ? told : position;
      merge(findEntry(state.choices, index) ?? addChoice(state, index, begin), choice, rules);
    }
  };
}

function addChoice({ choices, output, open }: AnyState, index: number, begin: ChoiceParts['begin']): ChoiceDraft {
  const choice = { index, finish_reason: null, logprobs: null };
  const added: ChoiceDraft = { ...createDraft(choice), open };
  begin(added);
  putEntry(choices, index, added);
  putEntry(output, index, choice);
  open.add(added);
  return added;
}
