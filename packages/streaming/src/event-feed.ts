import type { Accumulation, StreamKind } from './accumulation.ts';
import type { Resumption, StreamAnswer } from './resumption.ts';
import { createMessageSource, type MessageSource, type Patience } from './sse/message-source.ts';
import { readRecord } from './sse/read-record.ts';
import type { SseMessage } from './sse/sse-parser.ts';
import type { StreamEnd, StreamError } from './stream-error.ts';
import {
  createCutOffError,
  createIdleError,
  createMalformedEventError,
  createReportedError,
  createTooLargeError,
  type StreamContext,
  type StreamPosition,
} from './stream-faults.ts';

/** What the events of one answer are made from. */
export interface EventFeedParts<TEvent, TFinal> extends StreamContext, StreamAnswer, Patience {
  readonly kind: StreamKind<TEvent, TFinal>;
  /** Bytes that one event may have. */
  readonly maxEventSize?: number | undefined;
  readonly resumption?: Resumption | undefined;
}

/** How a stream ended and what is left of it. */
export type StreamOutcome<TFinal> =
  | { readonly kind: 'whole'; readonly ended: StreamEnd; readonly value: TFinal }
  | { readonly kind: 'broken'; readonly ended: StreamEnd; readonly error: unknown };

/** The events of one answer as they are asked for, each accumulated when it is handed out, up to the one end. */
export class EventFeed<TEvent, TFinal> {
  #parts: EventFeedParts<TEvent, TFinal>;
  readonly #onEnd: () => void;
  #source: MessageSource;
  readonly #accumulation: Accumulation<TEvent, TFinal>;
  #observe: ((event: TEvent) => void) | undefined;
  #events = 0;
  #skipped: SseMessage | undefined;
  #bodyEnded = false;
  #filling: Promise<void> | undefined;
  #outcome: StreamOutcome<TFinal> | undefined;

  /** `onEnd` is called once, whatever the end. */
  constructor(parts: EventFeedParts<TEvent, TFinal>, onEnd: () => void) {
    this.#parts = parts;
    this.#onEnd = onEnd;
    this.#source = createMessageSource(parts.body, parts);
    this.#accumulation = parts.kind.createAccumulation();
  }

  /** What the events have added up to. */
  get accumulation(): Accumulation<TEvent, TFinal> {
    return this.#accumulation;
  }

  /** `undefined` as long as the stream runs. */
  get outcome(): StreamOutcome<TFinal> | undefined {
    return this.#outcome;
  }

