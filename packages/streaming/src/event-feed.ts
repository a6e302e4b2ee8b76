import type { Accumulation, StreamKind } from './accumulation.ts';
import { createEventReader, type EventReader } from './event-reader.ts';
import type { Resumption, StreamAnswer } from './resumption.ts';
import { type BodyLimits, createMessageSource, type MessageSource } from './sse/message-source.ts';
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
  return new AnswerFeed(parts, onEnd);
}

class AnswerFeed<TEvent, TFinal> implements EventFeed<TEvent, TFinal> {
  readonly accumulation: Accumulation<TEvent, TFinal>;
  readonly #parts: EventFeedParts<TEvent, TFinal>;
  readonly #onEnd: () => void;
  readonly #reader: EventReader<TEvent, TFinal>;
  #context: StreamContext;
  #source: MessageSource;
  #bodyEnded = false;
  #filling: Promise<void> | undefined;
  #outcome: StreamOutcome<TFinal> | undefined;

  constructor(parts: EventFeedParts<TEvent, TFinal>, onEnd: () => void) {
    const { kind, provider, resumption } = parts;
    this.#parts = parts;
    this.#onEnd = onEnd;
    this.#context = parts;
    this.#source = createMessageSource(parts.body, parts);
    this.#reader = createEventReader<TEvent, TFinal>({
      kind,
      needsDoneMarker: provider.stream?.doneMarker === 'always',
      isNew: resumption?.isNew,
      end: (ended, value) => this.#settle({ kind: 'whole', ended, value, released: this.#source.release() }),
      fail: (fault) => this.#fail(fault),
    });
    this.accumulation = this.#reader.accumulation;
  }

  observe(observer: (event: TEvent) => void): void {
    this.#reader.observe(observer);
  }

  outcome(): StreamOutcome<TFinal> | undefined {
    return this.#outcome;
  }

  take(): TEvent | undefined {
    for (;;) {
      if (this.#outcome !== undefined || this.#filling !== undefined) return undefined;
      const source = this.#source;
      const record = source.take();
      if (source.isTooLarge(record))
        this.#fail({ code: 'event-too-large', limit: this.#parts.maxEventSize ?? Infinity });
      else if (record !== undefined) {
        const event = this.#reader.read(record);
        if (event !== undefined) return event;
      } else if (this.#bodyEnded) this.#reader.endOfBody('eof');
      else return undefined;
    }
  }

  // No async function: this is what an event costs when each comes alone.
  fill(): Promise<void> {
    this.#filling ??= this.#source.read().then(
      (chunk) => {
        const found = this.#source.accept(chunk);
        this.#filling = undefined;
        this.#bodyEnded = found === 'end';
        if (found === 'idle' && this.#outcome === undefined)
          this.#fail({ code: 'idle-timeout', limit: this.#parts.idleTimeout });
      },
      (cause: unknown) => {
        if (this.#outcome === undefined) this.#reader.endOfBody('fault', { cause });
      },
    );
    return this.#filling;
  }

  abort(reason: unknown): void {
    if (this.#outcome !== undefined) return;
    this.#source.cancel(reason);
    this.#parts.resumption?.abort(reason);
    this.#settle({ kind: 'broken', ended: 'aborted', error: reason });
  }

  #settle(result: StreamOutcome<TFinal>): void {
    if (this.#outcome !== undefined) return;
    this.#outcome = result;
    this.#onEnd();
  }

  #fail(fault: StreamFault): void {
    // Half a record at the end of the body is what a cut leaves.
    if (fault.code === 'malformed-event' && this.#bodyEnded) return this.#reader.endOfBody('eof');
    const source = this.#source;
    const isFirst = this.#context === this.#parts;
    if (fault.code === 'cut-off' && fault.ended === 'eof' && isFirst && source.isForeign())
      return this.#fail({ code: 'not-a-stream', found: `something else under that name, ${source.received()} bytes` });
    const stopped = fault.code === 'cut-off' || fault.code === 'idle-timeout';
    const position = this.#reader.position(stopped ? source.received() : source.start());
    const error = createStreamError(this.#context, position, fault);
    source.cancel(error);
    const { ended } = error;
    const broken = (reason: unknown) => this.#settle({ kind: 'broken', ended, error: reason });
    this.#filling = this.#parts.resumption?.open(error)?.then((answer) => this.#goOn(answer), broken);
    if (this.#filling === undefined) broken(error);
  }

  #goOn(answer: StreamAnswer): void {
    this.#context = { ...this.#context, ...answer };
    this.#source = createMessageSource(answer.body, this.#parts);
    this.#filling = undefined;
    this.#bodyEnded = false;
    // Aborted while it was being opened.
    if (this.#outcome?.kind === 'broken') this.#source.cancel(this.#outcome.error);
  }
}
