import { isObject } from '../is-object.ts';
import { toMembers } from '../members.ts';
import type { ChatChoice } from './chat-completion-types.ts';

/** Adds the log probabilities of a delta's tokens to those of the choice. */
export function addLogprobs(choice: ChatChoice, value: unknown): void {
  if (!isObject(value)) return;
  const logprobs = (choice.logprobs ??= { content: null, refusal: null });
  for (const [name, tokens] of Object.entries(value)) {
    if (!Array.isArray(tokens) || name === '__proto__') continue;
    const members = toMembers(logprobs);
    const before = members[name];
    if (Array.isArray(before)) for (const token of tokens) before.push(token);
    else members[name] = [...tokens];
  }
}
