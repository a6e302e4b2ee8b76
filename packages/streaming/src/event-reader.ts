import type { Accumulation, StreamKind } from './accumulation.ts';
import { readRecord } from './sse/read-record.ts';
import type { SseMessage } from './sse/sse-message.ts';
import type { StreamEnd } from './stream-error.ts';
import type { StreamFault, StreamPosition } from './stream-faults.ts';

/** Makes events of records, adds them up, and notices when that was the last one. */
export interface EventReader<TEvent, TFinal> {
  /** The event of a record; `undefined` when it has none that is to be handed on. */
  readonly read: (record: SseMessage) => TEvent | undefined;
  /** There are no more records. `broken` has what the connection failed with. */
  readonly endOfBody: (ended: 'eof' | 'fault', broken?: { readonly cause: unknown }) => void;
  /** What the events have added up to. */
  readonly accumulation: Accumulation<TEvent, TFinal>;
  /** How far they have come, up to a byte of the body. */
  readonly position: (offset: number) => StreamPosition;
  /** Calls one more function with each event that is to come. */
  readonly observe: (observer: (event: TEvent) => void) => void;
}

/** What a reader is told of a stream, and tells of its end. */
export interface EventReaderParts<TEvent, TFinal> {
  readonly kind: StreamKind<TEvent, TFinal>;
  /** Whether an event has not come before: a stream that goes on with another answer may repeat some. */
  readonly isNew?: ((event: object) => boolean) | undefined;
  /** Whether a stream without `[DONE]` is not whole. */
  readonly needsDoneMarker: boolean;
  readonly end: (ended: StreamEnd, value: TFinal) => void;
  readonly fail: (fault: StreamFault) => void;
}

/** Makes a reader of one stream. */
export function createEventReader<TEvent, TFinal>(
  parts: EventReaderParts<TEvent, TFinal>,
): EventReader<TEvent, TFinal> {
  return new KindReader(parts);
}

class KindReader<TEvent, TFinal> implements EventReader<TEvent, TFinal> {
  readonly accumulation: Accumulation<TEvent, TFinal>;
  readonly #parts: EventReaderParts<TEvent, TFinal>;
  readonly #kind: StreamKind<TEvent, TFinal>;
  #events = 0;
  #skipped: SseMessage | undefined;
  #observers: ((event: TEvent) => void)[] = [];

  constructor(parts: EventReaderParts<TEvent, TFinal>) {
    this.#parts = parts;
    this.#kind = parts.kind;
    this.accumulation = parts.kind.createAccumulation();
  }

  read(record: SseMessage): TEvent | undefined {
    if (this.#kind.selection?.isRead(record) === false) {
      this.#skipped = record;
      return undefined;
    }
    const found = readRecord(record);
    if (found.kind === 'event') return this.#add(record.event, found.event);
    const { fail } = this.#parts;
    if (found.kind === 'error') fail({ code: 'in-band-error', payload: found.payload });
    else if (found.kind === 'malformed') fail({ code: 'malformed-event', record });
    else if (found.kind === 'nothing') return undefined;
    else if (this.accumulation.doneMarkerEnds) this.#complete('done-marker');
    else fail({ code: 'cut-off', ended: 'done-marker' });
    return undefined;
  }

  endOfBody(ended: 'eof' | 'fault', broken?: { readonly cause: unknown }): void {
    const { needsDoneMarker, fail } = this.#parts;
    if (this.accumulation.progress() === 'finished' && !needsDoneMarker) this.#complete('finish-reason');
    else fail({ code: 'cut-off', ended, ...broken });
  }

  position(offset: number): StreamPosition {
    const { accumulation } = this;
    const sequenceNumber = latest(accumulation.sequenceNumber?.(), findSequenceNumber(this.#skipped));
    return { events: this.#events, offset, partial: accumulation.value(), sequenceNumber };
  }

  observe(observer: (event: TEvent) => void): void {
    this.#observers = [...this.#observers, observer];
  }

  #add(name: string | undefined, payload: object): TEvent | undefined {
    const { toEvent, selection } = this.#kind;
    if (this.#parts.isNew?.(payload) === false) return undefined;
    // The one place where the wire gets its type: what the document says of this stream, unknown events included.
    const event = toEvent === undefined ? (payload as TEvent) : toEvent(name, payload);
    this.#events += 1;
    this.accumulation.add(event);
    const isWanted = selection === undefined || selection.isWanted(name, payload);
    if (isWanted) for (const observe of this.#observers) observe(event);
    const progress = this.accumulation.progress();
    if (progress === 'complete') this.#complete('terminal-event');
    else if (progress === 'failed')
      this.#parts.fail({ code: 'response-failed', payload: this.accumulation.failure?.() });
    return isWanted ? event : undefined;
  }

  #complete(ended: StreamEnd): void {
    const value = this.accumulation.value();
    if (value === undefined) this.#parts.fail({ code: 'cut-off', ended });
    else this.#parts.end(ended, value);
  }
}

/** The number of a record that was not parsed. In a text within it the quotes would be escaped. */
function findSequenceNumber(record: SseMessage | undefined): number | undefined {
  const found = /"sequence_number"\s*:\s*(\d+)/.exec(record?.data ?? '');
  return found === null ? undefined : Number(found[1]);
}

function latest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
