import { outputText } from '@unspool/generated';
import type { ModelResponse, ResponseStreamEvent } from '@unspool/generated/responses';
import type { Accumulation } from '../accumulation.ts';
import type { UnknownEvent } from '../unknown-event.ts';
import { accumulateResponse } from './accumulate-response.ts';
import type { ResponseState } from './response-state.ts';

/** Adds up the events of one Responses stream. It is whole with `response.completed` or `response.incomplete`. */
export function createResponseAccumulation(): Accumulation<ResponseStreamEvent | UnknownEvent, ModelResponse> {
  let state: ResponseState | undefined;
  return {
    doneMarkerEnds: false,
    add: (event) => {
      state = accumulateResponse(state, event);
    },
    value: () => state?.response,
    text: () => (state === undefined ? '' : outputText(state.response)),
    progress: () => state?.progress ?? 'open',
    failure: () => state?.response.error,
    sequenceNumber: () => state?.sequenceNumber,
  };
}
