import type { ResponseStreamEvent } from '@unspool/generated/responses';
import type { EventType } from '../select-events.ts';
import type { UnknownEvent } from '../unknown-event.ts';

/** An event of a response, as the loop has it: one of the document's, or one that this version does not know. */
export type ResponseEvent = ResponseStreamEvent | UnknownEvent;

/** The type of an event of a response. */
export type ResponseEventType = EventType<ResponseStreamEvent>;
