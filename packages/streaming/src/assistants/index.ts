export { accumulateRun } from './accumulate-run.ts';
export { runStream } from './run-stream.ts';
export { streamRun } from './stream-run.ts';
export { streamThreadAndRun } from './stream-thread-and-run.ts';
export { streamToolOutputs } from './stream-tool-outputs.ts';

export type { RunState } from './run-state.ts';
export type { RunStream } from './stream-run.ts';
export type { RunEvent, RunEventType, RunResult, UnknownRunEvent } from './run-types.ts';
export type { StreamOptions, TypedStreamOptions } from '../stream-options.ts';
export type { StreamKind } from '../accumulation.ts';
