import type { ResponseStreamEvent } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { responseHandlers } from './response-handlers.ts';
import type { ResponseHandlers } from './response-state.ts';

// As many as the document has, and no others.
expectTypeOf<keyof typeof responseHandlers>().toEqualTypeOf<ResponseStreamEvent['type']>();
expectTypeOf<keyof ResponseHandlers>().toEqualTypeOf<ResponseStreamEvent['type']>();

// @ts-expect-error an event of a new family has no handler
responseHandlers satisfies ResponseHandlers<ResponseStreamEvent | { type: 'response.hologram.delta' }>;
// @ts-expect-error a new event of a known family has none either
responseHandlers satisfies ResponseHandlers<ResponseStreamEvent | { type: 'response.output_text.retracted' }>;

type Changed = Exclude<ResponseStreamEvent, { type: 'response.output_text.done' }>;
// @ts-expect-error and an event that loses the member that is read does not fit its handler
responseHandlers satisfies ResponseHandlers<Changed | { type: 'response.output_text.done'; output_index: number }>;
