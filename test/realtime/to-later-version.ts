import type { Random } from '../fuzz/random.ts';
import { isObject } from '../server/model/json-schema.ts';
import { listItems, type WireEvent } from './example-events.ts';

const items = listItems();
/** Members whose values the document lists, and may list more of. */
const enums = new Set(['status', 'role', 'reason', 'voice', 'object', 'detail', 'code', 'phase', 'eagerness', 'model']);
const laterPart = { type: 'later_part', later: { of: ['what', null] } };

/**
 * An event as a later version of the API may send it: a member more in every object, values that no list has, a part more in the
 * contents, other kinds of items. Its type, and what says whom it is about, are left as they are.
 */
export function toLaterVersion(random: Random, event: WireEvent): WireEvent {
  return { ...(change(random, 'event', event) as WireEvent), type: event.type };
}

function change(random: Random, name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const changed = value.map((each) => change(random, name, each));
    if (name === 'content') return [...changed, laterPart];
    return name === 'output' || name === 'items' ? [...changed, laterItem(random)] : changed;
  }
  if (typeof value === 'string') return enums.has(name) && random.chance(0.5) ? 'later_value' : value;
  if (!isObject(value)) return value;
  if (name === 'item' && random.chance(0.3)) return change(random, '', otherItem(random, value['id']));
  const members = Object.entries(value).map(([key, member]) => [key, change(random, key, member)]);
  if (name === 'part' && random.chance(0.3)) members.push(['type', 'later_part']);
  if (name === 'item' && random.chance(0.3)) members.push(['type', 'later_item']);
  return Object.fromEntries([...members, ['later_member', { later: [random.below(100)] }]]);
}

function otherItem(random: Random, id: unknown): object {
  return { ...random.pick([...items, laterItem(random)]), id };
}

function laterItem(random: Random): WireEvent {
  return { type: 'later_item', id: `later_${random.below(1e6)}`, content: [laterPart], status: 'later_value' };
}
