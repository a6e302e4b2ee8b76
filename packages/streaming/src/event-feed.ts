import type { Accumulation, StreamKind } from './accumulation.ts';
import type { Resumption, StreamAnswer } from './resumption.ts';
import { type BodyLimits, MessageSource } from './sse/message-source.ts';
import { readRecord } from './sse/read-record.ts';
import type { SseMessage } from './sse/sse-message.ts';
import type { StreamEnd } from './stream-error.ts';
import {
  createStreamError,
  cutOff,
  eventTooLarge,
  idleTimeout,
  inBandError,
  malformedEvent,
  notAStream,
  responseFailed,
  type StreamContext,
  type StreamFault,
} from './stream-faults.ts';

/** What the events of one answer are made from. */
export interface EventFeedParts<TEvent, TFinal> extends StreamContext, StreamAnswer, BodyLimits {
  readonly kind: StreamKind<TEvent, TFinal>;
  readonly resumption?: Resumption | undefined;
}

/** The events of one answer as they are asked for, each accumulated when it is handed out, up to the one end. */
export class EventFeed<TEvent, TFinal> {
  /** What the events have added up to. */
  readonly accumulation: Accumulation<TEvent, TFinal>;
  /**
   * The value once the stream is whole and its connection can be used again, or soon. Rejects with what broke the stream, or the
   * reason of an abort.
   */
  readonly end: Promise<TFinal>;
  #ended: StreamEnd | undefined;
  #resolveEnd: (end: Promise<TFinal>) => void = () => undefined;
  readonly #parts: EventFeedParts<TEvent, TFinal>;
  #context: StreamContext;
  #source: MessageSource;
  #bodyEnded = false;
  #filling: Promise<void> | undefined;
  #observers: ((event: TEvent) => void)[] = [];
  #events = 0;
  // The last record that was not parsed, if none was since.
  #skipped: SseMessage | undefined;

  constructor(parts: EventFeedParts<TEvent, TFinal>) {
    this.#parts = parts;
    this.end = new Promise((resolve) => (this.#resolveEnd = resolve));
    this.#context = parts;
    this.#source = new MessageSource(parts.body, parts);
    this.accumulation = parts.kind.createAccumulation();
  }

  /** `undefined` as long as the stream runs. */
  get ended(): StreamEnd | undefined {
    return this.#ended;
  }

  /** Calls one more function with each event that is to come. */
  observe(observer: (event: TEvent) => void): void {
    this.#observers = [...this.#observers, observer];
  }

  /** The next event that has arrived. `undefined` when more must be read, or at the end. */
  take(): TEvent | undefined {
    while (this.#ended === undefined && this.#filling === undefined) {
      const source = this.#source;
      const record = source.parser.take();
      if (source.isTooLarge(record)) this.#fail(eventTooLarge(source.maxEventSize));
      else if (record !== undefined) {
        const event = this.#read(record);
        if (event !== undefined) return event;
      } else if (this.#bodyEnded) this.#endOfBody('eof');
      else return undefined;
    }
    return undefined;
  }

  /** Reads on. Calls during a read share it. Never rejects: what goes wrong is the end. */
  // No async function: this is what an event costs when each comes alone.
  fill(): Promise<void> {
    this.#filling ??= this.#source.read().then(
      (chunk) => {
        this.#filling = undefined;
        this.#bodyEnded = !this.#source.accept(chunk);
        if (this.#source.isIdle()) this.#breakOff();
      },
      (cause: unknown) => this.#breakOff({ cause }),
    );
    return this.#filling;
  }

  /** Ends the stream with the caller's reason and cancels the request. Without effect after the end. */
  abort(reason: unknown): void {
    this.#settle('aborted', () => {
      this.#source.cancel(reason);
      this.#parts.resumption?.abort(reason);
      return Promise.reject(reason);
    });
  }

  /** The event of a record; `undefined` when it has none that is to be handed on. */
  #read(record: SseMessage): TEvent | undefined {
    if (this.#parts.kind.selection?.isRead(record) === false) {
      this.#skipped = record;
      return undefined;
    }
    const found = readRecord(record);
    if (found.kind === 'event') return this.#add(record.event, found.event);
    if (found.kind === 'error') this.#fail(inBandError(found.payload));
    else if (found.kind === 'malformed') this.#fail(malformedEvent(record));
    else if (found.kind === 'done' && this.accumulation.doneMarkerEnds) this.#complete('done-marker');
    else if (found.kind === 'done') this.#fail(cutOff('done-marker'));
    return undefined;
  }

