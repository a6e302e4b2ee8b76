import type { Accumulation } from './accumulation.ts';
import { createMessageSource, type SseMessage } from './sse/message-source.ts';
import { readRecord } from './sse/read-record.ts';
import type { StreamEnd, StreamError } from './stream-error.ts';
import {
  createCutOffError,
  createInBandError,
  createMalformedEventError,
  createResponseFailedError,
  type StreamContext,
  type StreamPosition,
} from './stream-faults.ts';

/** What the events of one answer are made from. */
export interface EventFeedParts<TEvent, TFinal> extends StreamContext {
  readonly body: ReadableStream<Uint8Array>;
  readonly accumulation: Accumulation<TEvent, TFinal>;
}

/** How a stream ended and what is left of it. */
export type StreamOutcome<TFinal> =
  | { readonly kind: 'whole'; readonly ended: StreamEnd; readonly value: TFinal }
  | { readonly kind: 'broken'; readonly ended: StreamEnd; readonly error: unknown };

/** The events of one answer as they are asked for, each accumulated when it is handed out, up to one end. */
export interface EventFeed<TEvent, TFinal> {
  /** The next event that has arrived. `undefined` when more must be read, or at the end. */
  readonly take: () => TEvent | undefined;
  /** Reads on. One call at a time. Never rejects: what goes wrong is the outcome. */
  readonly fill: () => Promise<void>;
  /** `undefined` as long as the stream runs. */
  readonly outcome: () => StreamOutcome<TFinal> | undefined;
  /** Ends the stream with the caller's reason and cancels the request. Without effect after the end. */
  readonly abort: (reason: unknown) => void;
}

/** `onEnd` is called once, whatever the end. */
export function createEventFeed<TEvent, TFinal>(
  parts: EventFeedParts<TEvent, TFinal>,
  onEnd: () => void,
): EventFeed<TEvent, TFinal> {
  const { accumulation } = parts;
  const source = createMessageSource(parts.body);
  let outcome: StreamOutcome<TFinal> | undefined;
  let bodyEnded = false;
  let events = 0;

  function end(how: StreamOutcome<TFinal>): void {
    outcome = how;
    onEnd();
  }

  function complete(ended: StreamEnd): void {
    const value = accumulation.value();
    if (value === undefined) return fail(createCutOffError(parts, position(), { ended }));
    source.release();
    end({ kind: 'whole', ended, value });
  }

  function fail(error: StreamError): void {
    source.cancel(error);
    end({ kind: 'broken', ended: error.ended, error });
  }

  function position(): StreamPosition {
    return { events, partial: accumulation.value(), sequenceNumber: accumulation.sequenceNumber?.() };
  }

  function endAtDone(): void {
    if (accumulation.doneMarkerEnds) complete('done-marker');
    else fail(createCutOffError(parts, position(), { ended: 'done-marker' }));
  }

  function endOfBody(how: { readonly ended: StreamEnd; readonly cause?: unknown }): void {
    if (accumulation.progress() === 'finished' && parts.provider.stream?.doneMarker !== 'always')
      complete('finish-reason');
    else fail(createCutOffError(parts, position(), how));
  }

  function accept(message: SseMessage): TEvent | undefined {
    const record = readRecord(message);
    if (record.kind === 'event') return add(record.event);
    if (record.kind === 'done') endAtDone();
    else if (record.kind === 'error') fail(createInBandError(parts, position(), record.payload));
    else if (record.kind === 'malformed' && bodyEnded) endOfBody({ ended: 'eof' }); // Half a record: the body was cut.
    else if (record.kind === 'malformed') fail(createMalformedEventError(parts, position(), message));
    return undefined;
  }

  function add(record: object): TEvent {
    // The one place where the wire gets its type: what the document says of this stream. Unknown events are among them.
    const event = record as TEvent;
    events += 1;
    accumulation.add(event);
    const progress = accumulation.progress();
    if (progress === 'complete') complete('terminal-event');
    else if (progress === 'failed') fail(createResponseFailedError(parts, position(), accumulation.failure?.()));
    return event;
  }

  return {
    take: () => {
      for (;;) {
        const message = outcome === undefined ? source.take() : undefined;
        if (message === undefined) break;
        const event = accept(message);
        if (event !== undefined) return event;
      }
      if (bodyEnded && outcome === undefined) endOfBody({ ended: 'eof' });
      return undefined;
    },
    fill: async () => {
      try {
        bodyEnded = !(await source.fill());
      } catch (cause) {
        if (outcome === undefined) endOfBody({ ended: 'fault', cause });
      }
    },
    outcome: () => outcome,
    abort: (reason) => {
      if (outcome !== undefined) return;
      source.cancel(reason);
      end({ kind: 'broken', ended: 'aborted', error: reason });
    },
  };
}
