/** Throws a `TypeError` unless a value can be the id of something. */
export function checkId(what: string, id: unknown): void {
  if (typeof id === 'string' && id !== '') return;
  throw new TypeError(`${what} has to be an id.`);
}

/** Throws a `TypeError` unless a value can be an item. */
export function checkItem(item: { readonly type?: unknown; readonly id?: unknown } | undefined): void {
  if (typeof item?.type !== 'string') {
    throw new TypeError('createItem needs an item with a type, such as message.');
  }
  if (item.id !== undefined) checkId('item.id', item.id);
}

/** Whole milliseconds, never more than what was heard. Throws a `TypeError` for anything but a number from 0 on. */
export function toMilliseconds(audioEndMs: unknown): number {
  if (typeof audioEndMs === 'number' && audioEndMs >= 0 && audioEndMs < Infinity) return Math.floor(audioEndMs);
  throw new TypeError(`audioEndMs has to be a number from 0 on, not ${String(audioEndMs)}.`);
}
