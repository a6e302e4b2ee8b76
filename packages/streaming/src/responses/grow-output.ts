import { findEntry, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { type Members, toMembers } from '../members.ts';
import { copyObject, type FindObject, type FindPlace, openList, type Place } from './find-output.ts';
import { findAgain } from './find-again.ts';
import type { ItemEvent } from './item-event.ts';
import type { ResponseState } from './response-state.ts';

/** What an event does to the output. */
export type Change<TEvent> = (state: ResponseState, event: ItemEvent & TEvent) => void;

/**
 * A text in a member of an object. Deltas add to it, and to the log probabilities; what brings it whole has it in a member of
 * the same name, and may bring others.
 */
export function text<TName extends string>(
  find: FindObject,
  ...names: readonly [TName, ...TName[]]
): { readonly delta: Change<{ readonly delta: string }>; readonly done: Change<Readonly<Record<TName, string>>> } {
  const findOpen = findAgain(find);
  return {
    delta: (state, event) => {
      const found = findOpen(state, event);
      if (found === undefined) return;
      const [name] = names;
      const { delta, logprobs } = toMembers(event);
      found[name] = joinText(found[name], delta);
      if (!Array.isArray(logprobs) || logprobs.length === 0) return;
      const { entries } = openList(state, found, 'logprobs');
      for (const entry of logprobs) entries.push(entry);
    },
    done: (state, event) => {
      const found = find(state, event);
      for (const name of names) replaceText(found, name, event[name]);
    },
  };
}

/** Sets a text that an event brings whole. An empty one does not undo what has come before it. */
export function replaceText(found: Members | undefined, name: string, whole: unknown): void {
  if (found !== undefined) found[name] = joinText('', whole) || found[name];
}

/**
 * An object that events bring as a whole. What announces it leaves alone what is there already, since something may have been
 * added to that. What closes it is taken as it came, once, and not touched again.
 */
export function whole<TName extends string>(
  find: FindPlace,
  name: TName,
): Readonly<Record<'added' | 'done', Change<Readonly<Record<TName, unknown>>>>> {
  return {
    added: (state, event) => {
      const place = isObject(event[name]) ? find(state, event) : undefined;
      if (place === undefined) return;
      const { list, index } = place;
      if (typeof index !== 'number' || findEntry(list, index) === undefined)
        putEntry(list, index, copyObject(event[name]));
    },
    done: (state, event) => {
      const place = isObject(event[name]) ? find(state, event) : undefined;
      if (place !== undefined) close(state, place, event[name]);
    },
  };
}

/** Puts in an object as the server closed it, unless it has done so before. */
export function close({ closed }: ResponseState, { list, index }: Place, value: unknown): void {
  const known = findEntry(list, index);
  if (!isObject(value) || (isObject(known) && closed.has(known))) return;
  closed.add(value);
  if (known === undefined || typeof index === 'number') putEntry(list, index, value);
  else list.entries[list.entries.length - 1] = value;
}
