import { createBoundedMap } from '../conversation/bounded-map.ts';
import { createItemOrder } from '../conversation/item-order.ts';

/** Items in the order of the session, whether they are transcribed or not: each is known by what it follows. */
export interface ItemPlaces {
  readonly size: number;
  /** Makes room for an item. `false`: it was deleted, and nothing more is wanted of it. */
  expect(id: string): boolean;
  /** Puts an item after another one, which may be unknown as yet; first with `null`. `true`: it moved. */
  place(id: string, previous: string | null): boolean;
  /** Removes an item for good. */
  remove(id: string): void;
  /** What comes from now on follows all that is there: a new connection counts from its own beginning. */
  begin(): void;
  first(): string | undefined;
  list(): readonly string[];
}

/** Deleted items that are remembered, so that late events do not bring them back. */
const maxDeleted = 1024;
/** Deleted items in a row that are followed back to one that is there. */
const maxSteps = 64;

/** Makes it empty. */
export function createItemPlaces(): ItemPlaces {
  const order = createItemOrder();
  // What stood before an item when it was deleted: events still name it as the place of others.
  const deleted = createBoundedMap<string | null>(maxDeleted);
  let front: string | null = null;

  const expect = (id: string): boolean => {
    if (deleted.has(id)) return false;
    if (!order.has(id)) order.add(id);
    return true;
  };
  const follow = (id: string | null): string | null | undefined => {
    let place: string | null | undefined = id ?? front;
    for (let step = 0; step < maxSteps && typeof place === 'string' && deleted.has(place); step += 1) {
      place = deleted.get(place) ?? front;
    }
    return typeof place === 'string' && !expect(place) ? undefined : place;
  };

  return {
    get size() {
      return order.size;
    },
    expect,
    place(id, previous) {
      if (!expect(id)) return false;
      const place = follow(previous);
      return place !== undefined && order.place(id, place);
    },
    remove(id) {
      const previous = order.has(id) ? order.remove(id) : null;
      deleted.set(id, previous);
      if (front === id) front = previous;
    },
    begin() {
      front = order.list().at(-1) ?? null;
    },
    first: order.first,
    list: order.list,
  };
}
