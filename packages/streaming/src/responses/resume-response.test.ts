import { isApiError } from '@unspool/generated';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameEvents } from '../sse.fixture.ts';
import { isStreamError } from '../stream-error.ts';
import { streamResponse, streamStoredResponse } from './index.ts';
import { makeResponse, makeTextEvents, numberEvents } from './response-events.fixture.ts';
import { type AnswerFate, createStoredStream, type StoredStream } from './stored-stream.fixture.ts';

const params = { model: 'm', input: 'Hi', background: true } as const;
const events = makeTextEvents(['Grüße, ', '漢字 ', '🧵🪡']);
const broken = { kind: 'break', error: new TypeError('terminated') } as const;

/** The whole frames before an event. */
const until = (index: number): number => new TextEncoder().encode(frameEvents(events.slice(0, index))).length;
const get = (after: number): string => `GET /v1/responses/resp_1?starting_after=${after}&stream=true`;
const refuse = (status: number) => () =>
  new Response('{}', { status, headers: { 'content-type': 'application/json' } });

async function follow({ client }: StoredStream, resume: { readonly attempts?: number } = {}) {
  const stream = await streamResponse(client, params, { resume });
  const seen: unknown[] = [];
  try {
    for await (const event of stream) seen.push(event);
    return { seen, stream, final: await stream.final() };
  } catch (error) {
    return { seen, stream, error };
  }
}

describe('streamResponse with resume', () => {
  it.each(events.slice(1).map((_, index) => index + 1))('goes on after a cut behind event %i', async (index) => {
    for (const ending of [{ kind: 'end' }, broken] as const) {
      const server = createStoredStream(events, [{ bytes: until(index), ending }]);
      const { seen, stream, final } = await follow(server);
      expect(seen).toEqual(events);
      expect(final).toEqual(Object(events.at(-1)).response);
      expect(stream.ended).toBe('terminal-event');
      expect(server.requests).toEqual(
        index < events.length ? ['POST /v1/responses', get(index - 1)] : ['POST /v1/responses'],
      );
    }
  });

  it('reads half a record again, however often and wherever the answers are cut', async () => {
    const whole = until(events.length);
    const fate = fc.record({ bytes: fc.nat(whole), ending: fc.constantFrom({ kind: 'end' } as const, broken) });
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 6 }), async ([first, ...others]) => {
        // Before the first event there is nothing to go on with.
        const fates = first === undefined ? [] : [{ ...first, bytes: Math.max(first.bytes, until(1)) }, ...others];
        const { seen, stream, final } = await follow(createStoredStream(events, fates), { attempts: 10 });
        expect(seen).toEqual(events);
        expect([final, stream.ended]).toEqual([Object(events.at(-1)).response, 'terminal-event']);
      }),
      { numRuns: 200 },
    );
  });

  it('asks for what the request asked for', async () => {
    const { client, requests } = createStoredStream(events, [{ bytes: until(3) }]);
    const include = ['message.output_text.logprobs'] as const;
    const settings = { ...params, include, stream_options: { include_obfuscation: false } };
    await (await streamResponse(client, settings, { resume: {} })).final();
    const { searchParams } = new URL(requests[1]!.slice(4), 'http://localhost');
    expect(Object.fromEntries(searchParams)).toEqual({
      'include[]': include[0],
      include_obfuscation: 'false',
      starting_after: '2',
      stream: 'true',
    });
  });

  it('takes silence for a cut', async () => {
    const { client, requests } = createStoredStream(events, [{ bytes: until(6), ending: { kind: 'stall' } }]);
    const stream = await streamResponse(client, params, { resume: {}, idleTimeout: 50 });
    expect(await stream.text()).toBe('Grüße, 漢字 🧵🪡');
    expect(requests).toEqual(['POST /v1/responses', get(5)]);
  });

  it('leaves out what a server repeats', async () => {
    const again = () => new Response(frameEvents(events), { headers: { 'content-type': 'text/event-stream' } });
    const { seen, final } = await follow(createStoredStream(events, [{ bytes: until(6) }, again]));
    expect(seen).toEqual(events);
    expect(final).toEqual(Object(events.at(-1)).response);
  });

  it('leaves out nothing else, however it is numbered', async () => {
    const odd = events.map((event, index) => (index === 3 ? { ...event, sequence_number: -1 } : event));
    const answer = () => new Response(frameEvents(odd), { headers: { 'content-type': 'text/event-stream' } });
    expect((await follow(createStoredStream([], [answer]))).seen).toEqual(odd);
  });

  it('goes on where unread events ended, when only some are read', async () => {
    const { client, requests } = createStoredStream(events, [{ bytes: until(4) }, { bytes: until(3) }]);
    const stream = await streamResponse(client, params, { resume: {}, only: ['response.output_text.delta'] });
    const deltas: string[] = [];
    for await (const event of stream) deltas.push(event.delta);
    expect(deltas.join('')).toBe('Grüße, 漢字 🧵🪡');
    expect(requests.length).toBe(3);
    expect(requests[1]).toBe(get(3));
  });
});

