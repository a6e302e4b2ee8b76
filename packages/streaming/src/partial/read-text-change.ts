import type { ChatCompletionChunk } from '../chat/chat-completion-types.ts';
import { isObject } from '../is-object.ts';
import { toMembers } from '../members.ts';
import type { ResponseEvent } from '../responses/response-event.ts';
import { type AnswerEvent, isChunk } from './answer-stream.ts';
import type { TextChange } from './streamed-json.ts';

/** What an event does to one text of the answer; `part` tells which. */
export type PartChange = TextChange & { readonly part: string };

/** Reads what an event does to the texts of an answer, without refusals and reasoning. Of a chat completion, the first choice. */
export function readTextChange(event: AnswerEvent): PartChange | undefined {
  return isChunk(event) ? readChunk(event) : readEvent(event);
}

function readEvent(event: ResponseEvent): PartChange | undefined {
  switch (event.type) {
    case 'response.output_text.delta':
      return { part: toPart(event), delta: event.delta, ends: false };
    case 'response.output_text.done':
      return { part: toPart(event), whole: event.text };
    default:
      return undefined;
  }
}

/** By place and not by id, since ids change from event to event with some providers. */
function toPart(event: { readonly output_index: number; readonly content_index: number }): string {
  return `${event.output_index} ${event.content_index}`;
}

function readChunk({ choices }: ChatCompletionChunk): PartChange | undefined {
  for (const choice of choices) {
    if (!isObject(choice) || (choice.index ?? 0) !== 0) continue;
    const content: unknown = isObject(choice.delta) ? choice.delta.content : undefined;
    // Some servers say that a choice goes on with an empty reason.
    return { part: 'first choice', delta: readContent(content), ends: Boolean(choice.finish_reason) };
  }
  return undefined;
}

/** The text of a content that may come in parts, as Mistral's does. */
function readContent(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  const parts = content.filter(isObject).map(toMembers);
  return parts.map(({ type, text }) => (type === 'text' && typeof text === 'string' ? text : '')).join('');
}
