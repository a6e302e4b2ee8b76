export { accumulateResponse } from './accumulate-response.ts';
export { responseStream } from './response-stream.ts';
export { streamResponse } from './stream-response.ts';
export { streamStoredResponse } from './stream-stored-response.ts';

export type { ResponseAudio, ResponseState } from './response-state.ts';
export type { ResponseStreamOptions, ResumeOptions } from './response-stream-options.ts';
export type { ResponseEvent, ResponseEventType } from './response-event.ts';
export type { ResponseStream } from './stream-response.ts';
export type { UnknownEvent } from '../unknown-event.ts';
export type { StreamOptions, TypedStreamOptions } from '../stream-options.ts';
export type { StreamKind } from '../accumulation.ts';
