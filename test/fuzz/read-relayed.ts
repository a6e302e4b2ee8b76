import { isDeepStrictEqual } from 'node:util';
import { type EventStream, isStreamError } from '@unspool/streaming';
import { toSse } from '@unspool/streaming/relay';
import type { ReadRelayed } from './operations.ts';

/**
 * Reads a stream as a browser would: framed anew and read again. What arrives has to be what was handed on, and whole exactly when
 * the stream is.
 */
export async function readRelayed(
  stream: EventStream<unknown, unknown>,
  read: ReadRelayed,
  events: readonly unknown[],
): Promise<void> {
  const relayed: unknown[] = [];
  // Every event is an object; a body that says so is refused before.
  const again = await read(toSse(stream as EventStream<object, unknown>));
  const broken: unknown = await collect(again, relayed).catch((error: unknown) => error);
  if (!isDeepStrictEqual(relayed, events))
    throw new Error(`${relayed.length} of ${events.length} events came through the relay`);
  if (broken !== undefined && !isStreamError(broken))
    throw new Error('the relay has an error of its own', { cause: broken });
  await stream.final();
  if (broken !== undefined) throw new Error('a whole stream breaks in the relay', { cause: broken });
}

async function collect(stream: AsyncIterable<unknown>, events: unknown[]): Promise<void> {
  for await (const event of stream) events.push(event);
}
