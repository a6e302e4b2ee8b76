import { findEntry, putEntry } from '../indexed-list.ts';
import { joinText } from '../join-text.ts';
import { toMembers } from '../members.ts';
import { entry, type FindObject, type FindPlace } from './find-output.ts';
import { type Change, close, replaceText } from './grow-output.ts';
import type { ResponseState } from './response-state.ts';

/** Sets the status of a tool's call. Events have it in their names: `response.web_search_call.searching`. */
export function setStatus(
  { output, closed }: ResponseState,
  event: { readonly type: string; readonly output_index: number },
): void {
  const [, type, status] = event.type.split('.');
  const found = findEntry(output, event.output_index);
  if (found !== undefined && found.type === type && !closed.has(found)) Object.assign(found, { status });
}

/** Shows an image as far as it has come. Each is sharper than the one before and takes its place. */
export function showImage(find: FindObject): Change<{ readonly partial_image_b64: string }> {
  return (state, event) => replaceText(find(state, event), 'result', event.partial_image_b64);
}

/** The commands of the shell: texts in a list. */
export function commands(find: FindPlace): Readonly<Record<'added' | 'done', Change<{ readonly command: string }>>> & {
  readonly delta: Change<{ readonly delta: string }>;
} {
  const change: Change<{ readonly command?: unknown; readonly delta?: unknown }> = (state, event) => {
    const place = find(state, event);
    if (place === undefined) return;
    const { list, index } = place;
    putEntry(list, index, joinText(event.command ?? findEntry(list, index), event.delta));
  };
  return { added: change, delta: change, done: change };
}

/**
 * What the commands of the shell print. It has no `outcome` before it is closed. A command may be closed with several
 * outputs, which then stand before those of the next one.
 */
export function shellOutputs(find: FindPlace): {
  readonly delta: Change<{ readonly delta: object }>;
  readonly done: Change<{ readonly output: readonly object[] }>;
} {
  const findOpen = entry(find, () => ({ stdout: '', stderr: '' }));
  return {
    delta: (state, event) => {
      const found = findOpen(state, event);
      const added = toMembers(Object(event.delta));
      if (found !== undefined)
        for (const name of ['stdout', 'stderr']) found[name] = joinText(found[name], added[name]);
    },
    done: (state, event) => {
      const place = find(state, event);
      if (place === undefined || !Array.isArray(event.output)) return;
      const { list, index } = place;
      for (const [position, output] of event.output.entries())
        close(state, { list, index: Number(index) + position / event.output.length }, output);
    },
  };
}
