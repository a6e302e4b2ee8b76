import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { type Members, toMembers } from '../members.ts';
import type { ChatMessage } from './chat-completion-types.ts';

/**
 * Adds content that comes as parts (Mistral: thinking and text) instead of a string. `content` stays what the type says, the
 * text of all parts joined; the parts themselves are kept in `content_parts`, in the provider's own form, which is the one
 * that it wants back: adjacent parts of one type are joined.
 */
export function addContentParts(message: ChatMessage, parts: readonly unknown[]): void {
  const members = toMembers(message);
  const { content_parts: known, content } = members;
  const list: unknown[] = Array.isArray(known) ? known : [];
  if (known === undefined && typeof content === 'string' && content !== '') list.push({ type: 'text', text: content });
  members['content_parts'] = list;
  for (const part of parts) {
    if (!isObject(part)) continue;
    const { type, text } = toMembers(part);
    if (type === 'text') message.content = joinText(message.content, text);
    addPart(list, toMembers(part));
  }
}

function addPart(list: unknown[], part: Members): void {
  const last: unknown = list.at(-1);
  if (isObject(last) && joinPart(toMembers(last), part)) return;
  list.push(structuredClone(part));
}

/** Joins a part to the one before it, if both are text, or both are lists of the same kind: `thinking`. */
function joinPart(last: Members, part: Members): boolean {
  const { type } = part;
  if (typeof type !== 'string' || last['type'] !== type) return false;
  const [before, added] = [last[type], part[type]];
  if (typeof before === 'string' && typeof added === 'string') last[type] = before + added;
  else if (Array.isArray(before) && Array.isArray(added))
    for (const inner of added) addPart(before, isObject(inner) ? toMembers(inner) : {});
  else return false;
  return true;
}
