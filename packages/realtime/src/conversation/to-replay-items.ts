import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import { type ContentPart, type MessageItem, readContent, withContent } from './content-part.ts';
import type { ConversationEntry, PartProgress } from './conversation-entry.ts';
import { toHeardText } from './to-heard-text.ts';

/** What of a conversation a new session is told: nothing, or all that can be said again as text. */
export type ReplayPolicy = 'none' | 'text';

type FunctionCall = Extract<RealtimeConversationItem, { type: 'function_call' }>;

/**
 * Items that bring a new session to where the old one was: create them in this order, after its configuration is acknowledged
 * and before anything else. Ids are kept, so that a conversation goes on with the entries it has.
 *
 * Messages come as text: what the user said as its transcript, what the model said as far as it was heard. Speech without a
 * transcript is left out, since the API takes no audio of the model's and has not sent the user's back. Function calls come
 * once they are complete, those that are still to be answered too ({@link listUnansweredCalls}), and outputs with their calls.
 * Items of MCP servers are left to the new session. The result has no audio: none of it may be truncated.
 */
export function toReplayItems(
  entries: readonly ConversationEntry[],
  policy: ReplayPolicy,
): readonly RealtimeConversationItem[] {
  if (policy === 'none') return [];
  const calls = findCalls(entries);
  return entries.flatMap((entry) => toReplayItem(entry, calls));
}

/** Calls that are complete and have no output yet: run them again, or answer them with an error. */
export function listUnansweredCalls(entries: readonly ConversationEntry[]): readonly FunctionCall[] {
  const outputs = new Set(
    entries.map(({ item }) => (item?.type === 'function_call_output' ? item.call_id : undefined)),
  );
  return entries.flatMap(({ item, status }) =>
    item?.type === 'function_call' && status === 'completed' && !outputs.has(item.call_id) ? [item] : [],
  );
}

/** Calls that are complete or answered, and their outputs: those that come after them, one each. */
function findCalls(entries: readonly ConversationEntry[]): ReadonlySet<RealtimeConversationItem> {
  const open = new Map<string, RealtimeConversationItem>();
  const found = new Set<RealtimeConversationItem>();
  for (const { item, status } of entries) {
    if (item?.type === 'function_call' && item.call_id !== undefined) {
      open.set(item.call_id, item);
      if (status === 'completed') found.add(item);
    }
    if (item?.type !== 'function_call_output') continue;
    const call = open.get(item.call_id);
    if (call === undefined) continue;
    found.add(call).add(item);
    open.delete(item.call_id);
  }
  return found;
}

function toReplayItem(
  { id, item, parts }: ConversationEntry,
  calls: ReadonlySet<RealtimeConversationItem>,
): readonly RealtimeConversationItem[] {
  if (item?.type === 'message') return toMessages(id, item, parts);
  if (item === undefined || !calls.has(item)) return [];
  if (item.type === 'function_call') {
    const { type, name, call_id, arguments: text } = item;
    return [{ id, type, name, arguments: text, ...(call_id !== undefined && { call_id }) }];
  }
  return item.type === 'function_call_output'
    ? [{ id, type: item.type, call_id: item.call_id, output: item.output }]
    : [];
}

function toMessages(
  id: string,
  item: MessageItem,
  parts: readonly PartProgress[],
): readonly RealtimeConversationItem[] {
  const content = readContent(item).flatMap((part, index) => toReplayPart(part, parts[index]));
  if (content.length === 0) return [];
  const bare = { id, type: item.type, role: item.role, content: [] } as MessageItem; // One of the roles it had.
  return [withContent(bare, content)];
}

function toReplayPart(part: ContentPart, progress: PartProgress | undefined): readonly ContentPart[] {
  const { type, text, transcript, image_url, detail } = part;
  if (type === 'input_image') {
    return image_url === undefined ? [] : [{ type, image_url, ...(detail !== undefined && { detail }) }];
  }
  if (type === 'input_audio') return toText('input_text', transcript);
  if (type === 'output_audio') return toText('output_text', toHeardText(transcript ?? '', progress?.heard));
  return type === 'input_text' || type === 'output_text' ? toText(type, text) : [];
}

function toText(type: 'input_text' | 'output_text', text: string | null | undefined): readonly ContentPart[] {
  return text === undefined || text === null || text === '' ? [] : [{ type, text }];
}
