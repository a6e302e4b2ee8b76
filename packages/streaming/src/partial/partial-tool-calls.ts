import { type AnswerStream, isChunk, observeFromStart } from './answer-stream.ts';
import { createChunkCalls } from './chunk-calls.ts';
import type { PartialToolCall } from './partial-tool-call.ts';
import { createResponseCalls } from './response-calls.ts';

/**
 * Follows the calls of tools while they stream: a list that grows, in the order in which the calls begin, with the arguments
 * of each as far as they have come. Functions and MCP tools of responses, functions of chat completions (of all choices);
 * the input of custom tools is not JSON. An event costs what it adds.
 *
 * Where `only` picks events it needs `response.function_call_arguments.delta`, and `response.output_item.added` for the names.
 *
 * @throws `TypeError` when the first event has been read.
 * @example
 * const calls = partialToolCalls(stream);
 * for await (const event of stream) for (const call of calls) render(call.name, call.arguments);
 */
export function partialToolCalls<TArguments = unknown>(stream: AnswerStream): readonly PartialToolCall<TArguments>[] {
  const calls: PartialToolCall<TArguments>[] = [];
  const inResponse = createResponseCalls(calls);
  const inChunks = createChunkCalls(calls);
  observeFromStart(stream, (event) => {
    if (isChunk(event)) inChunks(event);
    else inResponse(event);
  });
  return calls;
}
