import { createIndexedList, findEntry, type IndexedList, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { type Members, toMembers } from '../members.ts';
import { type Blanks, blankEntries } from './blank-entries.ts';
import { copyJson } from './copy-json.ts';

/** The lists that deltas add to, with the indices that the server gave to their entries. */
export type IndexedLists = WeakMap<readonly unknown[], IndexedList<object>>;

/** Members that come in pieces: the text of parts, the input and logs of code, the arguments of functions. */
const joined: ReadonlySet<string> = new Set(['value', 'refusal', 'input', 'logs', 'arguments']);

/** Levels at which deltas add to what is there: more than the document has. What lies deeper is replaced as a whole. */
const mergedLevels = 8;

/**
 * Adds a delta to the object that it is about: pieces of text are joined, entries of lists are found by their `index`, and
 * any other member takes the place of the one before. What something is never changes, neither its `id` and `type` nor
 * the kind of value that a member has: a delta that says otherwise is left out.
 */
export function mergeDelta(lists: IndexedLists, object: object, delta: object): void {
  mergeMembers({ lists, levels: mergedLevels }, toMembers(object), toMembers(delta));
}

interface Depth {
  readonly lists: IndexedLists;
  readonly levels: number;
}

function mergeMembers(depth: Depth, target: Members, delta: Members): void {
  if (differ(target['id'], delta['id']) || differ(target['type'], delta['type'])) return;
  for (const name in delta) if (name !== '__proto__') mergeMember(depth, target, [name, delta[name]]);
}

function mergeMember({ lists, levels }: Depth, target: Members, [name, value]: readonly [string, unknown]): void {
  const before = Object.hasOwn(target, name) ? target[name] : undefined;
  if (before !== undefined && before !== null && kindOf(before) !== kindOf(value)) return;
  const inside: Depth = { lists, levels: levels - 1 };
  const blanks = blankEntries.get(name);
  if (levels === 0) target[name] = value;
  else if (Array.isArray(value) && blanks !== undefined) {
    const entries: object[] = Array.isArray(before) ? before : [];
    target[name] = entries;
    mergeEntries(inside, { entries, blanks }, value);
  } else if (isObject(value) && !Array.isArray(value)) {
    const members = isObject(before) ? before : {};
    target[name] = members;
    mergeMembers(inside, toMembers(members), toMembers(value));
  } else if (joined.has(name) && typeof before === 'string') target[name] = before + String(value);
  else target[name] = copyJson(value);
}

function mergeEntries(
  depth: Depth,
  { entries, blanks }: { readonly entries: object[]; readonly blanks: Blanks },
  deltas: readonly unknown[],
): void {
  const list = depth.lists.get(entries) ?? createIndexedList(entries);
  depth.lists.set(entries, list);
  for (const entry of deltas) {
    if (!isObject(entry)) continue;
    const { index, ...delta } = toMembers(entry);
    const found = typeof index === 'number' || blanks.size > 0 ? findEntry(list, index) : undefined;
    const target = found ?? { ...copyJson(blanks.get(delta['type'])) };
    mergeMembers(depth, toMembers(target), delta);
    if (found === undefined) putEntry(list, index, target);
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function differ(known: unknown, told: unknown): boolean {
  return told !== undefined && known !== undefined && known !== '' && known !== told;
}
