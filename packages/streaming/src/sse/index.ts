export { createSseParser } from './sse-parser.ts';

export type { SseMessage } from './sse-message.ts';
export type { SseParser } from './sse-parser.ts';
