export { accumulateCompletion } from './accumulate-completion.ts';
export { completionStream } from './completion-stream.ts';
export { streamCompletion } from './stream-completion.ts';

export type { CompletionState } from './completion-state.ts';
export type { Completion, CompletionChoice, CompletionChunk, CompletionChunkChoice } from './completion-types.ts';
export type { CompletionStream } from './stream-completion.ts';
export type { StreamOptions } from '../stream-options.ts';
export type { StreamKind } from '../accumulation.ts';
