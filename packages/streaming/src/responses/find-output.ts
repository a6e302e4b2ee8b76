import type { OutputContent, OutputItem } from '@unspool/generated/responses';
import { createIndexedList, findEntry, type IndexedList, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { type Members, toMembers } from '../members.ts';
import { type BlankItemType, blankItems } from './blank-items.ts';
import type { ItemEvent } from './item-event.ts';
import type { ResponseState } from './response-state.ts';

/** A part of a reasoning summary. */
type SummaryPart = Extract<OutputItem, { type: 'reasoning' }>['summary'][number];

/** Finds the object that an event is about, as long as it is open. What no event has announced begins blank. */
export type FindObject = (state: ResponseState, event: ItemEvent) => Members | undefined;

/** Finds the list that an event is about, and the index in it. */
export type FindPlace = (state: ResponseState, event: ItemEvent) => Place | undefined;

/** A place in a list, taken or not. */
export interface Place {
  readonly list: IndexedList<unknown>;
  readonly index: unknown;
}

/** A place in the output. */
export function output(state: ResponseState, event: ItemEvent): Place {
  return { list: state.output, index: event.output_index };
}

/** A place in a list of an object, by the member of the event that tells its index. */
export function listed(find: FindObject, name: string, indexName: string): FindPlace {
  return (state, event) => {
    const found = find(state, event);
    return found && { list: openList(state, found, name), index: toMembers(event)[indexName] };
  };
}

/** An item of the type given. */
export function item(type: BlankItemType): FindObject {
  return entry(output, blankItem(type), type);
}

/** An item of any type; of this one when nothing has announced it. */
export function anyItem(type: BlankItemType): FindObject {
  return entry(output, blankItem(type));
}

function blankItem(type: BlankItemType): (event: ItemEvent) => object {
  return ({ item_id = '' }) => ({ type, id: item_id, status: 'in_progress', ...blankItems[type] });
}

/** The object at a place, if it is of the blank's type. */
export function part(find: FindPlace, blank: OutputContent | SummaryPart): FindObject {
  return entry(find, () => ({ ...blank }), blank.type);
}

/** The object at a place, if it is of the type given, or of any type where none is. */
export function entry(find: FindPlace, createBlank: (event: ItemEvent) => object, type?: string): FindObject {
  return (state, event) => {
    const place = find(state, event);
    if (place === undefined) return undefined;
    let found = findEntry(place.list, place.index);
    if (found === undefined) putEntry(place.list, place.index, (found = createBlank(event)));
    if (!isObject(found) || state.closed.has(found)) return undefined;
    const members = toMembers(found);
    return type === undefined || members['type'] === type ? members : undefined;
  };
}

/** The object in a member of another. It is copied once, since it belongs to the event that brought it. */
export function member(find: FindObject, name: string): FindObject {
  return (state, event) => {
    const found = find(state, event);
    const value = found?.[name];
    if (found === undefined || !isObject(value)) return undefined;
    if (state.copies.has(value)) return toMembers(value);
    const copy = { ...value };
    state.copies.add(copy);
    found[name] = copy;
    return toMembers(copy);
  };
}

/** A list of an object. It and its entries are copied once, since they belong to the event that brought them. */
export function openList({ lists }: ResponseState, holder: Members, name: string): IndexedList<unknown> {
  const known = holder[name];
  const open = isObject(known) ? lists.get(known) : undefined;
  if (open !== undefined) return open;
  const list = createIndexedList(Array.isArray(known) ? known.map(copyObject) : []);
  lists.set(list.entries, list);
  holder[name] = list.entries;
  return list;
}

/** A copy whose members can be set; what is no object as it is. */
export function copyObject<TValue>(value: TValue): TValue {
  return isObject(value) ? { ...value } : value;
}
