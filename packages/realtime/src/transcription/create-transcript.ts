import { isObject, readId, type Unchecked } from '../conversation/read-members.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { TranscriptChange, TranscriptEntry } from './transcript-entry.ts';
import { readPlace } from './transcript-part.ts';
import { createTranscriptStore, type Previous, type TranscriptStore } from './transcript-store.ts';

/**
 * What was said in a session, in order. It follows from the events alone: no socket, no clock. An event costs the same however much was
 * said, and nothing that a server sends makes it throw.
 */
export interface Transcript {
  /** Takes in an event of the session; those that are not about transcripts or the order of items do nothing. Tells what changed. */
  apply(event: RealtimeEvent): readonly TranscriptChange[];
  /** One entry. Stays the same object until something of it changes. */
  get(itemId: string, contentIndex?: number): TranscriptEntry | undefined;
  /** All entries in the order of speech. The same array until anything changes; making a new one takes as long as there are entries. */
  readonly entries: readonly TranscriptEntry[];
}

/** What a transcript keeps. */
export interface TranscriptOptions {
  /** Items that are kept; beyond that the first ones are removed. @default 10000 */
  readonly maxItems?: number | undefined;
}

const noChanges: readonly TranscriptChange[] = [];

/**
 * Makes an empty transcript. It takes transcription sessions, and what users say in a conversation with `inputAudioTranscription`.
 * Transcripts may come in any order: what was committed says where each belongs (OpenAI API reference, Realtime: transcription).
 * What comes on a new connection follows what is there. Throws a `TypeError` for a limit that is no positive integer.
 *
 * @example
 * const transcript = createTranscript();
 * session.on('*', (event) => {
 *   if (transcript.apply(event).length > 0) show(transcript.entries.map(({ text }) => text).join('\n'));
 * });
 */
export function createTranscript({ maxItems = 10_000 }: TranscriptOptions = {}): Transcript {
  if (!(Number.isInteger(maxItems) && maxItems > 0)) {
    throw new TypeError('createTranscript: maxItems has to be a positive integer.');
  }
  const store = createTranscriptStore();
  return {
    apply(event) {
      const changes = applyTo(store, event as Unchecked); // As it came: nothing of it is checked.
      const removed = store.trim(maxItems);
      return removed.length === 0 ? changes : [...changes, ...removed];
    },
    get: (itemId, contentIndex = 0) => store.get(itemId, contentIndex),
    get entries() {
      return store.entries;
    },
  };
}

function applyTo(store: TranscriptStore, event: Unchecked): readonly TranscriptChange[] {
  const about = readPlace(event);
  if (about !== undefined) return store.update(about.id, about.index, event);
  const { type, item, item_id, previous_item_id } = event;
  const id = readId(isObject(item) ? item['id'] : item_id);
  if (type === 'connection.restored') store.begin();
  if (id === undefined) return noChanges;
  switch (type) {
    case 'input_audio_buffer.committed':
      return store.expect(id, readPrevious(previous_item_id));
    case 'conversation.item.added':
    case 'conversation.item.created':
      return store.place(id, readPrevious(previous_item_id));
    case 'conversation.item.done':
      // `null` says nothing here: it is sent of items that follow another one, too.
      return store.place(id, readPrevious(previous_item_id ?? undefined));
    case 'conversation.item.deleted':
      return store.remove(id);
    default:
      return noChanges;
  }
}

/** `root` is what clients call the front (OpenAI API reference). */
function readPrevious(value: unknown): Previous {
  return value === null || value === 'root' ? null : readId(value);
}
