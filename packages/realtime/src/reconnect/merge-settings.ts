import type { WireSession } from '../configuration/wire-session.ts';

type Members = Readonly<Record<string, unknown>>;

/** Members that hold settings of their own; any other value replaces the one before it, as one whole. */
const groups: ReadonlySet<string> = new Set(['audio', 'input', 'output']);

/** Both in one, as the server takes a later `session.update`: what it leaves out stays (OpenAI API reference, `session.update`). */
export function mergeSettings(before: WireSession | undefined, after: WireSession): WireSession {
  // Members are told apart by name alone: what the types make of them does not matter here.
  return merge((before ?? {}) as unknown as Members, after as unknown as Members) as unknown as WireSession;
}

function merge(before: Members, after: Members): Members {
  const merged: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(after)) {
    const old = merged[name];
    if (value !== undefined)
      merged[name] = groups.has(name) && isGroup(old) && isGroup(value) ? merge(old, value) : value;
  }
  return merged;
}

function isGroup(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
