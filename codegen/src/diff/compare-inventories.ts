import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../document.ts';
import { toComponentName } from '../resolve-schema.ts';
import type { Inventory, OperationFacts } from './take-inventory.ts';

/** What came, went and changed of one kind of things. Names are sorted. */
export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Change[];
}

export interface Change {
  readonly name: string;
  /**
   * Members that came, went or changed, as `+a`, `+a (required)`, `-b`, `~c`; empty when the change lies elsewhere.
   */
  readonly members: readonly string[];
}

export type Differences = Readonly<Record<keyof Inventory, Difference>>;

/** Compares what two documents offer. Order of keys does not count; order in lists does. */
export function compareInventories(before: Inventory, after: Inventory): Differences {
  return {
    operations: compare(before.operations, after.operations, compareFacts),
    schemas: compare(before.schemas, after.schemas, compareMembers),
    events: compare(before.events, after.events, compareMembers),
  };
}

function compare<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  members: (before: T, after: T) => string[],
): Difference {
  const changed: Change[] = [];
  for (const [name, value] of before) {
    const next = after.get(name);
    if (next === undefined || isDeepStrictEqual(value, next)) continue;
    changed.push({ name, members: members(value, next) });
  }
  return {
    added: [...after.keys()].filter((name) => !before.has(name)).sort(),
    removed: [...before.keys()].filter((name) => !after.has(name)).sort(),
    changed: changed.sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

function compareMembers(before: Schema, after: Schema): string[] {
  return listChanges(collectMembers(before), collectMembers(after));
}

function compareFacts(before: OperationFacts, after: OperationFacts): string[] {
  return listChanges(collectFacts(before), collectFacts(after));
}

function listChanges(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  const { added, removed, changed } = compare(before, after, () => []);
  return [
    ...added.map((name) => `+${name}${Object(after.get(name)).required === true ? ' (required)' : ''}`),
    ...removed.map((name) => `-${name}`),
    ...changed.map(({ name }) => `~${name}`),
  ];
}

/** Properties by name and named values by themselves, through compositions. */
function collectMembers(schema: Schema): Map<string, unknown> {
  const members = new Map<string, unknown>();
  for (const value of schema.enum ?? []) members.set(JSON.stringify(value), value);
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const component = toComponentName(part);
    if (component !== undefined) members.set(component, component);
    for (const [name, value] of collectMembers(part)) members.set(name, value);
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    members.set(name, { property, required: schema.required?.includes(name) ?? false });
  }
  return members;
}

function collectFacts({ parameters, requestBody, responses, deprecated }: OperationFacts): Map<string, unknown> {
  const facts = new Map<string, unknown>();
  for (const parameter of parameters ?? []) facts.set(`${parameter.in} ${parameter.name}`, parameter);
  for (const [type, media] of Object.entries(requestBody?.content ?? {})) facts.set(`body ${type}`, media);
  for (const [status, answer] of Object.entries(responses)) facts.set(`answer ${status}`, answer);
  if (deprecated) facts.set('deprecated', true);
  return facts;
}
