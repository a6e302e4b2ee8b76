import { isObject } from '../is-object.ts';
import { toMembers } from '../members.ts';
import type { ResponseEvent } from '../responses/response-event.ts';
import type { PartialToolCall } from './partial-tool-call.ts';
import { createStreamedCall, type StreamedCall } from './streamed-call.ts';

/** Follows the calls of a Responses stream: what takes its events. Calls are told apart by their place in the output. */
export function createResponseCalls<TArguments>(calls: PartialToolCall<TArguments>[]): (event: ResponseEvent) => void {
  const byPlace = new Map<unknown, StreamedCall<TArguments>>();

  const find = (place: unknown): StreamedCall<TArguments> => {
    const known = byPlace.get(place);
    if (known !== undefined) return known;
    const begun = createStreamedCall<TArguments>();
    byPlace.set(place, begun);
    calls.push(begun.call);
    return begun;
  };

  return (event) => {
    switch (event.type) {
      case 'response.output_item.added':
      case 'response.output_item.done': {
        const item = toMembers(isObject(event.item) ? event.item : {});
        if (item['type'] !== 'function_call' && item['type'] !== 'mcp_call') return;
        const found = find(event.output_index);
        found.describe({ callId: item['call_id'] ?? item['id'], name: item['name'] });
        if (event.type === 'response.output_item.done') found.add({ whole: item['arguments'] });
        return;
      }
      case 'response.function_call_arguments.delta':
      case 'response.mcp_call_arguments.delta':
        return find(event.output_index).add({ delta: event.delta, ends: false });
      case 'response.function_call_arguments.done':
      case 'response.mcp_call_arguments.done':
        return find(event.output_index).add({ whole: event.arguments });
      default:
    }
  };
}
