import type { Clock } from '@unspool/generated';
import { maskSecrets } from '@unspool/generated/errors';
import type { StreamKind } from '../accumulation.ts';
import { checkEventStream } from '../check-event-stream.ts';
import { checkLimits } from '../check-limits.ts';
import { EventStream } from '../event-stream.ts';
import type { StreamOptions } from '../stream-options.ts';
import { beginning, createStreamError, inBandError, type StreamContext } from '../stream-faults.ts';

/** How events that come from elsewhere are read. */
export interface FromSseOptions extends Pick<StreamOptions, 'signal' | 'idleTimeout' | 'maxEventSize'> {}

/**
 * Reads events that come from elsewhere: of `toResponse`, in a browser, or of any server that sends them. The kind says how they
 * are read: `responseStream`, `chatCompletionStream` and so on, or `selectEvents(responseStream, ['response.output_text.delta'])`.
 * Rejects with a `StreamError` when the answer is none.
 *
 * @example
 * const stream = await fromSse(await fetch('/chat', { method: 'POST', body: question, signal }), responseStream, { signal });
 * for await (const event of stream) if (event.type === 'response.output_text.delta') show(event.delta);
 */
export async function fromSse<TEvent, TFinal>(
  source: Response | ReadableStream<Uint8Array>,
  kind: StreamKind<TEvent, TFinal>,
  { signal, idleTimeout = 600_000, maxEventSize }: FromSseOptions = {},
): Promise<EventStream<TEvent, TFinal>> {
  checkLimits({ idleTimeout, maxEventSize });
  const response = 'getReader' in source ? new Response(source) : source;
  const mask = (text: string): string => maskSecrets(text, []);
  const context: StreamContext = { response, operation: 'fromSse', provider: { id: 'relay' }, mask };
  const body = await checkEventStream(context, ({ body: payload }) =>
    createStreamError(context, beginning, inBandError(payload)),
  );
  const onAbort = (callback: () => void): (() => void) => {
    if (signal?.aborted === true) callback();
    signal?.addEventListener('abort', callback);
    return () => signal?.removeEventListener('abort', callback);
  };
  return new EventStream({ ...context, body, kind, clock, idleTimeout, maxEventSize, signal, onAbort });
}

const clock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, callback) => {
    // Timers hold 31 bits.
    const timer = setTimeout(callback, Math.min(milliseconds, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};
