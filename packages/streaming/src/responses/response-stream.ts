import { outputText } from '@unspool/generated';
import type { ModelResponse } from '@unspool/generated/responses';
import type { Accumulation, StreamKind, StreamProgress } from '../accumulation.ts';
import { accumulateResponse } from './accumulate-response.ts';
import type { ResponseEvent } from './response-event.ts';
import type { ResponseState } from './response-state.ts';

/** How the events of a Responses stream are read. */
export const responseStream: StreamKind<ResponseEvent, ModelResponse> = {
  createAccumulation: () => new ResponseAccumulation(),
  // The first event is among them for the id.
  endings: ['response.created', 'response.completed', 'response.incomplete', 'response.failed'],
};

/** Adds up the events of one Responses stream. It is whole with `response.completed` or `response.incomplete`. */
class ResponseAccumulation implements Accumulation<ResponseEvent, ModelResponse> {
  readonly doneMarkerEnds = false;
  #state: ResponseState | undefined;

  add(event: ResponseEvent): void {
    this.#state = accumulateResponse(this.#state, event);
  }

  value(): ModelResponse | undefined {
    return this.#state?.response;
  }

  text(): string {
    return this.#state === undefined ? '' : outputText(this.#state.response);
  }

  progress(): StreamProgress {
    return this.#state?.progress ?? 'open';
  }

  failure(): unknown {
    return this.#state?.response.error;
  }

  sequenceNumber(): number | undefined {
    return this.#state?.sequenceNumber;
  }
}
