import type { ChatCompletionChunk } from '../chat/chat-completion-types.ts';
import { toMembers } from '../members.ts';
import type { ResponseEvent } from '../responses/response-event.ts';

/** An event of a response, or a chunk of a chat completion. */
export type AnswerEvent = ResponseEvent | ChatCompletionChunk;

/** A stream of a response or of a chat completion, all of its events or only some (`only`). */
export interface AnswerStream {
  readonly snapshot: unknown;
  observe(observer: (event: AnswerEvent) => void): void;
}

/** Follows a stream from its first event on. What came earlier is not kept, so that later is too late. */
export function observeFromStart(stream: AnswerStream, observer: (event: AnswerEvent) => void): void {
  if (stream.snapshot !== undefined)
    throw new TypeError('The first events of this stream have gone by. Call partial() before looping over it.');
  stream.observe(observer);
}

/** Tells the two kinds of events apart: a chunk has `choices`, and no type. */
export function isChunk(event: AnswerEvent): event is ChatCompletionChunk {
  return Array.isArray(toMembers(event)['choices']);
}
