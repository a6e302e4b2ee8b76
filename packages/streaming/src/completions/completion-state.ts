import { type ChoicesState, createChoicesState } from '../choices/choices-state.ts';
import type { Completion } from './completion-types.ts';

/** What the chunks of a completion have added up to. Made and changed by `accumulateCompletion` only. */
export interface CompletionState extends ChoicesState<Completion> {}

/** State before the first chunk. */
export function createCompletionState(): CompletionState {
  return createChoicesState<Completion>({ id: '', object: 'text_completion', created: 0, model: '', choices: [] });
}
