import { merge } from '../draft.ts';
import { chunkRules } from './chunk-rules.ts';
import { type CompletionState, createCompletionState } from './completion-state.ts';
import type { CompletionChunk } from './completion-types.ts';

/**
 * Folds one chunk of a completion into what came before: `chunks.reduce(accumulateCompletion, undefined)`, or chunk by chunk.
 * The state given is used up: it is changed in place, so that a chunk costs the same however much text came before it, and
 * returned. Chunks are never changed.
 *
 * Text is joined; log probabilities are put one after the other (their offsets count from the start of the text, prompt
 * included when it is echoed); usage and whatever else is told again is the last that was told, never a sum; members that
 * only one provider knows are kept under their own names.
 *
 * @example
 * let state: CompletionState | undefined;
 * for (const chunk of chunks) state = accumulateCompletion(state, chunk);
 * console.log(state?.completion.choices[0]?.text);
 */
export function accumulateCompletion(state: CompletionState | undefined, chunk: CompletionChunk): CompletionState {
  const next = state ?? createCompletionState();
  merge(next, chunk, chunkRules);
  return next;
}
