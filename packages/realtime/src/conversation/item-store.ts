import { createBoundedMap } from './bounded-map.ts';
import type { ChangeLog } from './change-log.ts';
import type { ConversationEntry } from './conversation-entry.ts';
import type { EntryUpdate } from './entry-update.ts';
import { createItemOrder } from './item-order.ts';
import { createSeam } from './seam.ts';
import { createEntry, updateEntry } from './update-entry.ts';

/** Items by id and in order. What changes is noted in the log of the event. */
export interface ItemStore {
  get(id: string): ConversationEntry | undefined;
  readonly ids: readonly string[];
  readonly entries: readonly ConversationEntry[];
  /** Makes room for an item that is not there yet. `false`: it was deleted, and nothing more is wanted of it. */
  expect(id: string, log: ChangeLog, responseId?: string): boolean;
  update(id: string, update: EntryUpdate, log: ChangeLog): void;
  /** Puts an item after another one, which may be unknown as yet; first with `null`. */
  place(id: string, previous: string | null, log: ChangeLog): void;
  /**
   * Another server goes on, whose last item is `told`; none with `null`. What it puts next follows all that is here, those items
   * included that it was not told of.
   */
  goOn(told: string | null): void;
  /** Removes an item for good. */
  delete(id: string, log: ChangeLog): void;
  /** Removes what is too much. */
  trim(log: ChangeLog): void;
}

/** Limits, and who wants to know of an item that goes. */
export interface ItemStoreSettings {
  readonly maxItems: number;
  readonly onRemoved: (id: string) => void;
}

/** Items that were mentioned and never came: no server leaves more than a few. */
const maxExpected = 256;
/** Deleted items that are remembered, so that late events do not bring them back. */
const maxDeleted = 1024;
/** Deleted items in a row that are followed back to one that is there. */
const maxSteps = 64;

/** Makes an empty store. */
export function createItemStore({ maxItems, onRemoved }: ItemStoreSettings): ItemStore {
  const byId = new Map<string, ConversationEntry>();
  const order = createItemOrder();
  const expected = createBoundedMap<true>(maxExpected);
  // What stood before an item when it was deleted: events still name it as the place of others.
  const deleted = createBoundedMap<string | null>(maxDeleted);
  const seam = createSeam(order);
  let ids: readonly string[] | undefined;
  let entries: readonly ConversationEntry[] | undefined;

  const forgetOrder = () => {
    ids = undefined;
    entries = undefined;
  };
  const remove = (id: string, log: ChangeLog): string | null => {
    byId.delete(id);
    expected.delete(id);
    log.note('removed', id);
    onRemoved(id);
    forgetOrder();
    return order.remove(id);
  };
  const expect = (id: string, log: ChangeLog, responseId?: string): boolean => {
    if (deleted.has(id)) return false;
    if (byId.has(id)) return true;
    byId.set(id, createEntry(id, responseId));
    order.add(id);
    log.note('added', id);
    forgetOrder();
    const dropped = expected.set(id, true);
    if (dropped !== undefined) remove(dropped, log);
    return true;
  };
  /** The place that a deleted item left. */
  const findPlace = (previous: string): string | null | undefined => {
    let place: string | null | undefined = previous;
    for (let step = 0; step < maxSteps && typeof place === 'string' && deleted.has(place); step += 1) {
      place = deleted.get(place);
    }
    return typeof place === 'string' && !byId.has(place) ? undefined : place;
  };

  return {
    get: (id) => byId.get(id),
    get ids() {
      ids ??= order.list();
      return ids;
    },
    get entries() {
      entries ??= this.ids.flatMap((id) => byId.get(id) ?? []);
      return entries;
    },
    expect,
    update(id, update, log) {
      const entry = byId.get(id);
      const next = entry && updateEntry(entry, update);
      if (next === undefined || next === entry) return;
      byId.set(id, next);
      if (next.status !== 'expected') expected.delete(id);
      log.note('changed', id);
      entries = undefined;
    },
    place(id, previous, log) {
      if (!expect(id, log)) return;
      const after = seam.follow(id, previous);
      const isThere = after === null || expect(after, log);
      const place = isThere ? after : findPlace(after);
      if (place === undefined || !order.place(id, place)) return;
      log.note('moved', id);
      forgetOrder();
    },
    goOn: seam.goOn,
    delete(id, log) {
      deleted.set(id, byId.has(id) ? remove(id, log) : null);
    },
    trim(log) {
      while (byId.size > maxItems) {
        const first = order.first();
        if (first === undefined) return;
        deleted.set(first, remove(first, log));
      }
    },
  };
}
