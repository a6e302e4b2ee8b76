import { maxParts } from './content-part.ts';
import type { EntryUpdate, PartPlace, PartText } from './entry-update.ts';
import { readItem } from './read-item.ts';
import { readAmount, readId, readText } from './read-members.ts';

/** What an event says, item by item. */
export type ItemNews = { readonly id: string } & (
  | { readonly kind: 'update'; readonly responseId: string | undefined; readonly update: EntryUpdate }
  /** What it follows; `null`: it is the first. */
  | { readonly kind: 'placed'; readonly previous: string | null }
  | { readonly kind: 'truncated'; readonly index: number; readonly heardMs: number }
  /** Base64. */
  | { readonly kind: 'audio'; readonly responseId: string | undefined; readonly index: number; readonly delta: string }
  | { readonly kind: 'deleted' }
);

/** Nothing of any item. */
export const noNews: readonly ItemNews[] = [];

/** Members that locate what an event is about; any of them may be anything. */
export interface Located {
  readonly item_id: unknown;
  readonly content_index?: unknown;
  readonly response_id?: unknown;
}

type Speaker = Omit<PartPlace, 'index'>;

/** Parts by who made them. */
export const inputAudio: Speaker = { role: 'user', type: 'input_audio' };
export const outputAudio: Speaker = { role: 'assistant', type: 'output_audio' };
export const outputText: Speaker = { role: 'assistant', type: 'output_text' };

/** News of the item that an event names, unless that cannot be an id. */
export function tellUpdate({ item_id, response_id }: Located, update: EntryUpdate): readonly ItemNews[] {
  const id = readId(item_id);
  return id === undefined ? noNews : [{ kind: 'update', id, responseId: readId(response_id), update }];
}

/** News of an item that an event carries. */
export function tellItem(
  item: unknown,
  { isFinal, response_id }: { readonly isFinal: boolean; readonly response_id?: unknown },
): readonly ItemNews[] {
  const told = readItem(item);
  return told === undefined
    ? noNews
    : tellUpdate({ item_id: told.id, response_id }, { kind: 'told', item: told, isFinal });
}

/** Where an item stands, unless that is not said. `root` is what clients call the front (OpenAI API reference). */
export function tellPlace(item_id: unknown, previous_item_id: unknown): readonly ItemNews[] {
  const id = readId(item_id);
  const previous = previous_item_id === null || previous_item_id === 'root' ? null : readId(previous_item_id);
  return id === undefined || previous === undefined ? noNews : [{ kind: 'placed', id, previous }];
}

/** Where in an item an event is at work; 0 when it does not say, as some providers leave it out. */
export function readIndex(content_index: unknown): number | undefined {
  const index = readAmount(content_index ?? 0);
  return index !== undefined && Number.isInteger(index) && index < maxParts ? index : undefined;
}

/** News that a text goes on. */
export function tellGrowth(event: Located & { delta?: unknown }, speaker: Speaker, member: PartText) {
  const index = readIndex(event.content_index);
  const delta = readText(event.delta);
  if (index === undefined || delta === undefined) return noNews;
  return tellUpdate(event, { kind: 'grown', place: { ...speaker, index }, member, delta });
}

/** News of a text as a whole. */
export function tellText(event: Located & { whole: unknown }, speaker: Speaker, member: PartText) {
  const index = readIndex(event.content_index);
  const text = readText(event.whole);
  if (index === undefined || text === undefined) return noNews;
  return tellUpdate(event, { kind: 'settled', place: { ...speaker, index }, member, text });
}
