import type { Clock } from '@unspool/generated';
import { IdleWatch } from './idle-watch.ts';
import { releaseBody } from './release-body.ts';
import type { SseMessage } from './sse-message.ts';
import { createSseParser, type SseParser } from './sse-parser.ts';

/** What a body gives: bytes, or none at its end. */
export interface BodyChunk {
  readonly value?: Uint8Array | undefined;
}

/** What is borne of a body. */
export interface BodyLimits {
  readonly clock: Clock;
  /** Milliseconds that a read may last. */
  readonly idleTimeout: number;
  /** Bytes that a record may have. @default what a string can hold */
  readonly maxEventSize?: number | undefined;
}

/** Bytes of which V8 makes one string, less a chunk: its longest has 2^29 − 24 characters. */
const longest = 500_000_000;

/** One body, read chunk by chunk when more of it is wanted: nothing is read ahead of the consumer. */
export class MessageSource {
  /** Splits what has been read. */
  readonly parser: SseParser = createSseParser();
  /** Bytes that a record may have. */
  readonly maxEventSize: number;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #watch: IdleWatch;
  #isIdle = false;

  constructor(body: ReadableStream<Uint8Array>, { clock, idleTimeout, maxEventSize = longest }: BodyLimits) {
    this.#reader = body.getReader();
    this.maxEventSize = Math.min(maxEventSize, longest);
    this.#watch = new IdleWatch(clock, idleTimeout, () => {
      this.#isIdle = true;
      this.cancel('idle');
    });
  }

  /** Whether a read has lasted too long. It was given up: it resolves with no bytes or, in workerd, rejects. */
  isIdle(): boolean {
    return this.#isIdle;
  }

  /** Reads one chunk, which `accept` has to be given. Rejects when the connection breaks. */
  read(): Promise<BodyChunk> {
    this.#watch.begin();
    return this.#reader.read();
  }

  /**
   * Has the parser split what a read has brought, and tells whether there is more; at the end a last record without its blank line
   * is handed out. (Apart from `read`, since a promise more is what an event would cost that comes alone.)
   */
  accept({ value }: BodyChunk): boolean {
    this.#watch.end();
    if (value === undefined) this.parser.end();
    else this.parser.push(value);
    return value !== undefined;
  }

  /** Cancels the body, and with it the request. A read that is under way ends at once. */
  cancel(reason: unknown): void {
    this.#watch.stop();
    // Whoever cancels knows why; that the body may have failed before is no news.
    void this.#reader.cancel(reason).catch(() => undefined);
  }

  /** Lets go of a body whose last record has been taken. Resolves when its connection can be used again, or soon. */
  release(): Promise<void> {
    this.#watch.stop();
    return releaseBody(this.#reader);
  }

  /** Whether the record taken last, or the one that is not whole yet, has more bytes than are allowed. */
  isTooLarge(record: SseMessage | undefined): boolean {
    const { parser, maxEventSize } = this;
    // Few records need counting: most bodies are smaller as a whole, and a UTF-16 unit has three bytes at most.
    if (parser.received() <= maxEventSize || (record && record.data.length * 3 + 1024 < maxEventSize)) return false;
    return parser.size() > maxEventSize;
  }
}
