import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { releaseBody } from './release-body.ts';

/** One record of an event stream: its `data` lines joined, and its name where it has one. */
export type SseMessage = Pick<EventSourceMessage, 'event' | 'data'>;

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
}

/** Splits a body into records as WHATWG HTML §9.2 tells, with the one addition that the last one needs no blank line. */
export function createMessageSource(body: ReadableStream<Uint8Array>): MessageSource {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let messages: SseMessage[] = [];
  let position = 0;
  const parser = createParser({
    onEvent: (message) => messages.push(message),
    onError: ({ field, value }) => {
      // llama.cpp reports errors in a field of its own: `error: {…}`.
      if (field === 'error' && value !== undefined) messages.push({ event: 'error', data: value });
    },
  });
  return {
    take: () => (position < messages.length ? messages[position++] : undefined),
    fill: () => {
      messages = [];
      position = 0;
      return reader.read().then(({ done, value }) => {
        parser.feed(done ? `${decoder.decode()}\n\n` : decoder.decode(value, { stream: true }));
        return !done;
      });
    },
    // Whoever cancels knows why; that the body may have failed before is no news.
    cancel: (reason) => void reader.cancel(reason).catch(() => undefined),
    release: () => void releaseBody(reader),
  };
}
