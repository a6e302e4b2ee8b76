import type { SseMessage } from './sse/sse-message.ts';

/**
 * One kind of stream, as data: what reading its events needs to know. Each streaming operation has one and exports it, so that
 * events which come another way are read by the same rules.
 */
export interface StreamKind<TEvent, TFinal> {
  /** Begins to add up one stream. */
  readonly createAccumulation: () => Accumulation<TEvent, TFinal>;
  /**
   * Makes the event of a record whose name belongs to it, as with assistants. Without it the payload is the event.
   */
  readonly toEvent?: (name: string | undefined, payload: object) => TEvent;
  /**
   * Types of the events that are read whatever events are asked for: those that end the stream, and those without which
   * `final()` would not be whole.
   */
  readonly endings?: readonly string[] | undefined;
  /** Which events are handed on, where not all are: see `selectEvents`. */
  readonly selection?: EventSelection | undefined;
}

/** What is read of a stream, and handed on. */
export interface EventSelection {
  /** Whether a record is to be parsed. */
  readonly isRead: (message: SseMessage) => boolean;
  /** Whether an event that was parsed is one of those that were asked for. */
  readonly isWanted: (name: string | undefined, payload: object) => boolean;
  /** The `sequence_number` of a record that is not to be parsed. */
  readonly findSequenceNumber: (message: SseMessage) => number | undefined;
}

/**
 * What the events of one stream add up to. Each streaming operation brings its own; the stream itself
 * knows nothing else of the events that it hands on.
 */
export interface Accumulation<TEvent, TFinal> {
  /** Folds the next event in. Never throws for what a server may send. */
  readonly add: (event: TEvent) => void;
  /** The value so far; `undefined` before the first event. */
  readonly value: () => TFinal | undefined;
  /** The text of the value so far. */
  readonly text: () => string;
  /** How far the stream has come. Asked after each event, so it must cost nothing. */
  readonly progress: () => StreamProgress;
  /** Whether `[DONE]` makes the stream whole. Where events have an end of their own, it does not. */
  readonly doneMarkerEnds: boolean;
  /** What the server said of the failure when `progress` is `failed`. */
  readonly failure?: () => unknown;
  /** `sequence_number` of the last event, where events are numbered. */
  readonly sequenceNumber?: () => number | undefined;
}

/**
 * `open`: more must come. `finished`: whole if the body ends here, and there may be more. `complete`: the last event has
 * come. `failed`: the last event has come, and says that the answer failed.
 */
export type StreamProgress = 'open' | 'finished' | 'complete' | 'failed';
