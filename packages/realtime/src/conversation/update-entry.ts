import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import { appendText, type ContentPart, joinParts, readContent, withContent } from './content-part.ts';
import type { ConversationEntry, EntryStatus, PartProgress } from './conversation-entry.ts';
import type { CallUpdate, EntryUpdate, PartPlace } from './entry-update.ts';
import { isSame } from './is-same.ts';
import { mergeItem, mergeStatus } from './merge-item.ts';

const open: PartProgress = { text: 'open' };

interface EditedPart {
  readonly part: ContentPart;
  readonly progress: PartProgress;
}

/** An entry of which nothing is known yet. */
export function createEntry(id: string, responseId: string | undefined): ConversationEntry {
  return { id, status: 'expected', item: undefined, parts: [], responseId };
}

/** Adds to an entry what an event says. Gives back the very same entry when that says nothing new. */
export function updateEntry(entry: ConversationEntry, update: EntryUpdate): ConversationEntry {
  switch (update.kind) {
    case 'told':
      return tellItem(entry, update.item, update.isFinal);
    case 'part':
      return editPart(entry, update.place, ({ part, progress }) => {
        if (!update.isFinal) return { part: joinParts(update.part, part), progress };
        return { part: joinParts(part, update.part), progress: { ...progress, text: 'complete' } };
      });
    case 'grown':
      return editPart(entry, update.place, ({ part, progress }) => {
        const { member, delta } = update;
        if (progress.text !== 'open') return { part, progress }; // Its last word is known already.
        return { part: { ...part, [member]: appendText(part[member] ?? '', delta) }, progress };
      });
    case 'settled':
      return editPart(entry, update.place, ({ part, progress: { heard } }) => ({
        part: { ...part, [update.member]: update.text },
        progress: { text: 'complete', ...(heard && { heard }) },
      }));
    case 'untranscribed':
      return editPart(entry, update.place, ({ part, progress }) => ({
        part,
        progress: progress.text === 'complete' ? progress : { ...progress, text: 'failed', failure: update.failure },
      }));
    case 'arguments':
      return updateCall(entry, update.call);
    case 'truncated':
      return editPart(entry, update.place, ({ part, progress }) => {
        const { heardMs, receivedMs } = update;
        return { part, progress: { ...progress, heard: { heardMs, receivedMs } } };
      });
    case 'status':
      return setStatus(entry, update.status);
    case 'mentioned':
      return entry;
  }
}

/** What has ended does not begin again. */
function setStatus(entry: ConversationEntry, status: EntryStatus): ConversationEntry {
  const isBeginning = entry.status === 'expected' || entry.status === 'in_progress';
  return entry.status === status || (status === 'in_progress' && !isBeginning) ? entry : { ...entry, status };
}

function tellItem(entry: ConversationEntry, told: RealtimeConversationItem, isFinal: boolean): ConversationEntry {
  const item = mergeItem(entry.item, told, isFinal);
  const next: ConversationEntry = {
    ...entry,
    item,
    status: mergeStatus(entry.status, told, isFinal),
    parts: item.type === 'message' ? trackParts(readContent(item), entry.parts, isFinal) : trackCall(entry, isFinal),
  };
  return isSame(entry, next) ? entry : next;
}

/** The last word on an item settles its texts, but for transcripts of the user's speech, which may come much later. */
function trackParts(content: readonly ContentPart[], parts: readonly PartProgress[], isFinal: boolean) {
  return content.map(({ type, transcript }, index): PartProgress => {
    const progress = parts[index] ?? open;
    const isAwaited = type === 'input_audio' && typeof transcript !== 'string';
    return isFinal && !isAwaited && progress.text === 'open' ? { ...progress, text: 'complete' } : progress;
  });
}

function trackCall({ parts }: ConversationEntry, isFinal: boolean): readonly PartProgress[] {
  return isFinal ? [{ text: 'complete' }] : parts;
}

/** Edits one part of a message; what is missing up to there is made. Items that are no messages have none. */
function editPart(
  entry: ConversationEntry,
  { index, role, type }: PartPlace,
  edit: (known: EditedPart) => EditedPart,
): ConversationEntry {
  const item = entry.item ?? { id: entry.id, type: 'message', role, content: [] };
  if (item.type !== 'message') return entry;
  const content = [...readContent(item)];
  const parts = [...entry.parts];
  const isNew = content[index] === undefined;
  while (content.length <= index) content.push({});
  while (parts.length < content.length) parts.push(open);
  const before: EditedPart = { part: { type, ...content[index] }, progress: parts[index] ?? open };
  const after = edit(before);
  const isKnown = entry.item !== undefined && !isNew && content[index]?.type !== undefined;
  if (isKnown && isSame(before, after)) return entry;
  content[index] = after.part;
  parts[index] = after.progress;
  return { ...entry, item: withContent(item, content), parts };
}

function updateCall(entry: ConversationEntry, call: CallUpdate): ConversationEntry {
  const item = entry.item ?? createCall(entry.id, call);
  if (item.type !== call.type || entry.parts[0]?.text === 'complete') return entry;
  const next = {
    ...item,
    arguments: call.isFinal ? call.text : appendText(item.arguments, call.text),
    ...(call.name !== undefined && { name: call.name }),
  };
  const parts: readonly PartProgress[] = [{ text: call.isFinal ? 'complete' : 'open' }];
  return { ...entry, item: next, parts };
}

function createCall(id: string, { type, callId, name = '' }: CallUpdate): RealtimeConversationItem {
  if (type === 'mcp_call') return { id, type, server_label: '', name, arguments: '' };
  return { id, type, name, arguments: '', ...(callId !== undefined && { call_id: callId }) };
}
