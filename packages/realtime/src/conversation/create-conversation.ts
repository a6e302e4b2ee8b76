import type { ConnectionRestored } from '../connection-event.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import { createChangeLog, type ChangeLog } from './change-log.ts';
import type { Conversation, ConversationOptions } from './conversation.ts';
import type { ConversationChange, ConversationEntry } from './conversation-entry.ts';
import type { ItemNews } from './item-news.ts';
import { createItemStore, type ItemStore } from './item-store.ts';
import { createOutOfBandGuard } from './out-of-band.ts';
import { readNews } from './read-news.ts';
import { createSpeech, type Speech } from './speech.ts';
import { toReplayItems } from './to-replay-items.ts';

const noChanges: readonly ConversationChange[] = [];

/**
 * Makes an empty conversation. Give it all events of a session by {@link Conversation.apply}, or let `followConversation` do
 * that. Throws a `TypeError` for limits that are not positive integers.
 *
 * @example
 * const conversation = createConversation();
 * session.on('*', (event) => {
 *   for (const { kind, id } of conversation.apply(event)) redraw(kind, id);
 * });
 */
export function createConversation({ keepAudio, maxItems = 10_000 }: ConversationOptions = {}): Conversation {
  checkLimit('maxItems', maxItems);
  if (keepAudio !== undefined) checkLimit('keepAudio.maxBytes', keepAudio.maxBytes);
  const isOutOfBand = createOutOfBandGuard();
  const speech = createSpeech(keepAudio?.maxBytes ?? 0);
  const items = createItemStore({ maxItems, onRemoved: speech.forget });
  // A session and those who follow it may give the same events, at different times.
  const seen = new WeakMap<RealtimeEvent, readonly ConversationChange[]>();
  const take = (event: RealtimeEvent): readonly ConversationChange[] => {
    speech.learn(event);
    const news = isOutOfBand(event) ? [] : isLoss(event) ? listCutOff(items.entries) : readNews(event);
    if (event.type === 'connection.restored') items.goOn(findTold(event, items.entries));
    if (news.length === 0) return noChanges;
    const log = createChangeLog();
    for (const one of news) applyNews(one, { items, speech, log });
    items.trim(log);
    return log.list();
  };
  return {
    apply(event) {
      const changes = seen.get(event) ?? take(event);
      seen.set(event, changes);
      return changes;
    },
    toReplayItems: () => toReplayItems(items.entries, 'text'),
    get: items.get,
    get ids() {
      return items.ids;
    },
    get entries() {
      return items.entries;
    },
    audio: (id, contentIndex = 0) => speech.of(id, contentIndex),
    get droppedAudioBytes() {
      return speech.droppedBytes;
    },
  };
}

interface Parts {
  readonly items: ItemStore;
  readonly speech: Speech;
  readonly log: ChangeLog;
}

function applyNews(news: ItemNews, { items, speech, log }: Parts): void {
  const { id } = news;
  switch (news.kind) {
    case 'update':
      // A status says too little to begin an item with; it may be one outside the conversation.
      if (news.update.kind !== 'status' && !items.expect(id, log, news.responseId)) return;
      return items.update(id, news.update, log);
    case 'placed':
      return items.place(id, news.previous, log);
    case 'truncated': {
      const { index, heardMs } = news;
      const receivedMs = speech.lengthOf(id, index);
      const place = { index, role: 'assistant', type: 'output_audio' } as const;
      if (items.expect(id, log)) items.update(id, { kind: 'truncated', place, heardMs, receivedMs }, log);
      return;
    }
    case 'audio':
      if (items.get(id) !== undefined) speech.add(news);
      return;
    case 'deleted':
      return items.delete(id, log);
  }
}

/** What was being made is not made any further by another connection. */
function isLoss({ type }: RealtimeEvent): boolean {
  return type === 'connection.reconnecting' || type === 'connection.restored';
}

/** The last item that a new connection was told. */
function findTold({ restoredItems }: ConnectionRestored, entries: readonly ConversationEntry[]): string | null {
  return restoredItems === 0 ? null : (toReplayItems(entries, 'text').at(-1)?.id ?? null);
}

function listCutOff(entries: readonly ConversationEntry[]): readonly ItemNews[] {
  return entries
    .filter(({ status }) => status === 'in_progress')
    .map(({ id, responseId }) => ({
      kind: 'update',
      id,
      responseId,
      update: { kind: 'status', status: 'incomplete' },
    }));
}

function checkLimit(name: string, value: unknown): void {
  if (Number.isInteger(value) && Number(value) > 0) return;
  throw new TypeError(`createConversation: ${name} has to be a positive integer.`);
}
