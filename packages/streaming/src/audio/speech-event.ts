import type { CreateSpeechResponseStreamEvent } from '@unspool/generated/audio';
import type { EventType } from '../select-events.ts';
import type { UnknownEvent } from '../unknown-event.ts';

/** An event of speech, as the loop has it: one of the document's, or one that this version does not know. */
export type SpeechEvent = CreateSpeechResponseStreamEvent | UnknownEvent;

/** The type of an event of speech. */
export type SpeechEventType = EventType<CreateSpeechResponseStreamEvent>;