describe('attempts', () => {
  const cut: AnswerFate = { bytes: 0 };

  it('throws the last cut when they are used up, with all that came', async () => {
    const server = createStoredStream(events, [{ bytes: until(6) }, cut, { bytes: 10, ending: broken }, cut]);
    const { seen, stream, error } = await follow(server, { attempts: 2 });
    expect(seen).toEqual(events.slice(0, 6));
    expect(server.requests).toEqual(['POST /v1/responses', get(5), get(5)]);
    expect(error).toSatisfy(isStreamError);
    expect(error).toMatchObject({ code: 'cut-off', ended: 'fault', sequenceNumber: 5, requestId: 'req_3' });
    expect(Object(error).partial.output[0].content[0].text).toBe('Grüße, 漢字 ');
    expect(stream.snapshot).toBe(Object(error).partial);
    await expect(stream.final()).rejects.toBe(error);
  });

  it('start anew with each event', async () => {
    const fates = events.flatMap((_, index): AnswerFate[] => [{ bytes: until(1) + (index > 0 ? 200 : 0) }, cut]);
    const { seen } = await follow(createStoredStream(events, fates), { attempts: 2 });
    expect(seen).toEqual(events);
  });

  it('count every time that the stream is asked for, refusals included', async () => {
    const server = createStoredStream(events, [{ bytes: until(2) }, refuse(503), refuse(429), cut, cut]);
    const { error } = await follow(server, { attempts: 3 });
    expect(server.requests.length).toBe(4);
    expect(error).toMatchObject({ code: 'cut-off', ended: 'eof' });
  });

  it('end with the last refusal', async () => {
    const server = createStoredStream(events, [
      { bytes: until(2) },
      cut,
      ...Array.from({ length: 9 }, () => refuse(503)),
    ]);
    const { error } = await follow(server, { attempts: 3 });
    expect(server.requests.length).toBe(4);
    expect(Object(error).cause).toMatchObject({ status: 503 });
  });

  it('end with a refusal that another one would not change; it is the cause', async () => {
    const server = createStoredStream(events, [{ bytes: until(2), ending: broken }, refuse(404)]);
    const { error } = await follow(server);
    expect(server.requests.length).toBe(2);
    expect(error).toMatchObject({ code: 'cut-off', sequenceNumber: 1 });
    expect(Object(error).cause).toSatisfy(isApiError);
  });

  it('wait in between, longer each time', async () => {
    const { waits, ...server } = createStoredStream(events, [{ bytes: until(2) }, cut, cut, cut, cut, cut, cut], {
      random: () => 1,
    });
    await follow({ ...server, waits }, { attempts: 6 });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
  });

  it.each([0, -1, Number.NaN])('of %d are refused before anything is sent', async (attempts) => {
    const server = createStoredStream(events, []);
    await expect(streamResponse(server.client, params, { resume: { attempts } })).rejects.toThrow(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('what is not resumed', () => {
  it.each([
    ['not in the background', { ...params, background: false }],
    ['not stored', { ...params, store: false }],
    ['neither', { model: 'm', input: 'Hi' }],
  ])('a response that is %s: a TypeError before anything is sent', async (_, wrong) => {
    const server = createStoredStream(events, []);
    await expect(streamResponse(server.client, wrong, { resume: {} })).rejects.toThrow(/set background to true/);
    expect(server.requests).toEqual([]);
  });

  it('a stream that is cut before its first event: there is no id yet', async () => {
    const server = createStoredStream(events, [{ bytes: until(1) - 10, ending: broken }]);
    const { error } = await follow(server);
    expect(error).toMatchObject({ code: 'cut-off', cause: broken.error, partial: undefined });
    expect(server.requests.length).toBe(1);
  });

  it('one whose events tell no id', async () => {
    const server = createStoredStream(events.slice(2), [{ bytes: 600, ending: broken }]);
    const { error, seen } = await follow(server);
    expect(seen.length).toBeGreaterThan(0);
    expect(error).toMatchObject({ code: 'cut-off', cause: broken.error });
    expect([server.requests.length, server.waits.length]).toEqual([1, 0]);
  });

  it('one without numbers', async () => {
    const server = createStoredStream(
      events.map((event) => ({ ...event, sequence_number: undefined })),
      [{ bytes: until(3) }],
    );
    expect((await follow(server)).error).toMatchObject({ code: 'cut-off' });
    expect(server.requests.length).toBe(1);
  });

  it('a response that failed', async () => {
    const failed = numberEvents([
      { type: 'response.created', response: makeResponse() },
      {
        type: 'response.failed',
        response: makeResponse({ status: 'failed', error: { code: 'server_error', message: '' } }),
      },
    ]);
    const server = createStoredStream(failed, []);
    expect((await follow(server)).error).toMatchObject({ code: 'response-failed' });
    expect(server.requests.length).toBe(1);
  });

  it('an error that is an event of the response; one that is not comes from in between', async () => {
    const error = { type: 'error', code: 'server_error', message: 'No', param: null };
    const withError = (report: object) => [...events.slice(0, 5), { ...report, type: 'error' }, ...events.slice(5)];
    const numbered = createStoredStream(withError({ ...error, sequence_number: 5 }), []);
    expect((await follow(numbered)).error).toMatchObject({ code: 'in-band-error' });
    expect(numbered.requests.length).toBe(1);

    const report = `${frameEvents(events.slice(0, 5))}event: error\ndata: {"error":{"message":"upstream"}}\n\n${frameEvents(events.slice(5))}`;
    const answer = () => new Response(report, { headers: { 'content-type': 'text/event-stream' } });
    const unnumbered = createStoredStream(events, [answer]);
    expect((await follow(unnumbered)).seen).toEqual(events);
    expect(unnumbered.requests).toEqual(['POST /v1/responses', get(4)]);
  });
});

describe('abort', () => {
  const reason = new Error('enough');

  it('ends the wait at once', async () => {
    const server = createStoredStream(events, [{ bytes: until(3) }], { held: 500, random: () => 1 });
    const stream = await streamResponse(server.client, params, { resume: {} });
    const final = stream.final();
    while (server.waits.length === 0) await new Promise((resolve) => setImmediate(resolve));
    stream.abort(reason);
    await expect(final).rejects.toBe(reason);
    expect([stream.ended, server.requests.length]).toEqual(['aborted', 1]);
  });

  it('ends a request that is under way, and lets go of an answer that comes too late', async () => {
    let answer: (response: Response) => void = () => undefined;
    let noteRequest = (): void => undefined;
    const requested = new Promise<void>((resolve) => (noteRequest = resolve));
    const late = () => {
      noteRequest();
      return new Promise<Response>((resolve) => (answer = resolve));
    };
    const server = createStoredStream(events, [{ bytes: until(3) }, late]);
    const controller = new AbortController();
    const stream = await streamResponse(server.client, params, { resume: {}, signal: controller.signal });
    const seen: unknown[] = [];
    const loop = (async () => {
      for await (const event of stream) seen.push(event);
    })();
    await requested;
    controller.abort(reason);
    await expect(loop).rejects.toBe(reason);
    answer(new Response(frameEvents(events.slice(3)), { headers: { 'content-type': 'text/event-stream' } }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(events.slice(0, 3));
    expect(stream.ended).toBe('aborted');
  });
});

describe('streamStoredResponse with resume', () => {
  it('begins again where it was to begin, when no event came', async () => {
    const server = createStoredStream(events, [{ bytes: 7 }]);
    const stream = await streamStoredResponse(server.client, 'resp_1', { starting_after: 2 }, { resume: {} });
    const seen: unknown[] = [];
    for await (const event of stream) seen.push(event);
    expect(seen).toEqual(events.slice(3));
    expect(server.requests).toEqual([get(2), get(2)]);
  });

  it('goes on after the last event that came', async () => {
    const server = createStoredStream(events, [{ bytes: until(2) }]);
    const stream = await streamStoredResponse(server.client, 'resp_1', {}, { resume: {} });
    expect(await stream.text()).toBe('Grüße, 漢字 🧵🪡');
    expect(server.requests).toEqual(['GET /v1/responses/resp_1?stream=true', get(1)]);
  });
});
