import type { ModelResponse } from '@unspool/generated/responses';
import { copyObject, putItem } from '../output-slots.ts';
import type { ResponseHandlers, ResponseState } from '../response-state.ts';
import { isObject } from '../../is-object.ts';

/** The response as a whole: its states on the way, and the last event, whose snapshot wins over what was accumulated. */
export const lifecycleEvents = {
  'response.created': (state, event) => update(state, event.response),
  'response.queued': (state, event) => update(state, event.response),
  'response.in_progress': (state, event) => update(state, event.response),
  'response.completed': (state, event) => finish(state, event.response, 'complete'),
  'response.incomplete': (state, event) => finish(state, event.response, 'complete'),
  'response.failed': (state, event) => finish(state, event.response, 'failed'),
  // Thrown by the stream before it gets here.
  error: () => undefined,
} satisfies Partial<ResponseHandlers>;

function update(state: ResponseState, response: ModelResponse): void {
  if (!isObject(response)) return;
  if (state.slots.entries.length === 0) adoptOutput(state, response.output);
  state.response = { ...response, output: state.output.entries };
}

/** A response that is joined in the middle may come with items. */
function adoptOutput(state: ResponseState, output: ModelResponse['output']): void {
  if (!Array.isArray(output)) return;
  for (const [index, announced] of output.entries()) {
    const item = copyObject(announced);
    if (item !== undefined) putItem(state, index, { item, done: false });
  }
}

/** Some proxies send the last response without its output: what was accumulated then stands in for it. */
function finish(state: ResponseState, response: ModelResponse, progress: 'complete' | 'failed'): void {
  state.progress = progress;
  if (!isObject(response)) return;
  const isBare = !Array.isArray(response.output) || response.output.length === 0;
  state.response = isBare ? { ...response, output: state.output.entries } : response;
}
