import { EventFeed, type EventFeedParts } from './event-feed.ts';
import type { StreamEnd } from './stream-error.ts';

/** What an {@link EventStream} is made of. */
export interface EventStreamParts<TEvent, TFinal> extends EventFeedParts<TEvent, TFinal> {
  readonly signal?: AbortSignal | undefined;
  /** Calls back when the signal is aborted, at once if it is; gives what calls it off. */
  readonly onAbort?: ((callback: () => void) => () => void) | undefined;
}

/**
 * The events of one answer, in their order, and the value that they add up to.
 *
 * Loop over it once, or ask for `final()`, or both in that order. Nothing is read ahead of the loop: a slow consumer
 * slows the server down. Leaving the loop early cancels the request. Events that are not known are handed on as they
 * came; an error between the events, a broken connection and an end before the end are thrown.
 *
 * @example
 * const stream = await streamResponse(client, { model: 'gpt-5', input: 'Tell me a story' });
 * for await (const event of stream) if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
 * const response = await stream.final();
 */
export class EventStream<TEvent, TFinal> implements AsyncIterable<TEvent, undefined> {
  /** Status and headers of the answer. Its body belongs to the stream. */
  readonly response: Response;
  readonly #feed: EventFeed<TEvent, TFinal>;
  #consumer: 'loop' | 'final' | undefined;

  /** Made by the `stream…` functions. */
  constructor(parts: EventStreamParts<TEvent, TFinal>) {
    const { response, signal, onAbort } = parts;
    this.response = response;
    this.#feed = new EventFeed(parts);
    const stopFollowing = onAbort?.(() => this.abort(signal?.reason));
    const stop = () => stopFollowing?.();
    // Whoever looks at the end learns of an error; nobody has to look.
    this.#feed.end.then(stop, stop);
  }

  /**
   * The value as far as it has come; `undefined` before the first event. It is the accumulator's own object and grows
   * with the stream: `structuredClone` it to keep a state. It stays when the stream breaks.
   */
  get snapshot(): TFinal | undefined {
    return this.#feed.accumulation.value();
  }

  /** How the stream ended; `undefined` as long as it runs. */
  get ended(): StreamEnd | undefined {
    return this.#feed.ended;
  }

  /**
   * The value once the stream is whole. Reads the stream when nobody loops over it, else waits for the loop; awaited inside
   * the loop it never comes. Rejects with `StreamError`, whose `partial` holds what had arrived, or the reason of an abort.
   */
  final(): Promise<TFinal> {
    if (this.#consumer === undefined) {
      this.#consumer = 'final';
      // What an accumulator or an observer throws ends the stream as the caller's abort does.
      this.#readAll().catch((error: unknown) => this.abort(error));
    }
    return this.#feed.end;
  }

  /** The text of the whole answer, without refusals and reasoning: of its messages, or of the first choice. As {@link final}. */
  async text(): Promise<string> {
    await this.final();
    return this.#feed.accumulation.text();
  }

  /**
   * Calls a function with each event that is handed out from now on, before the loop has it, whoever reads the stream: a loop,
   * `final()` or `text()`. It starts nothing, must not throw, and stays to the end.
   */
  observe(observer: (event: TEvent) => void): void {
    this.#feed.observe(observer);
  }

  /**
   * Cancels the request; loop and `final()` reject with the reason. Does nothing after the end.
   *
   * @param reason @default an `AbortError`
   */
  abort(reason: unknown = new DOMException('The stream was aborted.', 'AbortError')): void {
    this.#feed.abort(reason);
  }

  /** Starts the loop. A second time is a `TypeError`, since events are not kept. */
  [Symbol.asyncIterator](): AsyncIterator<TEvent, undefined> {
    if (this.#consumer === 'loop')
      throw new TypeError('This stream has been looped over. Collect its events, or use final() and snapshot.');
    if (this.#consumer === 'final')
      throw new TypeError('final() or text() is reading this stream. Loop over it first.');
    this.#consumer = 'loop';
    return { next: () => this.#next(), return: () => this.#leave() };
  }

  #next(): Promise<IteratorResult<TEvent, undefined>> {
    const value = this.#feed.take();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (this.#feed.ended !== undefined) return this.#feed.end.then(() => ({ done: true, value: undefined }));
    return this.#feed.fill().then(this.#takeRead);
  }

  /** As `#next`, but for the promise: one more is what an event would cost that comes alone. */
  readonly #takeRead = (): IteratorResult<TEvent, undefined> | Promise<IteratorResult<TEvent, undefined>> => {
    const value = this.#feed.take();
    return value === undefined ? this.#next() : { done: false, value };
  };

  #leave(): Promise<IteratorResult<TEvent, undefined>> {
    this.abort(new DOMException('The loop over the stream was left early.', 'AbortError'));
    return Promise.resolve({ done: true, value: undefined });
  }

  async #readAll(): Promise<void> {
    while (this.#feed.ended === undefined) if (this.#feed.take() === undefined) await this.#feed.fill();
  }
}
