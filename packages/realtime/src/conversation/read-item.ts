import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import { maxParts } from './content-part.ts';
import { isObject, type Unchecked } from './read-members.ts';

/** Members that readers of an item rely on, with what stands in for those that are something else. */
const reliedOn: ReadonlyMap<unknown, Unchecked> = new Map<RealtimeConversationItem['type'], Unchecked>([
  ['function_call', { name: '', arguments: '' }],
  ['function_call_output', { call_id: '', output: '' }],
  ['mcp_call', { name: '', arguments: '', server_label: '' }],
  ['mcp_approval_request', { name: '', arguments: '', server_label: '' }],
  ['mcp_list_tools', { server_label: '', tools: [] }],
]);

/**
 * Reads an item of an event, which may be anything. What types promise is made true; unknown members and types of
 * items stay; audio is left behind. `undefined` when it is no item.
 */
export function readItem(value: unknown): RealtimeConversationItem | undefined {
  if (!isObject(value) || typeof value['type'] !== 'string') return undefined;
  if (value['type'] === 'message' && typeof value['role'] !== 'string') return undefined;
  const item = value['type'] === 'message' ? { ...value, content: readParts(value['content']) } : { ...value };
  const repairs = Object.entries(reliedOn.get(value['type']) ?? {}).filter(([name, fallback]) =>
    Array.isArray(fallback) ? !Array.isArray(value[name]) : typeof value[name] !== typeof fallback,
  );
  // What the types promise of each known item holds from here; an unknown one is passed on as it is.
  return { ...item, ...Object.fromEntries(repairs) } as unknown as RealtimeConversationItem;
}

function readParts(value: unknown): readonly Unchecked[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, maxParts).map((part) => (isObject(part) ? readPart(part) : {}));
}

/** A part as it came, without its audio and without texts that are none. */
export function readPart(part: Unchecked): Unchecked {
  const isKept = ([name, value]: [string, unknown]) =>
    name === 'text' || name === 'type'
      ? typeof value === 'string'
      : name !== 'audio' && isTranscriptOrOther(name, value);
  return Object.fromEntries(Object.entries(part).filter(isKept));
}

function isTranscriptOrOther(name: string, value: unknown): boolean {
  return name !== 'transcript' || typeof value === 'string' || value === null;
}
