export { createPartialJson } from './partial-json.ts';
export { partial } from './partial.ts';
export { partialToolCalls } from './partial-tool-calls.ts';

export type { AnswerEvent, AnswerStream } from './answer-stream.ts';
export type { DeepPartial } from './deep-partial.ts';
export type { PartialAnswer } from './partial.ts';
export type { PartialJson, PartialJsonState } from './partial-json.ts';
export type { PartialToolCall } from './partial-tool-call.ts';
