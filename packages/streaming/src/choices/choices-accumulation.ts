import type { Accumulation } from '../accumulation.ts';
import type { ChoicesState } from './choices-state.ts';

/** What a completion is made of. */
export interface CompletionParts<TChunk, TCompletion extends { readonly choices: object[] }> {
  readonly accumulate: (state: ChoicesState<TCompletion> | undefined, chunk: TChunk) => ChoicesState<TCompletion>;
  /** The text of a completion: of its first choice. */
  readonly text: (completion: TCompletion) => string | null | undefined;
}

/** Adds up the chunks of one completion. It is whole with `[DONE]`, or at the body's end when each choice has ended. */
export function createChoicesAccumulation<TChunk, TCompletion extends { readonly choices: object[] }>({
  accumulate,
  text,
}: CompletionParts<TChunk, TCompletion>): Accumulation<TChunk, TCompletion> {
  let state: ChoicesState<TCompletion> | undefined;
  return {
    doneMarkerEnds: true,
    add: (chunk) => {
      state = accumulate(state, chunk);
    },
    value: () => state?.completion,
    text: () => (state === undefined ? '' : (text(state.completion) ?? '')),
    progress: () => (hasEnded(state) ? 'finished' : 'open'),
  };
}

function hasEnded(state: ChoicesState<{ readonly choices: object[] }> | undefined): boolean {
  return state !== undefined && state.open.size === 0 && state.choices.entries.length > 0;
}
