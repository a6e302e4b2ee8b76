import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';

/** An item with its id, and what is not shown of it. */
export interface ConversationEntry {
  readonly id: string;
  readonly item: RealtimeConversationItem;
  /** For audio: what the model takes it to say. */
  readonly heard?: string | undefined;
  /** For audio: how long it is, or how much of it is left. */
  readonly audioMs?: number | undefined;
  /** Whether its audio has been cut: its transcript is gone for good. */
  readonly truncated?: true | undefined;
}

/** The default conversation of a session: items in order, by id. */
export interface Conversation {
  readonly entries: () => readonly ConversationEntry[];
  readonly lastId: () => string | null;
  readonly get: (id: string) => ConversationEntry | undefined;
  /**
   * Puts an item after another; without one, at the end, and after `'root'` at the start.
   *
   * @returns the id of the item before it, `null` for the first
   */
  readonly insert: (entry: ConversationEntry, after?: string) => string | null;
  readonly replace: (entry: ConversationEntry) => void;
  /** An item that is being spoken has got longer. */
  readonly addAudio: (id: string, milliseconds: number) => void;
  /** Replaces an item by its finished form; what was truncated meanwhile stays so. */
  readonly finish: (entry: ConversationEntry) => void;
  /** Writes the transcript into an item of spoken words; nothing happens where it has been deleted. */
  readonly setTranscript: (id: string, transcript: string) => void;
  /** Whether there was one. */
  readonly remove: (id: string) => boolean;
}

export function createConversation(): Conversation {
  let entries: readonly ConversationEntry[] = [];
  const positionAfter = (after: string | undefined): number => {
    if (after === undefined) return entries.length;
    const position = after === 'root' ? 0 : entries.findIndex(({ id }) => id === after) + 1;
    if (after !== 'root' && position === 0) {
      throw new RequestError({
        message: 'There is no item with this id to insert after.',
        param: 'previous_item_id',
        code: 'item_not_found',
      });
    }
    return position;
  };
  const replace = (entry: ConversationEntry): void => {
    entries = entries.map((held) => (held.id === entry.id ? entry : held));
  };
  return {
    entries: () => entries,
    lastId: () => entries.at(-1)?.id ?? null,
    get: (id) => entries.find((entry) => entry.id === id),
    insert(entry, after) {
      const position = positionAfter(after);
      entries = entries.toSpliced(position, 0, entry);
      return entries[position - 1]?.id ?? null;
    },
    replace,
    addAudio(id, milliseconds) {
      const entry = entries.find((held) => held.id === id);
      if (entry === undefined || entry.truncated === true) return;
      replace({ ...entry, audioMs: (entry.audioMs ?? 0) + milliseconds });
    },
    finish(entry) {
      const held = entries.find(({ id }) => id === entry.id);
      if (held?.truncated !== true || entry.item.type !== 'message' || entry.item.role !== 'assistant') {
        replace(entry);
        return;
      }
      replace({ ...held, item: { ...entry.item, content: [{ type: 'output_audio' }] } });
    },
    setTranscript(id, transcript) {
      const entry = entries.find((held) => held.id === id);
      if (entry?.item.type !== 'message' || entry.item.role !== 'user') return;
      const content = entry.item.content.map((part) => (part.type === 'input_audio' ? { ...part, transcript } : part));
      // From here on the transcript is what was heard.
      replace({ ...entry, heard: undefined, item: { ...entry.item, content } });
    },
    remove(id) {
      const before = entries.length;
      entries = entries.filter((entry) => entry.id !== id);
      return entries.length < before;
    },
  };
}
