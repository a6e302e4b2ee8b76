import { releaseBody } from './release-body.ts';
import { createSseParser, type SseMessage } from './sse-parser.ts';

/** The records of one body, taken when they are wanted: nothing is read ahead of the consumer. */
export interface MessageSource {
  /** The next record that has arrived. `undefined` when more of the body is needed. */
  readonly take: () => SseMessage | undefined;
  /**
   * Reads one chunk of the body; `false` at its end. A last record without its blank line is handed over all the
   * same: `take` gives it after `fill` has said `false`. Rejects when the connection breaks.
   */
  readonly fill: () => Promise<boolean>;
  /** Cancels the body, and with it the request. A read that is under way ends at once. */
  readonly cancel: (reason: unknown) => void;
  /** Lets go of a body whose last record has been taken, so that its connection can be used again. */
  readonly release: () => void;
  /** Byte offset at which the record began that was taken last. */
  readonly start: () => number;
  /** Bytes that have arrived. */
  readonly received: () => number;
}

/** Reads a body record by record. */
export function createMessageSource(body: ReadableStream<Uint8Array>): MessageSource {
  const reader = body.getReader();
  const parser = createSseParser();
  const push = (chunk: Uint8Array | undefined): boolean => {
    if (chunk === undefined) parser.end();
    else parser.push(chunk);
    return chunk !== undefined;
  };
  return {
    take: parser.take,
    fill: () => reader.read().then(({ value }) => push(value)),
    // Whoever cancels knows why; that the body may have failed before is no news.
    cancel: (reason) => void reader.cancel(reason).catch(() => undefined),
    release: () => void releaseBody(reader),
    start: parser.start,
    received: parser.received,
  };
}
