import { outputText } from '@unspool/generated';
import type { ModelResponse, ResponseStreamEvent } from '@unspool/generated/responses';
import type { Accumulation, StreamKind } from '../accumulation.ts';
import type { UnknownEvent } from '../unknown-event.ts';
import { accumulateResponse } from './accumulate-response.ts';
import type { ResponseState } from './response-state.ts';

/** How the events of a Responses stream are read. */
export const responseStream: StreamKind<ResponseStreamEvent | UnknownEvent, ModelResponse> = {
  createAccumulation: createResponseAccumulation,
  // The first event is among them for the id.
  endings: ['response.created', 'response.completed', 'response.incomplete', 'response.failed'],
};

/** Adds up the events of one Responses stream. It is whole with `response.completed` or `response.incomplete`. */
function createResponseAccumulation(): Accumulation<ResponseStreamEvent | UnknownEvent, ModelResponse> {
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
