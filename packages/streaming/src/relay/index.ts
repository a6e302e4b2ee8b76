export { fromSse } from './from-sse.ts';
export { selectEvents } from '../select-events.ts';
export { toReadableStream } from './to-readable-stream.ts';
export { toResponse } from './to-response.ts';
export { toSse } from './to-sse.ts';

export type { FromSseOptions } from './from-sse.ts';
export type { RelayedError, RelayOptions } from './to-sse.ts';
export type { RelayedStream } from './relayed-stream.ts';
export type { EventType, SelectedEvents } from '../select-events.ts';
export type { StreamKind } from '../accumulation.ts';
export type { EventStream } from '../event-stream.ts';
