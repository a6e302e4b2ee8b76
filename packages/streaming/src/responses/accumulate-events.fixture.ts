import type { OutputItem, ResponseStreamEvent } from '@unspool/generated/responses';
import { freezeDeep } from '../freeze-deep.fixture.ts';
import { accumulateResponse } from './accumulate-response.ts';
import { numberEvents, type UnnumberedEvent } from './response-events.fixture.ts';
import type { ResponseState } from './response-state.ts';

/** Folds events of any shape, since what a server sends is not bound to the types. They are frozen: changing one throws. */
export function accumulate(events: readonly unknown[]): ResponseState | undefined {
  return (freezeDeep(events) as ResponseStreamEvent[]).reduce<ResponseState | undefined>(
    (state, event) => accumulateResponse(state, event),
    undefined,
  );
}

/** The output that events add up to. */
export function outputOf(events: readonly UnnumberedEvent[]): OutputItem[] | undefined {
  return accumulate(numberEvents(events))?.response.output;
}

/** The event that announces an item. */
export function added(item: object, output_index: number = 0): UnnumberedEvent {
  return { type: 'response.output_item.added', output_index, item: item as OutputItem };
}
