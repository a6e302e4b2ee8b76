import { createClient, type Client } from '@unspool/generated';
import { isStreamError, type EventStream, type StreamOptions } from '@unspool/streaming';
import { accumulateSpeech, accumulateTranscription, streamSpeech, streamTranscription } from '@unspool/streaming/audio';
import { accumulateChatCompletion, streamChatCompletion } from '@unspool/streaming/chat';
import { accumulateCompletion, streamCompletion } from '@unspool/streaming/completions';
import { accumulateImage, streamImage, streamImageEdit } from '@unspool/streaming/images';
import { accumulateResponse, streamResponse } from '@unspool/streaming/responses';
import { describe, expect, it } from 'vitest';
import { startServer, type StreamFault } from './server/index.ts';

const file = new File(['sound'], 'a.mp3');
const clock = { now: () => 1_700_000_000_000, sleep: () => Promise.resolve() };

/** A stream, opened, and what its first events add up to. */
interface Example<TEvent = never> {
  readonly open: (client: Client, options: StreamOptions) => Promise<EventStream<TEvent, unknown>>;
  readonly accumulate: (events: readonly TEvent[]) => unknown;
}

/** Whatever the events are, `open` and `accumulate` of one row agree on them. */
function example<TEvent>(row: Example<TEvent>): Example {
  return row as unknown as Example;
}

function reduce<TState, TEvent>(events: readonly TEvent[], step: (state: TState | undefined, event: TEvent) => TState) {
  let state: TState | undefined;
  for (const event of events) state = step(state, event);
  return state;
}

const examples: Readonly<Record<string, Example>> = {
  streamResponse: example({
    open: (client, options) => streamResponse(client, { model: 'm', input: 'one two three' }, options),
    accumulate: (events) => reduce(events, accumulateResponse)?.response,
  }),
  streamChatCompletion: example({
    open: (client, options) =>
      streamChatCompletion(client, { model: 'm', messages: [{ role: 'user', content: 'one two' }] }, options),
    accumulate: (events) => reduce(events, accumulateChatCompletion)?.completion,
  }),
  streamCompletion: example({
    open: (client, options) => streamCompletion(client, { model: 'm', prompt: 'one two three' }, options),
    accumulate: (events) => reduce(events, accumulateCompletion)?.completion,
  }),
  streamImage: example({
    open: (client, options) => streamImage(client, { prompt: 'A heron', partial_images: 3 }, options),
    accumulate: (events) => reduce(events, accumulateImage)?.images,
  }),
  streamImageEdit: example({
    open: (client, options) => streamImageEdit(client, { image: file, prompt: 'A', partial_images: 3 }, options),
    accumulate: (events) => reduce(events, accumulateImage)?.images,
  }),
  streamSpeech: example({
    open: (client, options) =>
      streamSpeech(client, { model: 'm', voice: 'coral', input: 'Hello', response_format: 'pcm' }, options),
    accumulate: (events) => reduce(events, accumulateSpeech)?.speech,
  }),
  streamTranscription: example({
    open: (client, options) => streamTranscription(client, { model: 'm', file }, options),
    accumulate: (events) => reduce(events, accumulateTranscription)?.transcription,
  }),
};

/** What a loop over a stream saw, and what it ended with. */
interface Loop {
  readonly events: readonly never[];
  readonly error: unknown;
  readonly stream: EventStream<never, unknown>;
}

interface Stopping {
  /** Stopped when the last event before the fault has come. */
  readonly stop?: AbortController;
  readonly idleTimeout?: number;
}

async function loop(
  { open }: Example,
  fault: StreamFault | undefined,
  { stop, idleTimeout }: Stopping = {},
): Promise<Loop> {
  const scenario = () => (fault === undefined ? undefined : ({ kind: 'fault', fault } as const));
  await using server = await startServer({ apiKey: 'k', clock, scenario });
  const client = createClient({ baseUrl: server.baseUrl, apiKey: 'k', maxRetries: 0 });
  const stream = await open(client, { signal: stop?.signal, idleTimeout });
  const events: never[] = [];
  try {
    for await (const event of stream) {
      events.push(event);
      if (events.length === fault?.after) stop?.abort(new Error('stop'));
    }
    return { events, error: undefined, stream };
  } catch (error) {
    return { events, error, stream };
  }
}

describe.each(Object.keys(examples))('%s, broken', (name) => {
  const row = examples[name]!;
  const firstEvents = async (count: number) => {
    const { events } = await loop(row, undefined);
    expect(events.length).toBeGreaterThan(count);
    // Ids count upwards in each server.
    return events.slice(0, count);
  };

  it.each([
    ['end', 'cut-off', 'eof'],
    ['reset', 'cut-off', 'fault'],
    ['error', 'in-band-error', 'fault'],
  ] as const)('%s: an error with what the first events come to', async (kind, code, ended) => {
    const { events, error, stream } = await loop(row, { kind, after: 2 });
    expect(events).toEqual(await firstEvents(2));
    if (!isStreamError(error)) throw new TypeError('the loop ended otherwise');
    expect([error.code, error.ended, stream.ended]).toEqual([code, ended, ended]);
    expect(error.partial).toEqual(row.accumulate(events));
    expect(error.requestId).toMatch(/^req_/);
    expect(error.details?.code).toBe(kind === 'error' ? 'server_overloaded' : undefined);
    await expect(stream.final()).rejects.toBe(error);
  });

  it('stall: an abort ends it, and what had come stays', async () => {
    const { events, error, stream } = await loop(row, { kind: 'stall', after: 2 }, { stop: new AbortController() });
    expect(error).toEqual(new Error('stop'));
    expect(stream.ended).toBe('aborted');
    expect(stream.snapshot).toEqual(row.accumulate(events));
  });

  it('stall: silence ends it, and what had come stays', async () => {
    const { events, error, stream } = await loop(row, { kind: 'stall', after: 2 }, { idleTimeout: 300 });
    if (!isStreamError(error)) throw new TypeError('the loop ended otherwise');
    expect([error.code, error.ended, events.length]).toEqual(['idle-timeout', 'fault', 2]);
    expect(error.partial).toBe(stream.snapshot);
    expect(stream.snapshot).toEqual(row.accumulate(events));
  });
});
