import type { ModelResponse, ResponseStreamEvent } from '@unspool/generated/responses';
import { putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import type { ResponseState } from './response-state.ts';

/**
 * Follows the response as a whole: its states on the way, one of which brings the items when a response is joined in the
 * middle, and its last event, whose snapshot wins. Some proxies send that one without the output: what came before stands in.
 */
export function follow(
  progress: ResponseState['progress'],
): (state: ResponseState, event: { readonly response: ModelResponse }) => void {
  return (state, { response }) => {
    state.progress = progress;
    if (!isObject(response)) return;
    const { output } = state;
    const sent = Array.isArray(response.output) ? response.output : [];
    if (output.entries.length === 0)
      for (const [index, item] of sent.entries()) if (isObject(item)) putEntry(output, index, { ...item });
    const isWhole = progress !== 'open' && sent.length > 0;
    state.response = isWhole ? response : { ...response, output: output.entries };
  };
}

/** Keeps what went wrong, for as long as `response.failed` does not tell it itself. */
export function keepError(
  { response }: ResponseState,
  { code, message }: Extract<ResponseStreamEvent, { type: 'error' }>,
): void {
  Object.assign(response, { error: { code, message } });
}