  #add(name: string | undefined, payload: object): TEvent | undefined {
    const { kind, resumption } = this.#parts;
    if (resumption?.isNew(payload) === false) return undefined;
    // The one place where the wire gets its type: what the document says of this stream, unknown events included.
    const event = kind.toEvent === undefined ? (payload as TEvent) : kind.toEvent(name, payload);
    this.#skipped = undefined;
    this.#events += 1;
    this.accumulation.add(event);
    const isWanted = kind.selection === undefined || kind.selection.isWanted(name, payload);
    if (isWanted) for (const observe of this.#observers) observe(event);
    const progress = this.accumulation.progress();
    if (progress === 'complete') this.#complete('terminal-event');
    else if (progress === 'failed') this.#fail(responseFailed(this.accumulation.failure?.()));
    return isWanted ? event : undefined;
  }

  #breakOff(broken?: { readonly cause: unknown }): void {
    if (this.#source.isIdle()) this.#fail(idleTimeout(this.#parts.idleTimeout));
    else this.#endOfBody('fault', broken);
  }

  /** There are no more records. `broken` has what the connection failed with. */
  #endOfBody(ended: 'eof' | 'fault', broken?: { readonly cause: unknown }): void {
    const needsDoneMarker = this.#parts.provider.stream?.doneMarker === 'always';
    if (this.accumulation.progress() === 'finished' && !needsDoneMarker) this.#complete('finish-reason');
    else this.#fail(cutOff(ended, broken));
  }

  #complete(ended: StreamEnd): void {
    const value = this.accumulation.value();
    if (value === undefined) this.#fail(cutOff(ended));
    else this.#settle(ended, () => this.#source.release().then(() => value));
  }

  #settle(ended: StreamEnd, conclude: () => Promise<TFinal>): void {
    if (this.#ended !== undefined) return;
    this.#ended = ended;
    this.#resolveEnd(conclude());
  }

  #fail(fault: StreamFault): void {
    if (this.#ended !== undefined) return;
    // Half a record at the end of the body is what a cut leaves.
    if (fault.code === 'malformed-event' && this.#bodyEnded) return this.#endOfBody('eof');
    const source = this.#source;
    const { parser } = source;
    const isFirst = this.#context === this.#parts;
    if (fault.code === 'cut-off' && fault.ended === 'eof' && isFirst && parser.isForeign())
      return this.#fail(notAStream(`something else under that name, ${parser.received()} bytes`));
    const stopped = fault.code === 'cut-off' || fault.code === 'idle-timeout';
    const { accumulation } = this;
    const skipped = this.#skipped && this.#parts.kind.selection?.findSequenceNumber(this.#skipped);
    const error = createStreamError(
      this.#context,
      {
        events: this.#events,
        offset: stopped ? parser.received() : parser.start(),
        partial: accumulation.value(),
        sequenceNumber: skipped ?? accumulation.sequenceNumber?.(),
      },
      fault,
    );
    source.cancel(error);
    const broken = (reason: unknown) => this.#settle(error.ended, () => Promise.reject(reason));
    this.#filling = this.#parts.resumption?.open(error)?.then((answer) => this.#goOn(answer), broken);
    if (this.#filling === undefined) broken(error);
  }

  #goOn(answer: StreamAnswer): void {
    this.#context = { ...this.#context, ...answer };
    this.#source = new MessageSource(answer.body, this.#parts);
    this.#filling = undefined;
    this.#bodyEnded = false;
    // Aborted while it was being opened.
    if (this.#ended !== undefined) this.end.catch((reason: unknown) => this.#source.cancel(reason));
  }
}
