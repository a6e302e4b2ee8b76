import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import { type ContentPart, joinParts, type MessageItem, readContent, withContent } from './content-part.ts';
import type { EntryStatus } from './conversation-entry.ts';

type CallItem = Extract<RealtimeConversationItem, { type: 'function_call' | 'mcp_call' }>;

/**
 * Joins what is known of an item with what the server tells of it. The last word replaces what deltas added up to; an earlier
 * one only fills in what is missing. Texts that the server leaves out stay as they are known.
 */
export function mergeItem(
  known: RealtimeConversationItem | undefined,
  item: RealtimeConversationItem,
  isFinal: boolean,
): RealtimeConversationItem {
  if (known === undefined || known.type !== item.type) return item;
  const told = isFinal ? item : keepStatus(known, item);
  if (known.type === 'message' && told.type === 'message') return mergeMessage(known, told, isFinal);
  if (isCall(known) && isCall(told)) return mergeCall(known, told, isFinal);
  return { ...known, ...told };
}

function keepStatus(known: RealtimeConversationItem, told: RealtimeConversationItem): RealtimeConversationItem {
  if (!('status' in known) || known.status === undefined) return told;
  return { ...told, status: known.status } as RealtimeConversationItem; // Both have the same type, which has a status.
}

function mergeMessage(known: MessageItem, told: MessageItem, isFinal: boolean): MessageItem {
  const [before, now] = [readContent(known), readContent(told)];
  const content = Array.from({ length: Math.max(before.length, now.length) }, (_, index) =>
    mergePart(before[index] ?? {}, now[index] ?? {}, isFinal),
  );
  return withContent({ ...known, ...told } as MessageItem, content); // Both are messages, and `told` is complete.
}

/** A part that changed its type, as speech does that is created again as text, is another part. */
function mergePart(known: ContentPart, told: ContentPart, isFinal: boolean): ContentPart {
  if (!isFinal) return joinParts(told, known);
  const isAnother = known.type !== undefined && told.type !== undefined && known.type !== told.type;
  return isAnother ? told : joinParts(known, told);
}

function mergeCall(known: CallItem, told: CallItem, isFinal: boolean): RealtimeConversationItem {
  const [first, second] = isFinal ? [told, known] : [known, told];
  return {
    ...known,
    ...told,
    name: told.name === '' ? known.name : told.name,
    arguments: first.arguments === '' ? second.arguments : first.arguments,
  } as RealtimeConversationItem; // Both have the same type, and `told` is complete.
}

function isCall(item: RealtimeConversationItem): item is CallItem {
  return item.type === 'function_call' || item.type === 'mcp_call';
}

/** What an item's status is after the server told of it. What has ended does not begin again. */
export function mergeStatus(known: EntryStatus, told: RealtimeConversationItem, isFinal: boolean): EntryStatus {
  const status = 'status' in told ? told.status : undefined;
  const ended = status === 'completed' || status === 'incomplete' ? status : undefined;
  const hasEnded = known === 'completed' || known === 'incomplete' || known === 'failed';
  if (isFinal) return ended ?? (hasEnded ? known : 'completed');
  return hasEnded ? known : (ended ?? 'in_progress');
}
