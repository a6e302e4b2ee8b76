import { isStreamError } from '../stream-error.ts';
import { createPulledStream, type RelayedStream } from './relayed-stream.ts';

/** How a stream is handed on. */
export interface RelayOptions {
  /**
   * What the reader is told when the stream breaks. The error itself has words of the server, which may name accounts and
   * limits; which of them a reader may see is yours to say. @default the code of a `StreamError` (else `aborted`), and a sentence
   */
  readonly describeError?: ((error: unknown) => RelayedError) | undefined;
}

/** What a reader learns of a broken stream. */
export interface RelayedError {
  readonly code: string;
  readonly message: string;
}

/**
 * The events as server-sent events (WHATWG HTML §9.2), each read when it is wanted, for `fromSse` or any other reader. Their end
 * can be told from a cut: it is the last event, `[DONE]`, or a record named `error`. Cancelling it cancels the request.
 * Takes the place of the loop: `final()` and `snapshot` stay.
 */
export function toSse(
  stream: RelayedStream<object>,
  { describeError = describe }: RelayOptions = {},
): ReadableStream<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const readRecord = async (): Promise<{ readonly text: string; readonly isLast: boolean }> => {
    // What ends with an event of its own, good or bad, needs no other.
    const close = (text: string) => ({ text: stream.ended === 'terminal-event' ? '' : text, isLast: true });
    try {
      const { done, value } = await iterator.next();
      return done === true ? close('data: [DONE]\n\n') : { text: frameEvent(value), isLast: false };
    } catch (error) {
      return close(frame('error', { type: 'error', ...describeError(error), param: null }));
    }
  };
  return createPulledStream(stream, async (controller) => {
    const { text, isLast } = await readRecord();
    if (text !== '') controller.enqueue(encoder.encode(text));
    if (isLast) controller.close();
  });
}

/** Events have a type, a name beside their data, as those of assistants, or neither. */
function frameEvent(event: { readonly type?: unknown; readonly event?: unknown; readonly data?: unknown }): string {
  const isNamed = typeof event.event === 'string' && event.type === undefined;
  return isNamed ? frame(event.event, event.data) : frame(event.type, event);
}

function frame(name: unknown, data: unknown): string {
  // A line end in a name would begin another field.
  const line = typeof name === 'string' && !/[\r\n]/.test(name) ? `event: ${name}\n` : '';
  return `${line}data: ${JSON.stringify(data)}\n\n`;
}

function describe(error: unknown): RelayedError {
  const code = isStreamError(error) ? error.code : 'aborted';
  return { code, message: 'The stream ended before the answer was whole.' };
}
