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
  /** A member of the delta that is none of the object. */
  readonly leftOut?: string;
}

function mergeMembers(depth: Depth, target: Members, delta: Members): void {
  if (differ(target['id'], delta['id']) || differ(target['type'], delta['type'])) return;
  for (const name in delta) {
    if (name === '__proto__' || name === depth.leftOut) continue;
    const value = delta[name];
    const before = Object.hasOwn(target, name) ? target[name] : undefined;
    if (typeof value === 'string' && typeof before === 'string')
      target[name] = joined.has(name) ? before + value : value;
    else if (before === undefined || before === null || kindOf(before) === kindOf(value))
      target[name] = mergeValue(depth, { name, before, value });
  }
}

interface Merged {
  readonly name: string;
  readonly before: unknown;
  readonly value: unknown;
}

function mergeValue({ lists, levels }: Depth, { name, before, value }: Merged): unknown {
  if (levels === 0 || !isObject(value)) return value;
  const blanks = blankEntries.get(name);
  if (Array.isArray(value)) {
    if (blanks === undefined) return value;
    const entries: object[] = Array.isArray(before) ? before : [];
    mergeEntries({ lists, levels: levels - 1, leftOut: 'index' }, { entries, blanks }, value);
    return entries;
  }
  const members = isObject(before) ? before : {};
  mergeMembers({ lists, levels: levels - 1 }, toMembers(members), toMembers(value));
  return members;
}

function mergeEntries(
  depth: Depth,
  { entries, blanks }: { readonly entries: object[]; readonly blanks: Blanks },
  deltas: readonly unknown[],
): void {
  let list = depth.lists.get(entries);
  if (list === undefined) depth.lists.set(entries, (list = createIndexedList(entries)));
  for (const entry of deltas) {
    if (!isObject(entry)) continue;
    const { index, type } = toMembers(entry);
    const found = typeof index === 'number' || blanks.size > 0 ? findEntry(list, index) : undefined;
    const target = found ?? { ...copyJson(blanks.get(type)) };
    mergeMembers(depth, toMembers(target), toMembers(entry));
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
