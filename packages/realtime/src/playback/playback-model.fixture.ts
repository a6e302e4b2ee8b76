/** One item, as somebody with a stopwatch would write it down. */
export interface NotedItem {
  readonly id: string;
  readonly response: string;
  readonly rate: number;
  bytes: number;
  received: number;
  heard: number;
  isDone: boolean;
}

/** Where a piece of sound belongs. */
export interface NotedPlace {
  readonly id: string;
  readonly response: string;
  readonly isG711: boolean;
}

const isLeft = (item: NotedItem) => !item.isDone || item.heard < item.received;

/** A sink that keeps every single sample together with its item, and notes what a careful listener would. Slow, and plain. */
export function createPlaybackModel() {
  let queue: NotedItem[] = [];
  let items: NotedItem[] = [];
  let played = 0;
  const responses = new Set<string>();
  const discarded = new Set<string>();
  const known = new Set<string>();
  const unheard = new Map<string, Set<string>>();
  const cuts: { readonly items: readonly NotedItem[]; readonly played: number }[] = [];
  const note = ({ id, response, isG711 }: NotedPlace): NotedItem => {
    const found = items.find((item) => item.id === id);
    if (found !== undefined) return found;
    const item = { id, response, rate: isG711 ? 8000 : 24_000, bytes: 0, received: 0, heard: 0, isDone: false };
    items.push(item);
    known.add(id);
    return item;
  };
  return {
    played: () => played,
    isFinished: (id: string) => items.some((item) => item.id === id && item.isDone),
    isNew: (response: string) => !responses.has(response),
    begin: (response: string) => responses.add(response),
    /** Returns how many samples the sink got. */
    write(place: NotedPlace, bytes: number): number {
      if (discarded.has(place.response)) {
        const late = unheard.get(place.response) ?? new Set();
        if (!known.has(place.id)) unheard.set(place.response, late.add(place.id));
        return 0;
      }
      const item = note(place);
      const before = item.received;
      item.bytes += bytes;
      item.received = place.isG711 ? item.bytes : Math.floor(item.bytes / 2);
      for (let sample = before; sample < item.received; sample += 1) queue.push(item);
      return item.received - before;
    },
    tick(samples: number): void {
      for (const item of queue.splice(0, samples)) {
        item.heard += 1;
        played += 1;
      }
    },
    finish(isMeant: (item: NotedItem) => boolean): void {
      for (const item of [...items, ...cuts.flatMap((cut) => cut.items)]) if (isMeant(item)) item.isDone = true;
    },
    /** Ids of items of a response of which nothing was played, since they began after an interruption. */
    unheardOf: (response: string) => [...(unheard.get(response) ?? [])],
    hasMore: () => items.some(isLeft),
    discard(): void {
      for (const response of responses) discarded.add(response);
    },
    clear(): void {
      cuts.push({ items, played });
      queue = [];
      items = [];
    },
    /** The oldest clear that was not settled, and what was left of its items by now. */
    settle() {
      const cut = cuts.shift();
      return cut && { played: cut.played, items: cut.items.filter(isLeft) };
    },
  };
}
