import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { keepMember, type Members, toMembers } from '../members.ts';
import type { ChoiceState } from './chat-completion-state.ts';

/** Members of OpenRouter's `reasoning_details` that come in pieces. */
const piecewise: ReadonlySet<string> = new Set(['text', 'summary', 'data']);

/**
 * Adds the entries of a list that a server sends beside the document's members: `annotations`, `executed_tools`,
 * `reasoning_details`. Entries that carry an `index` are sent again as they change; those of `reasoning_details` in pieces.
 */
export function addEntries(state: ChoiceState, name: string, added: readonly unknown[]): void {
  const members = toMembers(state.choice.message);
  const known = Object.hasOwn(members, name) ? members[name] : undefined;
  const list: unknown[] = Array.isArray(known) ? known : [];
  keepMember(members, name, list);
  for (const entry of added) addEntry({ state, name, list }, entry);
}

function addEntry(
  { state, name, list }: { readonly state: ChoiceState; readonly name: string; readonly list: unknown[] },
  entry: unknown,
): void {
  if (!isObject(entry)) return void list.push(entry);
  const { type, index } = toMembers(entry);
  const key = typeof index === 'number' ? JSON.stringify([name, type, index]) : undefined;
  const before = key === undefined ? undefined : state.entries.get(key);
  if (before !== undefined) return mergeEntry(toMembers(before), entry, name === 'reasoning_details');
  const copy = structuredClone(entry);
  list.push(copy);
  if (key !== undefined) state.entries.set(key, copy);
}

function mergeEntry(before: Members, entry: object, inPieces: boolean): void {
  for (const [name, value] of Object.entries(entry)) {
    if (inPieces && piecewise.has(name)) before[name] = joinText(before[name], value);
    else keepMember(before, name, value);
  }
}
