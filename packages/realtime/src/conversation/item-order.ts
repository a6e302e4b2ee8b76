/** The order of items by what each one follows. Ids are those that were added. */
export interface ItemOrder {
  readonly size: number;
  has(id: string): boolean;
  /** Whether its place is known. */
  isPlaced(id: string): boolean;
  /** Adds an item whose place is not known yet: it stands at the end until it is. */
  add(id: string): void;
  /**
   * Puts an item after another one, or first with `null`, along with all that follows it already. Where an item was put it
   * stays: the server moves none. `previous` has to be there; one that follows the item itself is ignored. `false`
   * means that all stand where they stood.
   */
  place(id: string, previous: string | null): boolean;
  /** Takes an item out and gives back the one before it; `null` when it was the first. */
  remove(id: string): string | null;
  /** The one that comes first. */
  first(): string | undefined;
  /** The one that comes last. */
  last(): string | undefined;
  /** All of them in order. The only operation that takes longer the more there are. */
  list(): readonly string[];
}

interface Node {
  readonly id: string;
  readonly segment: Segment;
  isPlaced: boolean;
  previous: Node | undefined;
  next: Node | undefined;
}

/** Items whose order among each other is known. One that was joined with another leaves only a pointer there. */
interface Segment {
  joinedTo: Segment | undefined;
  first: Node | undefined;
  last: Node | undefined;
}

/** Makes an empty order. */
export function createItemOrder(): ItemOrder {
  const nodes = new Map<string, Node>();
  const main: Segment = { joinedTo: undefined, first: undefined, last: undefined };
  // Segments whose own place is not known, in the order they came about. They stand behind the main one.
  const loose = new Set<Segment>();

  const place = (node: Node, before: Node | null): boolean => {
    node.isPlaced = true;
    const segment = findSegment(node.segment);
    const target = before === null ? main : findSegment(before.segment);
    if (segment === target) return false;
    const [firstLoose] = loose;
    // What is first behind the main segment already stands after the last of that one.
    const stays = segment === firstLoose && target === main && (before ?? undefined) === main.last;
    join(segment, target, before);
    loose.delete(segment);
    return !stays;
  };

  return {
    get size() {
      return nodes.size;
    },
    has: (id) => nodes.has(id),
    isPlaced: (id) => nodes.get(id)?.isPlaced === true,
    add(id) {
      const segment: Segment = { joinedTo: undefined, first: undefined, last: undefined };
      const node: Node = { id, segment, isPlaced: false, previous: undefined, next: undefined };
      segment.first = node;
      segment.last = node;
      loose.add(segment);
      nodes.set(id, node);
    },
    place(id, previous) {
      const node = nodes.get(id);
      const before = previous === null ? null : nodes.get(previous);
      if (node === undefined || before === undefined || node.isPlaced) return false;
      return place(node, before);
    },
    remove(id) {
      const node = nodes.get(id);
      if (node === undefined) return null;
      nodes.delete(id);
      const segment = findSegment(node.segment);
      unlink(node, segment);
      if (segment.first === undefined) loose.delete(segment);
      return node.previous?.id ?? null;
    },
    first() {
      const [firstLoose] = loose;
      return (main.first ?? firstLoose?.first)?.id;
    },
    last() {
      const [lastLoose = main] = [...loose].slice(-1);
      return lastLoose.last?.id;
    },
    list: () => [main, ...loose].flatMap(listSegment),
  };
}

/** Follows the pointers, and shortens the way for the next time. */
function findSegment(segment: Segment): Segment {
  let found = segment;
  while (found.joinedTo !== undefined) {
    found.joinedTo = found.joinedTo.joinedTo ?? found.joinedTo;
    found = found.joinedTo;
  }
  return found;
}

/** Puts all of a segment after a node of another one, or at its front. */
function join(segment: Segment, target: Segment, before: Node | null): void {
  const { first, last } = segment;
  if (first === undefined || last === undefined) return;
  const after = before === null ? target.first : before.next;
  first.previous = before ?? undefined;
  last.next = after;
  if (before === null) target.first = first;
  else before.next = first;
  if (after === undefined) target.last = last;
  else after.previous = last;
  segment.joinedTo = target;
  segment.first = undefined;
  segment.last = undefined;
}

function unlink({ previous, next }: Node, segment: Segment): void {
  if (previous === undefined) segment.first = next;
  else previous.next = next;
  if (next === undefined) segment.last = previous;
  else next.previous = previous;
}

function listSegment(segment: Segment): readonly string[] {
  const ids: string[] = [];
  for (let node = segment.first; node !== undefined; node = node.next) ids.push(node.id);
  return ids;
}
