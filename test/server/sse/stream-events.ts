import type { Clock } from '../clock.ts';
import { encodeServerSentEvent, type ServerSentEvent } from './server-sent-event.ts';

/** How a stream is paced. */
export interface StreamPace {
  readonly clock: Clock;
  /** Milliseconds before each event but the first; 0 sends as fast as the client reads. */
  readonly eventDelay: number;
}

/** An answer that sends events one by one, each when the client asks for more; a client that leaves ends the iterator. */
export function streamEvents(events: Iterable<ServerSentEvent>, { clock, eventDelay }: StreamPace): Response {
  const iterator = events[Symbol.iterator]();
  const encoder = new TextEncoder();
  let started = false;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (started && eventDelay > 0) await clock.sleep(eventDelay);
        started = true;
        const next = iterator.next();
        if (next.done === true) controller.close();
        else controller.enqueue(encoder.encode(encodeServerSentEvent(next.value)));
      },
      cancel() {
        iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
