import type {
  AssistantStreamEvent,
  MessageObject,
  RunObject,
  RunStepObject,
  ThreadObject,
} from '@unspool/generated/assistants';
import type { EventType } from '../select-events.ts';
import type { UnknownEvent } from '../unknown-event.ts';

/** An event of a run, as the loop has it: its name beside its data. One of the document's, or one that this version does not know. */
export type RunEvent = AssistantStreamEvent | UnknownRunEvent;

/** The type of an event of a run, which is its name. */
export type RunEventType = EventType<AssistantStreamEvent>;

/** An event that this version does not know, as it came. Comparing `event` with a known name leaves it out. */
export interface UnknownRunEvent {
  readonly event: UnknownEvent['type'];
  readonly data: unknown;
}

/** What the events of a run add up to. */
export interface RunResult {
  /**
   * The run as it stood last. `status` tells how it came to rest: `completed`, `requires_action` (it waits for the outputs of
   * `required_action`), `incomplete`, `cancelled` or `expired`.
   */
  readonly run: RunObject;
  /** The messages that the run has written, in the order in which it began them. */
  readonly messages: MessageObject[];
  /** The steps of the run that this stream told of, in the order in which they began. */
  readonly steps: RunStepObject[];
  /** The thread, when the stream has created it. */
  readonly thread?: ThreadObject | undefined;
}
