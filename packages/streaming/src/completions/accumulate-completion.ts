import { findEntry, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { growMember, keepMember, toMembers } from '../members.ts';
import { type CompletionState, createChoice, createCompletionState } from './completion-state.ts';
import type { CompletionChoice, CompletionChunk } from './completion-types.ts';

/**
 * Folds one chunk of a completion into what came before: `chunks.reduce(accumulateCompletion, undefined)`, or chunk by chunk.
 * The state given is used up: it is changed in place, so that a chunk costs the same however much text came before it, and
 * returned. Chunks are never changed.
 *
 * Text is joined; log probabilities are put one after the other (their offsets count from the start of the text, prompt
 * included when it is echoed); usage and whatever else is told again is the last that was told, never a sum; members that
 * only one provider knows are kept under their own names.
 *
 * @example
 * let state: CompletionState | undefined;
 * for (const chunk of chunks) state = accumulateCompletion(state, chunk);
 * console.log(state?.completion.choices[0]?.text);
 */
export function accumulateCompletion(state: CompletionState | undefined, chunk: CompletionChunk): CompletionState {
  const next = state ?? createCompletionState();
  const members = toMembers(chunk);
  for (const name in members) addMember(next, name, members[name]);
  return next;
}

function addMember(state: CompletionState, name: string, value: unknown): void {
  const { completion } = state;
  switch (name) {
    case 'id':
    case 'model':
    case 'created':
      // The first that says something stays.
      if (isFilled(value) && !isFilled(completion[name])) Object.assign(completion, { [name]: value });
      return;
    case 'choices':
      if (Array.isArray(value)) for (const [position, choice] of value.entries()) addChoice(state, choice, position);
      return;
    case 'object':
    case 'obfuscation':
      return;
    default:
      keepMember(completion, name, value);
  }
}

function addChoice(state: CompletionState, added: unknown, position: number): void {
  if (!isObject(added)) return;
  const members = toMembers(added);
  const { index } = members;
  const choice = openChoice(state, typeof index === 'number' ? index : position);
  if (isFilled(members['finish_reason']) && !isFilled(choice.finish_reason)) state.openChoices -= 1;
  for (const name in members) addChoiceMember(choice, name, members[name]);
}

function openChoice(state: CompletionState, index: number): CompletionChoice {
  const known = findEntry(state.choices, index);
  if (known !== undefined) return known;
  const added = createChoice(index);
  putEntry(state.choices, index, added);
  state.openChoices += 1;
  return added;
}

function addChoiceMember(choice: CompletionChoice, name: string, value: unknown): void {
  switch (name) {
    case 'index':
      return;
    case 'text':
      choice.text = joinText(choice.text, value);
      return;
    case 'logprobs':
      if (isObject(value)) addLogprobs(choice, value);
      return;
    case 'finish_reason':
      if (isFilled(value)) Object.assign(choice, { finish_reason: value });
      return;
    default:
      growMember(choice, name, value);
  }
}

function addLogprobs(choice: CompletionChoice, added: object): void {
  const logprobs = (choice.logprobs ??= {});
  for (const [name, value] of Object.entries(added)) growMember(logprobs, name, value);
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== 0;
}
