import type { CreateTranscriptionResponseStreamEvent } from '@unspool/generated/audio';
import type { EventType } from '../select-events.ts';
import type { UnknownEvent } from '../unknown-event.ts';

/** An event of a transcription, as the loop has it: one of the document's, or one that this version does not know. */
export type TranscriptionEvent = CreateTranscriptionResponseStreamEvent | UnknownEvent;

/** The type of an event of a transcription. */
export type TranscriptionEventType = EventType<CreateTranscriptionResponseStreamEvent>;
