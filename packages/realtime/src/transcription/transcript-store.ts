import type { Unchecked } from '../conversation/read-members.ts';
import { createItemPlaces } from './item-places.ts';
import type { TranscriptChange, TranscriptEntry } from './transcript-entry.ts';
import { createTranscriptPart, type TranscriptPart } from './transcript-part.ts';

type Changes = readonly TranscriptChange[];
/** After which item another one stands: `null` for the front, `undefined` when that was not said. */
export type Previous = string | null | undefined;

/** Transcripts by item and part, and the order of all items. */
export interface TranscriptStore {
  get(id: string, index: number): TranscriptEntry | undefined;
  readonly entries: readonly TranscriptEntry[];
  /** Gives an event to the part that it is about. */
  update(id: string, index: number, event: Unchecked): Changes;
  /** Of an item whose speech will be written down. */
  expect(id: string, previous: Previous): Changes;
  /** Of any item. */
  place(id: string, previous: Previous): Changes;
  remove(id: string): Changes;
  /** What comes from now on follows all that is there. */
  begin(): void;
  /** Removes what is too much. */
  trim(maxItems: number): Changes;
}

const none: Changes = [];

/** Makes an empty store. */
export function createTranscriptStore(): TranscriptStore {
  const places = createItemPlaces();
  const byItem = new Map<string, Map<number, TranscriptPart>>();
  let entries: readonly TranscriptEntry[] | undefined;

  const changed = (kind: TranscriptChange['kind'], itemId: string, contentIndex: number): Changes => {
    entries = undefined;
    return [{ kind, itemId, contentIndex }];
  };
  const addPart = (id: string, index: number): TranscriptPart => {
    const part = createTranscriptPart(id, index);
    byItem.set(id, (byItem.get(id) ?? new Map<number, TranscriptPart>()).set(index, part));
    return part;
  };
  const place = (id: string, previous: Previous): Changes =>
    previous !== undefined && places.place(id, previous) ? changed('moved', id, 0) : none;
  const remove = (id: string): Changes => {
    const removed = [...(byItem.get(id)?.keys() ?? [])];
    byItem.delete(id);
    places.remove(id);
    return removed.flatMap((index) => changed('removed', id, index));
  };

  return {
    get: (id, index) => byItem.get(id)?.get(index)?.entry,
    get entries() {
      entries ??= places.list().flatMap((id) => listEntries(byItem.get(id)));
      return entries;
    },
    update(id, index, event) {
      if (!places.expect(id)) return none;
      const part = byItem.get(id)?.get(index);
      if (part !== undefined) return part.apply(event) ? changed('changed', id, index) : none;
      addPart(id, index).apply(event);
      return changed('added', id, index);
    },
    expect(id, previous) {
      if (!places.expect(id)) return none;
      const moved = place(id, previous);
      if (byItem.has(id)) return moved;
      addPart(id, 0);
      return changed('added', id, 0);
    },
    place,
    remove,
    begin: places.begin,
    trim(maxItems) {
      const changes: TranscriptChange[] = [];
      while (places.size > maxItems) changes.push(...remove(places.first() ?? ''));
      return changes;
    },
  };
}

function listEntries(parts: ReadonlyMap<number, TranscriptPart> | undefined): readonly TranscriptEntry[] {
  return [...(parts?.values() ?? [])].map(({ entry }) => entry).toSorted((a, b) => a.contentIndex - b.contentIndex);
}
