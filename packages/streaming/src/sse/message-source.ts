import type { Clock } from '@unspool/generated';
import { createIdleWatch } from './idle-watch.ts';
import { releaseBody } from './release-body.ts';
import { createSseParser, type SseMessage } from './sse-parser.ts';

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
export function createMessageSource(
  body: ReadableStream<Uint8Array>,
  { clock, idleTimeout, maxEventSize = Infinity }: BodyLimits,
): MessageSource {
  const reader = body.getReader();
  const parser = createSseParser();
  let isIdle = false;
  // Whoever cancels knows why; that the body may have failed before is no news.
  const cancel = (reason: unknown): void => {
    watch.stop();
    void reader.cancel(reason).catch(() => undefined);
  };
  const watch = createIdleWatch(clock, idleTimeout, () => {
    isIdle = true;
    cancel('idle');
  });
  return {
    take: parser.take,
    read: () => {
      watch.begin();
      return reader.read();
    },
    accept: ({ value }) => {
      watch.end();
      if (isIdle) return 'idle';
      if (value === undefined) parser.end();
      else parser.push(value);
      return value === undefined ? 'end' : 'more';
    },
    cancel,
    release: () => {
      watch.stop();
      return releaseBody(reader);
    },
    start: parser.start,
    isTooLarge: (record) => {
      if (maxEventSize === Infinity) return false;
      // A UTF-16 unit has three bytes at most: most records need no counting.
      if (record !== undefined && record.data.length * 3 + 1024 < maxEventSize) return false;
      return parser.size() > maxEventSize;
    },
    received: parser.received,
  };
}
