import type { StreamKind } from '../accumulation.ts';
import { createChoicesAccumulation } from '../choices/choices-accumulation.ts';
import { accumulateCompletion } from './accumulate-completion.ts';
import type { Completion, CompletionChunk } from './completion-types.ts';

/** How the chunks of a completion are read. */
export const completionStream: StreamKind<CompletionChunk, Completion> = {
  createAccumulation: () =>
    createChoicesAccumulation({
      accumulate: accumulateCompletion,
      text: ({ choices }: Completion) => choices[0]?.text,
    }),
};
