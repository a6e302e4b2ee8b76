/** What is handed on: a stream that nobody reads yet. */
export interface RelayedStream<TEvent> extends AsyncIterable<TEvent, undefined> {
  readonly ended: string | undefined;
  readonly abort: (reason: unknown) => void;
}

/** A stream whose chunks are made when they are wanted, and never before. Cancelling it aborts what it is made from. */
export function createPulledStream<TChunk>(
  stream: RelayedStream<unknown>,
  pull: (controller: ReadableStreamDefaultController<TChunk>) => Promise<void>,
): ReadableStream<TChunk> {
  return new ReadableStream<TChunk>({ pull, cancel: (reason) => stream.abort(reason) }, { highWaterMark: 0 });
}
