import { findEntry, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { keepMember, toMembers } from '../members.ts';
import type { ChatCompletionChunk } from './chat-completion-types.ts';
import {
  type ChatCompletionState,
  type ChoiceState,
  createChatCompletionState,
  createChoiceState,
} from './chat-completion-state.ts';
import { addLogprobs } from './logprobs.ts';
import { addMessageDelta } from './message-deltas.ts';

/**
 * Folds one chunk of a chat completion into what came before: `chunks.reduce(accumulateChatCompletion, undefined)`, or
 * chunk by chunk. The state given is used up: it is changed in place, so that a delta costs the same however much text
 * came before it, and returned. Chunks are never changed.
 *
 * Text, refusal, reasoning and arguments are joined; usage and whatever else is told again is the last that was told,
 * never a sum; members that only one provider knows are kept under their own names.
 *
 * @example
 * let state: ChatCompletionState | undefined;
 * for (const chunk of chunks) state = accumulateChatCompletion(state, chunk);
 * console.log(state?.completion.choices[0]?.message.content);
 */
export function accumulateChatCompletion(
  state: ChatCompletionState | undefined,
  chunk: ChatCompletionChunk,
): ChatCompletionState {
  const next = state ?? createChatCompletionState();
  const members = toMembers(chunk);
  for (const name in members) addMember(next, name, members[name]);
  return next;
}

function addMember(state: ChatCompletionState, name: string, value: unknown): void {
  const { completion } = state;
  switch (name) {
    case 'id':
    case 'model':
    case 'created':
      // Azure's first chunk has blanks here, and Groq changes ids on the way: the first that says something stays.
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

function addChoice(state: ChatCompletionState, chunk: unknown, position: number): void {
  if (!isObject(chunk)) return;
  const { index } = toMembers(chunk);
  const choice = findChoice(state, typeof index === 'number' ? index : position);
  const members = toMembers(chunk);
  for (const name in members) addChoiceMember(state, choice, { name, value: members[name] });
}

function findChoice(state: ChatCompletionState, index: number): ChoiceState {
  const known = findEntry(state.choices, index);
  if (known !== undefined) return known;
  const added = createChoiceState(index);
  putEntry(state.choices, index, added);
  putEntry(state.output, index, added.choice);
  state.openChoices += 1;
  return added;
}

function addChoiceMember(
  state: ChatCompletionState,
  choice: ChoiceState,
  { name, value }: { readonly name: string; readonly value: unknown },
): void {
  switch (name) {
    case 'delta':
      if (isObject(value)) addMessageDelta(choice, value);
      return;
    case 'finish_reason':
      if (!isFilled(value)) return;
      if (!choice.ended) state.openChoices -= 1;
      choice.ended = true;
      Object.assign(choice.choice, { finish_reason: value });
      return;
    case 'logprobs':
      addLogprobs(choice.choice, value);
      return;
    case 'index':
    case 'message': // Perplexity repeats the whole message beside each delta.
      return;
    default:
      keepMember(choice.choice, name, value);
  }
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== 0;
}
