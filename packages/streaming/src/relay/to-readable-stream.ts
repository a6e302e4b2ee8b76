import { createPulledStream, type RelayedStream } from './relayed-stream.ts';

/**
 * The events as a web stream of objects, each read when it is wanted; it errors with what the loop would throw. Cancelling it
 * cancels the request. Takes the place of the loop: `final()` and `snapshot` stay.
 */
export function toReadableStream<TEvent>(stream: RelayedStream<TEvent>): ReadableStream<TEvent> {
  const iterator = stream[Symbol.asyncIterator]();
  return createPulledStream(stream, async (controller) => {
    const { done, value } = await iterator.next();
    if (done === true) controller.close();
    else controller.enqueue(value);
  });
}
