import { findEntry, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { toMembers } from '../members.ts';
import { copyObject, type FindObject, type FindPlace, type ItemEvent, openList } from './find-output.ts';
import { findAgain } from './find-again.ts';
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
      // An empty text does not undo what deltas have told.
      if (found !== undefined) for (const name of names) found[name] = joinText('', event[name]) || found[name];
    },
  };
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
      const value = event[name];
      const place = isObject(value) ? find(state, event) : undefined;
      if (place === undefined) return;
      const { list, index } = place;
      if (typeof index !== 'number' || findEntry(list, index) === undefined) putEntry(list, index, copyObject(value));
    },
    done: (state, event) => {
      const value = event[name];
      const place = isObject(value) ? find(state, event) : undefined;
      if (place === undefined || !isObject(value)) return;
      const { list, index } = place;
      const known = findEntry(list, index);
      if (isObject(known) && state.closed.has(known)) return;
      state.closed.add(value);
      if (known === undefined || typeof index === 'number') putEntry(list, index, value);
      else list.entries[list.entries.length - 1] = value;
    },
  };
}
