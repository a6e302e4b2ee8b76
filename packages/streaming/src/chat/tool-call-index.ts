import type { ChatMessage, ChatToolCall, ChatToolCallDelta } from './chat-completion-types.ts';
import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { keepMember, toMembers } from '../members.ts';

/** How the deltas of a message's tool calls find the call that they belong to. */
export interface ToolCallIndex {
  readonly byId: Map<string, ToolCallDraft>;
  readonly byIndex: Map<unknown, ToolCallDraft>;
  latest: ToolCallDraft | undefined;
}

/** A tool call while it grows: `function` or `custom` holds what is called. */
interface ToolCallDraft {
  id: string;
  type: string;
  function?: { name: string; arguments: string };
  custom?: { name: string; input: string };
}

/** The index of a message without tool calls. */
export function createToolCallIndex(): ToolCallIndex {
  return { byId: new Map(), byIndex: new Map(), latest: undefined };
}

/**
 * Adds a delta to the tool calls of a message. A known id finds the call; else the index does, unless the call there has
 * another id (Gemini numbers all calls 0); else, where there is neither, it is the latest one, unless the delta
 * names a function and so begins a call. Names are set once, since some servers repeat them; arguments are joined.
 */
export function addToolCallDelta(message: ChatMessage, calls: ToolCallIndex, delta: ChatToolCallDelta): void {
  if (!isObject(delta)) return;
  const call = findCall(calls, delta) ?? beginCall(message);
  calls.latest = call;
  if (typeof delta.index === 'number') calls.byIndex.set(delta.index, call);
  if (isName(delta.id)) {
    call.id = delta.id;
    calls.byId.set(delta.id, call);
  }
  for (const [name, value] of Object.entries(delta)) addMember(call, name, value);
}

function findCall(calls: ToolCallIndex, { id, index, ...delta }: ChatToolCallDelta): ToolCallDraft | undefined {
  const hasIndex = typeof index === 'number';
  const there = hasIndex ? calls.byIndex.get(index) : undefined;
  if (isName(id)) return calls.byId.get(id) ?? (there?.id === '' ? there : undefined);
  if (hasIndex) return there;
  return isName(delta.function?.name) ? undefined : calls.latest;
}

function beginCall(message: ChatMessage): ToolCallDraft {
  const call: ToolCallDraft = { id: '', type: 'function' };
  message.tool_calls ??= [];
  // A draft is a call as soon as its first delta has been added.
  message.tool_calls.push(call as ChatToolCall);
  return call;
}

function addMember(call: ToolCallDraft, name: string, value: unknown): void {
  switch (name) {
    case 'id':
    case 'index':
      return;
    case 'function':
      if (isObject(value)) addPayload((call.function ??= { name: '', arguments: '' }), value, 'arguments');
      return;
    case 'custom':
      if (isObject(value)) addPayload((call.custom ??= { name: '', input: '' }), value, 'input');
      return;
    default:
      if (value !== '') keepMember(call, name, value);
  }
}

function addPayload(payload: { name: string }, delta: object, joined: string): void {
  for (const [name, value] of Object.entries(delta)) {
    if (name === joined) toMembers(payload)[joined] = joinText(toMembers(payload)[joined], value);
    else if (name === 'name') payload.name ||= joinText('', value);
    else keepMember(payload, name, value);
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