  /** Calls one more function with each event that is to come. */
  observe(observer: (event: TEvent) => void): void {
    const before = this.#observe;
    this.#observe = (event) => {
      before?.(event);
      observer(event);
    };
  }

  /** The next event that has arrived. `undefined` when more must be read, or at the end. */
  take(): TEvent | undefined {
    while (this.#outcome === undefined && this.#filling === undefined) {
      const message = this.#source.take();
      if (this.#parts.maxEventSize !== undefined && this.#isTooLarge(message)) return undefined;
      if (message === undefined) {
        if (this.#bodyEnded) this.#endOfBody({ ended: 'eof' });
        return undefined;
      }
      const event = this.#isRead(message) ? this.#accept(message) : undefined;
      if (event !== undefined) return event;
    }
    return undefined;
  }

  /**
   * Reads on. Calls during a read share it. Never rejects: what goes wrong is the outcome. (No async function, since this is
   * what an event costs when each comes alone.)
   */
  fill(): Promise<void> {
    this.#filling ??= this.#source.read().then(
      (chunk) => {
        const found = this.#source.accept(chunk);
        this.#filling = undefined;
        this.#bodyEnded = found === 'end';
        if (found === 'idle' && this.#outcome === undefined) this.#endIdle();
      },
      (cause: unknown) => {
        if (this.#outcome === undefined) this.#endOfBody({ ended: 'fault', cause });
      },
    );
    return this.#filling;
  }

  /** Ends the stream with the caller's reason and cancels the request. Without effect after the end. */
  abort(reason: unknown): void {
    if (this.#outcome !== undefined) return;
    this.#source.cancel(reason);
    this.#parts.resumption?.abort(reason);
    this.#end({ kind: 'broken', ended: 'aborted', error: reason });
  }

  #isRead(message: SseMessage): boolean {
    const isRead = this.#parts.kind.selection?.isRead(message) ?? true;
    if (!isRead) this.#skipped = message;
    return isRead;
  }

  #accept(message: SseMessage): TEvent | undefined {
    const record = readRecord(message);
    if (record.kind === 'event') return this.#add(message.event, record.event);
    if (record.kind === 'done') this.#endAtDone();
    else if (record.kind === 'error') this.#failAsReported('in-band-error', record.payload);
    // Half a record at the end of the body is what a cut leaves.
    else if (record.kind === 'malformed' && this.#bodyEnded) this.#endOfBody({ ended: 'eof' });
    else if (record.kind === 'malformed') this.#fail(createMalformedEventError(this.#parts, this.#position(), message));
    return undefined;
  }

  #add(name: string | undefined, payload: object): TEvent | undefined {
    const accumulation = this.#accumulation;
    // The one place where the wire gets its type: what the document says of this stream, unknown events included.
    const { kind, resumption } = this.#parts;
    if (resumption?.isNew(payload) === false) return undefined;
    const event = kind.toEvent?.(name, payload) ?? (payload as TEvent);
    this.#events += 1;
    accumulation.add(event);
    this.#observe?.(event);
    const progress = accumulation.progress();
    if (progress === 'complete') this.#complete('terminal-event');
    else if (progress === 'failed') this.#failAsReported('response-failed', accumulation.failure?.());
    return kind.selection?.isWanted(name, payload) === false ? undefined : event;
  }

  #isTooLarge(message: SseMessage | undefined): boolean {
    const { maxEventSize = Infinity } = this.#parts;
    // A character has three bytes at most, or six as a surrogate pair: most records need no counting.
    if (message !== undefined && message.data.length * 3 + 1024 < maxEventSize) return false;
    if (this.#source.size() <= maxEventSize) return false;
    this.#fail(createTooLargeError(this.#parts, this.#position(), maxEventSize));
    return true;
  }

  #endAtDone(): void {
    if (this.#accumulation.doneMarkerEnds) this.#complete('done-marker');
    else this.#failAsCutOff({ ended: 'done-marker' });
  }

  #endIdle(): void {
    this.#fail(createIdleError(this.#parts, this.#position(this.#source.received()), this.#parts.idleTimeout));
  }

  #endOfBody(how: { readonly ended: StreamEnd; readonly cause?: unknown }): void {
    const accumulation = this.#accumulation;
    const { provider } = this.#parts;
    if (accumulation.progress() === 'finished' && provider.stream?.doneMarker !== 'always')
      this.#complete('finish-reason');
    else this.#failAsCutOff(how);
  }

  #complete(ended: StreamEnd): void {
    const value = this.#accumulation.value();
    if (value === undefined) return this.#failAsCutOff({ ended });
    this.#source.release();
    this.#end({ kind: 'whole', ended, value });
  }

  #failAsCutOff(how: { readonly ended: StreamEnd; readonly cause?: unknown }): void {
    this.#fail(createCutOffError(this.#parts, this.#position(this.#source.received()), how));
  }

  #failAsReported(code: 'in-band-error' | 'response-failed', payload: unknown): void {
    this.#fail(createReportedError(this.#parts, this.#position(), { code, payload }));
  }

  #fail(error: StreamError): void {
    this.#source.cancel(error);
    const broken = (reason: unknown) => this.#end({ kind: 'broken', ended: error.ended, error: reason });
    this.#filling = this.#parts.resumption?.open(error)?.then((answer) => this.#goOn(answer), broken);
    if (this.#filling === undefined) broken(error);
  }

  #goOn(answer: StreamAnswer): void {
    this.#parts = { ...this.#parts, ...answer };
    this.#source = createMessageSource(answer.body, this.#parts);
    this.#filling = undefined;
    this.#bodyEnded = false;
    // Aborted while it was being opened.
    if (this.#outcome?.kind === 'broken') this.#source.cancel(this.#outcome.error);
  }

  #end(outcome: StreamOutcome<TFinal>): void {
    if (this.#outcome !== undefined) return;
    this.#outcome = outcome;
    this.#onEnd();
  }

  #position(offset: number = this.#source.start()): StreamPosition {
    const accumulation = this.#accumulation;
    const sequenceNumber = latest(accumulation.sequenceNumber?.(), findSequenceNumber(this.#skipped));
    return { events: this.#events, offset, partial: accumulation.value(), sequenceNumber };
  }
}

/** The number of a record that was not parsed. In a text within it the quotes would be escaped. */
function findSequenceNumber(message: SseMessage | undefined): number | undefined {
  const found = /"sequence_number"\s*:\s*(\d+)/.exec(message?.data ?? '');
  return found === null ? undefined : Number(found[1]);
}

function latest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
