import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { encodeServerSentEvent, type ServerSentEvent } from './server-sent-event.ts';
import { breakOff, type StreamFault, type StreamStep } from './stream-fault.ts';

/** How a stream is paced, and what goes wrong with it. */
export interface StreamPace {
  readonly clock: Clock;
  /** Milliseconds before each event but the first; 0 sends as fast as the client reads. */
  readonly eventDelay: number;
  readonly streamFault?: StreamFault | undefined;
  readonly breakConnection?: (() => void) | undefined;
}

/** An answer that sends events one by one, each when the client asks for more; a client that leaves ends the iterator. */
export function streamEvents(events: Iterable<ServerSentEvent>, pace: StreamPace): Response {
  const { clock, eventDelay, streamFault } = pace;
  const steps: Iterable<StreamStep> = streamFault === undefined ? events : breakOff(events, streamFault);
  const iterator = steps[Symbol.iterator]();
  let started = false;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (started && eventDelay > 0) await clock.sleep(eventDelay);
        started = true;
        const next = iterator.next();
        if (next.done === true) controller.close();
        else if (typeof next.value === 'string') await breakDown(next.value, pace);
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

const encoder = new TextEncoder();

async function breakDown(how: 'reset' | 'stall', { breakConnection }: StreamPace): Promise<void> {
  // What has been handed over is on its way before the connection goes.
  if (how === 'reset') await wait(20).then(breakConnection);
  return new Promise<never>(() => undefined);
}
