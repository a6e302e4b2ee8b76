import { isObject } from '../is-object.ts';
import { copyJson } from './copy-json.ts';

/** Objects of one kind while they grow, in the order in which they began. */
export interface Drafts<TObject> {
  readonly objects: TObject[];
  readonly byId: Map<unknown, Draft>;
}

interface Draft {
  /** Where the object stands. */
  readonly position: number;
  /** Whether it is as the server closed it; later deltas do not touch it. */
  closed: boolean;
}

/** No objects yet. */
export function createDrafts<TObject>(): Drafts<TObject> {
  return { objects: [], byId: new Map() };
}

/**
 * Takes in an object that the server announces, or tells anew while it grows. What deltas have added to the member that
 * they grow stays.
 */
export function openDraft<TObject extends { readonly id: string }>(
  { objects, byId }: Drafts<TObject>,
  object: TObject,
  growing: keyof TObject,
): void {
  if (!isObject(object)) return;
  const draft = byId.get(object.id);
  const known = draft === undefined ? undefined : objects[draft.position];
  if (draft === undefined || known === undefined) {
    byId.set(object.id, { position: objects.length, closed: false });
    objects.push(copyJson(object));
  } else if (!draft.closed) objects[draft.position] = { ...copyJson(object), [growing]: known[growing] };
}

/** Puts an object in its place as the server closed it. */
export function closeDraft<TObject extends { readonly id: string }>(
  { objects, byId }: Drafts<TObject>,
  object: TObject,
): void {
  if (!isObject(object)) return;
  const position = byId.get(object.id)?.position ?? objects.length;
  byId.set(object.id, { position, closed: true });
  objects[position] = object;
}

/** The object that a delta adds to, unless it is closed. One that no event has announced starts as the blank given. */
export function findDraft<TObject>(
  { objects, byId }: Drafts<TObject>,
  id: unknown,
  createBlank: () => TObject,
): TObject | undefined {
  const draft = byId.get(id);
  if (draft !== undefined) return draft.closed ? undefined : objects[draft.position];
  const blank = createBlank();
  byId.set(id, { position: objects.length, closed: false });
  objects.push(blank);
  return blank;
}
