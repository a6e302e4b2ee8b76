import type { Accumulation, StreamKind } from '../accumulation.ts';
import { accumulateCompletion } from './accumulate-completion.ts';
import type { CompletionState } from './completion-state.ts';
import type { Completion, CompletionChunk } from './completion-types.ts';

/** How the chunks of a completion are read. */
export const completionStream: StreamKind<CompletionChunk, Completion> = {
  createAccumulation: createCompletionAccumulation,
};

/** Adds up the chunks of one completion. It is whole with `[DONE]`, or at the body's end when each choice has ended. */
function createCompletionAccumulation(): Accumulation<CompletionChunk, Completion> {
  let state: CompletionState | undefined;
  return {
    doneMarkerEnds: true,
    add: (chunk) => {
      state = accumulateCompletion(state, chunk);
    },
    value: () => state?.completion,
    text: () => state?.completion.choices[0]?.text ?? '',
    progress: () => (hasEnded(state) ? 'finished' : 'open'),
  };
}

function hasEnded(state: CompletionState | undefined): boolean {
  return state !== undefined && state.open.size === 0 && state.choices.entries.length > 0;
}
