export { createSseParser } from './sse-parser.ts';

export type { SseMessage, SseParser } from './sse-parser.ts';
