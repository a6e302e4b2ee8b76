import { createRules, type Draft, first, ignore, join, merge, openList, push, type Rule, within } from '../draft.ts';
import { isObject } from '../is-object.ts';
import { toMembers } from '../members.ts';

const rules = createRules({
  index: ignore,
  id: first,
  function: within(createRules({ name: first, arguments: join }), () => ({ name: '', arguments: '' })),
  custom: within(createRules({ name: first, input: join }), () => ({ name: '', input: '' })),
});

/** The calls of tools in a message. */
export const addToolCalls: Rule = (message, name, value) => {
  if (!Array.isArray(value)) return;
  for (const delta of value) if (isObject(delta)) addToolCall(openList(message, name), delta);
};

/**
 * Adds a delta to the list of calls and gives the call that it belongs to. A known id finds it; else the index does, unless
 * the call there has another id (Gemini numbers all calls 0); else, where there is neither, it is the latest one, unless the
 * delta names what it calls and so begins a call. Names are set once, since some servers repeat them; arguments are joined.
 */
export function addToolCall(calls: Draft, delta: object): Draft {
  const call = findCall(calls.inner, delta) ?? push(calls, { id: '', type: 'function' });
  merge(call, delta, rules);
  const { id, index } = toMembers(delta);
  // By id, which is a text, by index, which is a number, and the latest by nothing.
  if (isName(id)) calls.inner.set(id, call);
  if (typeof index === 'number') calls.inner.set(index, call);
  calls.inner.set(undefined, call);
  return call;
}

function findCall(calls: Draft['inner'], delta: object): Draft | undefined {
  const { id, index, function: called, custom } = toMembers(delta);
  const there = typeof index === 'number' ? calls.get(index) : undefined;
  if (isName(id)) return calls.get(id) ?? (there?.value['id'] === '' ? there : undefined);
  if (typeof index === 'number') return there;
  return isName(Object(called ?? custom).name) ? undefined : calls.get(undefined);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
