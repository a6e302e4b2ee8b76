import type { Clock } from '@unspool/generated';
import { createIdleWatch, type IdleWatch } from './idle-watch.ts';
import { releaseBody } from './release-body.ts';
import type { SseMessage } from './sse-message.ts';
import { createSseParser, type SseParser } from './sse-parser.ts';

/** The records of one body, taken when they are wanted: nothing is read ahead of the consumer. */
export interface MessageSource {
  /** The next record that has arrived. `undefined` when more of the body is needed. */
  readonly take: () => SseMessage | undefined;
  /** Reads one chunk of the body, which `accept` has to be given. Rejects when the connection breaks. */
  readonly read: () => Promise<BodyChunk>;
  /**
   * Tells what a read has brought; `take` then gives the records. A last one without its blank line is among them at the end.
   * (Apart from `read`, since a promise more is what an event would cost that comes alone.)
   */
  readonly accept: (chunk: BodyChunk) => 'more' | 'end' | 'idle';
  /** Cancels the body, and with it the request. A read that is under way ends at once. */
  readonly cancel: (reason: unknown) => void;
  /** Lets go of a body whose last record has been taken. Resolves when its connection can be used again, or soon. */
  readonly release: () => Promise<void>;
  /** Byte offset at which the record began that was taken last or, after that, the one that is not whole yet. */
  readonly start: () => number;
  /** Whether the record taken last, or the one that is not whole yet, has more bytes than are allowed. */
  readonly isTooLarge: (record: SseMessage | undefined) => boolean;
  /** Bytes that have arrived. */
  readonly received: () => number;
  /** Whether what has arrived is no event stream, whatever it is called. */
  readonly isForeign: () => boolean;
}

/** What a body gives: bytes, or none at its end. */
export interface BodyChunk {
  readonly value?: Uint8Array | undefined;
}

/** What is borne of a body. */
export interface BodyLimits {
  readonly clock: Clock;
  /** Milliseconds that a read may last. */
  readonly idleTimeout: number;
  /** Bytes that a record may have. @default no limit */
  readonly maxEventSize?: number | undefined;
}

/** Reads a body record by record. */
export function createMessageSource(body: ReadableStream<Uint8Array>, limits: BodyLimits): MessageSource {
  return new BodySource(body, limits);
}

class BodySource implements MessageSource {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #parser: SseParser = createSseParser();
  readonly #watch: IdleWatch;
  readonly #maxEventSize: number;
  #isIdle = false;

  constructor(body: ReadableStream<Uint8Array>, { clock, idleTimeout, maxEventSize = Infinity }: BodyLimits) {
    this.#reader = body.getReader();
    this.#maxEventSize = maxEventSize;
    this.#watch = createIdleWatch(clock, idleTimeout, () => {
      this.#isIdle = true;
      this.cancel('idle');
    });
  }

  take(): SseMessage | undefined {
    return this.#parser.take();
  }

  read(): Promise<BodyChunk> {
    this.#watch.begin();
    return this.#reader.read();
  }

  accept({ value }: BodyChunk): 'more' | 'end' | 'idle' {
    this.#watch.end();
    if (this.#isIdle) return 'idle';
    if (value === undefined) this.#parser.end();
    else this.#parser.push(value);
    return value === undefined ? 'end' : 'more';
  }

  cancel(reason: unknown): void {
    this.#watch.stop();
    // Whoever cancels knows why; that the body may have failed before is no news.
    void this.#reader.cancel(reason).catch(() => undefined);
  }

  release(): Promise<void> {
    this.#watch.stop();
    return releaseBody(this.#reader);
  }

  start(): number {
    return this.#parser.start();
  }

  isTooLarge(record: SseMessage | undefined): boolean {
    if (this.#maxEventSize === Infinity) return false;
    // A UTF-16 unit has three bytes at most: most records need no counting.
    if (record !== undefined && record.data.length * 3 + 1024 < this.#maxEventSize) return false;
    return this.#parser.size() > this.#maxEventSize;
  }

  received(): number {
    return this.#parser.received();
  }

  isForeign(): boolean {
    return this.#parser.isForeign();
  }
}
