import { createRules, type Draft, join, latest, merge, openList, push, type Rule, type Rules } from '../draft.ts';
import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { toMembers } from '../members.ts';

/** As it was sent the last time, and the first time with `null`: some entries have to be sent back to the letter. */
const verbatim: Rule = (draft, name, value) => {
  if (Object.hasOwn(draft.value, name)) latest(draft, name, value);
  else draft.value[name] = value;
};

const piece: Rule = (draft, name, value) => (typeof value === 'string' ? join : verbatim)(draft, name, value);

/** Entries that are sent again as they change: Groq's `executed_tools`. */
export const wholeEntry = createRules({}, verbatim);

/** Entries in pieces: OpenRouter's `reasoning_details`. */
export const entryInPieces = createRules({ text: piece, summary: piece, data: piece, thinking: piece }, verbatim);

const textInPieces = createRules({ text: piece }, verbatim);

/** Parts of a message's content, as Mistral sends them: text, and thinking that is a list of texts. */
const contentPart = createRules(
  {
    text: piece,
    thinking: (draft, name, value) =>
      Array.isArray(value)
        ? addEntries(draft, { name, entries: value, rules: textInPieces })
        : piece(draft, name, value),
  },
  verbatim,
);

/**
 * Adds content that comes as a text or, from some servers, as parts. `content` stays what its type says: the text of all
 * parts. The parts are kept beside it in `content_parts`, in the form in which the provider wants them back.
 */
export const addContent: Rule = (draft, name, value) => {
  const { value: message, inner } = draft;
  if (!Array.isArray(value) && typeof value !== 'string') return;
  const hasParts = inner.has('content_parts');
  if (typeof value === 'string' && !hasParts) return join(draft, name, value);
  const before: readonly unknown[] = hasParts ? [] : [{ type: 'text', text: message[name] ?? '' }];
  const added: readonly unknown[] = Array.isArray(value) ? value : [{ type: 'text', text: value }];
  for (const part of added)
    if (Object(part).type === 'text') message[name] = joinText(message[name], Object(part).text);
  const entries = [...before, ...added].filter((part) => Object(part).text !== '');
  addEntries(draft, { name: 'content_parts', entries, rules: contentPart });
};

/**
 * Adds the entries of a list. One that carries an `index` is the same as that of its type and index; one without goes on
 * with the last, if that is of its type and the type is a member that comes in pieces.
 */
export function addEntries(
  draft: Draft,
  { name, entries, rules }: { readonly name: string; readonly entries: readonly unknown[]; readonly rules: Rules },
): void {
  const list = openList(draft, name);
  for (const entry of entries) {
    if (!isObject(entry)) {
      push(list, entry);
      continue;
    }
    const { type, index } = toMembers(entry);
    const key = typeof index === 'number' ? `${typeof type === 'string' ? type : ''} ${index}` : undefined;
    const before = list.inner.get(key);
    const goesOn =
      key !== undefined || (typeof type === 'string' && rules.named.has(type) && before?.value['type'] === type);
    const found = (goesOn ? before : undefined) ?? push(list, {});
    list.inner.set(key, found).set(undefined, found);
    merge(found, entry, rules);
  }
}
