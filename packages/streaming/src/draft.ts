import { isObject } from './is-object.ts';
import { joinText } from './join-text.ts';
import { type Members, toMembers } from './members.ts';

/** An object of a completion while it grows, and what is known of the objects in it. */
export interface Draft {
  readonly value: Members;
  /** Drafts inside, by the name of a member or by what deltas call an entry. */
  readonly inner: Map<unknown, Draft>;
}

/** What a member of a delta does to the draft that the delta is about. */
export type Rule<TDraft extends Draft = Draft> = (draft: TDraft, name: string, value: unknown) => void;

/** Rules by the names of members, and one for all other names. */
export interface Rules<TDraft extends Draft = Draft> {
  readonly named: ReadonlyMap<string, Rule<TDraft>>;
  readonly other: Rule<TDraft>;
}

/** Begins a draft. */
export function createDraft(value: object): Draft {
  return { value: toMembers(value), inner: new Map() };
}

/** Makes rules of a table. `other` is for names that it does not have. @default {@link latest} */
export function createRules<TDraft extends Draft = Draft>(
  table: Readonly<Record<string, Rule<TDraft>>>,
  other: Rule<TDraft> = latest,
): Rules<TDraft> {
  return { named: new Map(Object.entries(table)), other };
}

/** Adds the members of a delta. `__proto__` is left out: it would not become a member but change what the object is. */
export function merge<TDraft extends Draft>(draft: TDraft, delta: object, { named, other }: Rules<TDraft>): void {
  const members = toMembers(delta);
  for (const name in members) if (name !== '__proto__') (named.get(name) ?? other)(draft, name, members[name]);
}

/** Changes nothing. */
export const ignore: Rule = () => undefined;

/** The last value that has something in it. */
export const latest: Rule = ({ value: target }, name, value) => {
  if (value !== null && value !== undefined && (value !== '' || target[name] === undefined)) target[name] = value;
};

/** The first value that has something in it, if it is of the same type as what stands there blank. */
export const first: Rule = ({ value: target }, name, value) => {
  if (!target[name] && typeof value === typeof target[name]) target[name] = value;
};

/** Text in pieces. */
export const join: Rule = ({ value: target }, name, value) => {
  if (typeof value === 'string') target[name] = joinText(target[name], value);
};

/** A list in pieces. */
export const concat: Rule = ({ value: target }, name, value) => {
  if (!Array.isArray(value)) return;
  const known = target[name];
  const list: unknown[] = Array.isArray(known) ? known : [];
  for (const entry of value) list.push(entry);
  target[name] = list;
};

/** An object in pieces. */
export function within(rules: Rules, blank: () => object): Rule {
  return (draft, name, value) => {
    if (!isObject(value)) return;
    let inner = draft.inner.get(name);
    if (inner === undefined) {
      inner = createDraft(blank());
      draft.inner.set(name, inner);
      draft.value[name] = inner.value;
    }
    merge(inner, value, rules);
  };
}

/** The list in a member. */
export function openList({ value: target, inner }: Draft, name: string): Draft {
  const list = inner.get(name) ?? createDraft([]);
  inner.set(name, list);
  target[name] = list.value;
  return list;
}

/** Puts an entry at the end of a list. What is no object has nothing to add to. */
export function push({ value: list }: Draft, entry: unknown): Draft {
  if (Array.isArray(list)) list.push(entry);
  return createDraft(Object(entry));
}
