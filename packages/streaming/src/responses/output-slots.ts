import type { OutputContent, OutputItem } from '@unspool/generated/responses';
import { createIndexedList, findEntry, type IndexedList, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { toMembers } from '../members.ts';
import type { OutputSlot, ResponseState, SummaryPart } from './response-state.ts';

/** The members by which an event says which item it is about. */
export interface ItemEvent {
  readonly output_index: number;
  readonly item_id?: string;
}

/** Puts an item into the output, in the place of one that is there and not closed. */
export function putItem(state: ResponseState, index: number, slot: OutputSlot): void {
  putEntry(state.slots, index, slot);
  putEntry(state.output, index, slot.item);
}

/**
 * The item that an event is about, if it is of the blank's type and still open. Its place in the output finds it, since
 * ids change from event to event with some providers. An item that no event has announced starts as a copy of the blank.
 */
export function openItem<TItem extends OutputItem>(
  state: ResponseState,
  event: ItemEvent,
  blank: TItem,
): TItem | undefined {
  const slot = openSlot(state, event, blank);
  // Items of one type have one shape.
  return slot?.item.type === blank.type ? (slot.item as TItem) : undefined;
}

/** The place of the item that an event is about, unless it is closed. */
export function openSlot(state: ResponseState, event: ItemEvent, blank: OutputItem): OutputSlot | undefined {
  const slot = findSlot(state, event);
  if (slot !== undefined) return slot.done ? undefined : slot;
  const added: OutputSlot = { item: { ...structuredClone(blank), id: event.item_id ?? '' }, done: false };
  putItem(state, event.output_index, added);
  return added;
}

/** The place of the item that an event is about, closed or not. */
export function findSlot(state: ResponseState, event: ItemEvent): OutputSlot | undefined {
  const { output_index: index, item_id: id } = event;
  if (typeof index === 'number') return findEntry(state.slots, index);
  return state.slots.entries.findLast(({ item }) => 'id' in item && item.id === id);
}

/** The content parts of an item, by `content_index`. */
export function contentOf(slot: OutputSlot): IndexedList<OutputContent> {
  slot.content ??= createIndexedList(ownList<OutputContent>(slot.item, 'content'));
  return slot.content;
}

/** The summary parts of a reasoning item, by `summary_index`. */
export function summaryOf(slot: OutputSlot): IndexedList<SummaryPart> {
  slot.summary ??= createIndexedList(ownList<SummaryPart>(slot.item, 'summary'));
  return slot.summary;
}

/** A member of an item as the array that it is on the wire; made when it is missing. */
export function ownList<TEntry>(item: object, member: string): TEntry[] {
  const members = toMembers(item);
  const list = members[member];
  // What stands in the list is what events of the same family have put there.
  if (Array.isArray(list)) return list as TEntry[];
  const made: TEntry[] = [];
  members[member] = made;
  return made;
}

/** A copy of what an event carries, for the state to change; `undefined` when it is not an object. */
export function copyObject<TValue>(value: TValue): TValue | undefined {
  return isObject(value) ? structuredClone(value) : undefined;
}
