import type { Random } from './random.ts';

/** Values that somebody forgot to think of. */
const odd: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '4294967296',
  '9007199254740993',
  '1e308',
  '""',
  '"x"',
  '"0"',
  '"__proto__"',
  '"constructor"',
  '"response.completed"',
  '"response.output_text.delta"',
  '"thread.message.delta"',
  '"\\ud800"',
  '[]',
  '[[]]',
  '[null]',
  '{}',
  '{"__proto__":{"polluted":true}}',
  '{"type":"x","index":-1}',
  '{"length":4294967295}',
];
const names = [
  '__proto__',
  'constructor',
  'type',
  'index',
  'delta',
  'error',
  'code',
  'message',
  'id',
  'length',
  'output_index',
];

/**
 * Changes JSON in a few places, and leaves it JSON: members and entries are replaced, dropped, doubled, renamed or swapped. What is
 * not JSON comes back as it is.
 */
export function spoilJson(random: Random, text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  if (random.chance(0.03)) return random.pick(odd);
  for (let count = 1 + random.below(3); count > 0; count -= 1) spoilOnce(random, value);
  return JSON.stringify(value) ?? text;
}

function spoilOnce(random: Random, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const key = keys.length === 0 ? random.pick(names) : random.pick(keys);
  const members = value as Record<string, unknown>;
  const inner = readOwn(members, key);
  // Mostly deeper: what matters is seldom on top.
  if (typeof inner === 'object' && inner !== null && random.chance(0.7)) return spoilOnce(random, inner);
  const change = random.below(5);
  if (change === 0) Reflect.deleteProperty(members, key);
  else if (change === 1) setOwn(members, random.pick(names), inner);
  else if (change === 2 && Array.isArray(value)) value.push(...value.slice(0, 3));
  else if (change === 3) setOwn(members, key, readOwn(members, random.pick(keys.length === 0 ? names : keys)));
  else setOwn(members, key, JSON.parse(random.pick(odd)));
}

/** An assignment would not make a member of `__proto__`. */
function setOwn(members: Record<string, unknown>, key: string, value: unknown): void {
  const isLength = Array.isArray(members) && key === 'length';
  if (!isLength) Object.defineProperty(members, key, { value, enumerable: true, writable: true, configurable: true });
}

function readOwn(members: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}
