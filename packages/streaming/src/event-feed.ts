import type { StreamKind } from './accumulation.ts';
import { createEventReader, type EventReader } from './event-reader.ts';
import type { Resumption, StreamAnswer } from './resumption.ts';
import { type BodyLimits, createMessageSource } from './sse/message-source.ts';
import type { StreamEnd } from './stream-error.ts';
import { createStreamError, type StreamContext, type StreamFault } from './stream-faults.ts';

/** What the events of one answer are made from. */
export interface EventFeedParts<TEvent, TFinal> extends StreamContext, StreamAnswer, BodyLimits {
  readonly kind: StreamKind<TEvent, TFinal>;
  readonly resumption?: Resumption | undefined;
}

/** How a stream ended and what is left of it. */
export type StreamOutcome<TFinal> =
  | {
      readonly kind: 'whole';
      readonly ended: StreamEnd;
      readonly value: TFinal;
      /** Resolves when the connection can be used again, or soon. */
      readonly released: Promise<void>;
    }
  | { readonly kind: 'broken'; readonly ended: StreamEnd; readonly error: unknown };

/** The events of one answer as they are asked for, each accumulated when it is handed out, up to the one end. */
export interface EventFeed<TEvent, TFinal> extends Pick<EventReader<TEvent, TFinal>, 'accumulation' | 'observe'> {
  /** `undefined` as long as the stream runs. */
  readonly outcome: () => StreamOutcome<TFinal> | undefined;
  /** The next event that has arrived. `undefined` when more must be read, or at the end. */
  readonly take: () => TEvent | undefined;
  /** Reads on. Calls during a read share it. Never rejects: what goes wrong is the outcome. */
  readonly fill: () => Promise<void>;
  /** Ends the stream with the caller's reason and cancels the request. Without effect after the end. */
  readonly abort: (reason: unknown) => void;
}

/** Makes the feed of one answer. `onEnd` is called once, whatever the end. */
export function createEventFeed<TEvent, TFinal>(
  parts: EventFeedParts<TEvent, TFinal>,
  onEnd: () => void,
): EventFeed<TEvent, TFinal> {
  const { kind, provider, resumption, idleTimeout, maxEventSize = Infinity } = parts;
  let context: StreamContext = parts;
  let source = createMessageSource(parts.body, parts);
  let bodyEnded = false;
  let filling: Promise<void> | undefined;
  let outcome: StreamOutcome<TFinal> | undefined;

  const settle = (result: StreamOutcome<TFinal>): void => {
    if (outcome !== undefined) return;
    outcome = result;
    onEnd();
  };
  const goOn = (answer: StreamAnswer): void => {
    context = { ...context, ...answer };
    source = createMessageSource(answer.body, parts);
    filling = undefined;
    bodyEnded = false;
    // Aborted while it was being opened.
    if (outcome?.kind === 'broken') source.cancel(outcome.error);
  };
  const fail = (fault: StreamFault): void => {
    // Half a record at the end of the body is what a cut leaves.
    if (fault.code === 'malformed-event' && bodyEnded) return reader.endOfBody('eof');
    const stopped = fault.code === 'cut-off' || fault.code === 'idle-timeout';
    const error = createStreamError(context, reader.position(stopped ? source.received() : source.start()), fault);
    source.cancel(error);
    const { ended } = error;
    const broken = (reason: unknown) => settle({ kind: 'broken', ended, error: reason });
    filling = resumption?.open(error)?.then(goOn, broken);
    if (filling === undefined) broken(error);
  };
  const reader = createEventReader<TEvent, TFinal>({
    kind,
    needsDoneMarker: provider.stream?.doneMarker === 'always',
    isNew: resumption?.isNew,
    end: (ended, value) => settle({ kind: 'whole', ended, value, released: source.release() }),
    fail,
  });

  return {
    accumulation: reader.accumulation,
    observe: reader.observe,
    outcome: () => outcome,
    take: () => {
      for (;;) {
        if (outcome !== undefined || filling !== undefined) return undefined;
        const record = source.take();
        if (source.isTooLarge(record)) fail({ code: 'event-too-large', limit: maxEventSize });
        else if (record !== undefined) {
          const event = reader.read(record);
          if (event !== undefined) return event;
        } else if (bodyEnded) reader.endOfBody('eof');
        else return undefined;
      }
    },
    // No async function: this is what an event costs when each comes alone.
    fill: () => {
      filling ??= source.read().then(
        (chunk) => {
          const found = source.accept(chunk);
          filling = undefined;
          bodyEnded = found === 'end';
          if (found === 'idle' && outcome === undefined) fail({ code: 'idle-timeout', limit: idleTimeout });
        },
        (cause: unknown) => {
          if (outcome === undefined) reader.endOfBody('fault', { cause });
        },
      );
      return filling;
    },
    abort: (reason) => {
      if (outcome !== undefined) return;
      source.cancel(reason);
      resumption?.abort(reason);
      settle({ kind: 'broken', ended: 'aborted', error: reason });
    },
  };
}
