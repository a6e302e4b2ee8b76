export { isStreamError, StreamError } from './stream-error.ts';

export type { EventStream } from './event-stream.ts';
export type { StreamEnd, StreamErrorCode, StreamErrorFields } from './stream-error.ts';
export type { StreamOptions } from './stream-options.ts';
export type { UnknownEvent } from './unknown-event.ts';
export type { Accumulation, EventSelection, StreamKind, StreamProgress } from './accumulation.ts';
export type { EventType, SelectedEvents } from './select-events.ts';
