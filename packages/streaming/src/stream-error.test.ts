import { inspect } from 'node:util';
import { createClient, isApiError, isUnspoolError } from '@unspool/generated';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamChatCompletion } from './chat/index.ts';
import { isStreamError, StreamError } from './index.ts';
import { makeMessage, makeResponse, makeTextEvents, numberEvents } from './responses/response-events.fixture.ts';
import { streamResponse } from './responses/index.ts';
import { createScriptedClient, frameChunks, frameEvents, scriptBody, sliceBytes } from './sse.fixture.ts';

const events = makeTextEvents(['Secret ', 'words ', 'here']);
const cut = frameEvents(events.slice(0, 6));

type Body = ReadableStream<Uint8Array> | string;

async function responseFailure(body: Body, contentType: string = 'text/event-stream'): Promise<StreamError> {
  const { client } = createScriptedClient(body, { contentType });
  return failureOf(streamResponse(client, { model: 'gpt-5', input: 'Hi' }));
}

async function chatFailure(body: Body): Promise<StreamError> {
  const { client } = createScriptedClient(body);
  return failureOf(streamChatCompletion(client, { model: 'gpt-5', messages: [] }));
}

/** What a stream's loop throws. Its `final()` must reject with the same. */
async function failureOf(
  opening: Promise<AsyncIterable<unknown> & { final(): Promise<unknown> }>,
): Promise<StreamError> {
  let final: Promise<unknown> | undefined;
  try {
    const stream = await opening;
    final = Promise.resolve().then(() => stream.final());
    final.catch(() => undefined);
    for await (const _ of stream);
  } catch (error) {
    if (!isStreamError(error)) throw error;
    if (final !== undefined) await expect(final).rejects.toBe(error);
    return error;
  }
  throw new Error('the stream did not fail');
}

/** Text of the first item of a partial response. */
function partialText(error: StreamError): unknown {
  return Object(error.partial).output[0].content[0].text;
}

describe('a stream that is cut off', () => {
  it('between events tells how, and keeps what had come', async () => {
    const error = await responseFailure(cut);
    expect(error).toMatchObject({ code: 'cut-off', ended: 'eof', sequenceNumber: 5, requestId: 'req_1', offset: 1528 });
    expect(partialText(error)).toBe('Secret words ');
    expect(error.message).toBe(
      'createResponse: openai: the stream ended after 6 events (1528 bytes), before the answer was whole. See error.partial.',
    );
  });

  it('anywhere is cut off: no half event is handed on', async () => {
    const bytes = new TextEncoder().encode(frameEvents(events));
    const lastEvent = new TextEncoder().encode(frameEvents(events.slice(0, -1))).length;
    // The last record is whole as soon as its JSON is, which is three bytes (two line ends and none) before its end.
    for (let length = 0; length < bytes.length - 2; length += length > lastEvent ? 1 : 7) {
      const error = await responseFailure(scriptBody([bytes.slice(0, length)]).stream);
      expect([error.offset, error.code, error.ended]).toEqual([length, 'cut-off', 'eof']);
    }
  });

  it('by a broken connection has its cause', async () => {
    const cause = new TypeError('terminated');
    const error = await responseFailure(scriptBody(sliceBytes(cut, 50), { kind: 'break', error: cause }).stream);
    expect(error).toMatchObject({ code: 'cut-off', ended: 'fault', cause });
    expect(error.message).toContain('broke off after 6 events');
  });

  it('by [DONE] before the last event of a response', async () => {
    expect(await responseFailure(`${cut}data: [DONE]\n\n`)).toMatchObject({ code: 'cut-off', ended: 'done-marker' });
  });

  it('before its first event has no partial value', async () => {
    expect(await responseFailure('')).toMatchObject({ code: 'cut-off', ended: 'eof', partial: undefined });
    expect(await chatFailure('data: [DONE]\n\n')).toMatchObject({ code: 'cut-off', ended: 'done-marker' });
  });

  it('before each choice of a chat has ended', async () => {
    const chunk = (index: number, finish_reason: string | null) => ({ choices: [{ index, delta: {}, finish_reason }] });
    const body = frameChunks([chunk(0, null), chunk(1, null), chunk(0, 'stop')], '');
    expect(await chatFailure(body)).toMatchObject({ code: 'cut-off', ended: 'eof' });
  });
});

describe('an error between the events', () => {
  it('is thrown with what came before and what the server says', async () => {
    const payload = { type: 'error', code: 'rate_limit_exceeded', message: 'Slow down', param: null };
    const error = await responseFailure(cut + frameEvents([payload]));
    expect(error).toMatchObject({ code: 'in-band-error', ended: 'fault', sequenceNumber: 5 });
    expect(error.details).toMatchObject({ code: 'rate_limit_exceeded', message: 'Slow down' });
    expect(error.payload).toEqual(payload);
    expect(partialText(error)).toBe('Secret words ');
    expect(error.message).toContain('after 6 events (1528 bytes): Slow down (rate_limit_exceeded)');
  });

  it('stands before response.failed', async () => {
    const failed = { type: 'response.failed', response: makeResponse({ status: 'failed' }), sequence_number: 7 };
    const error = await responseFailure(cut + frameEvents([{ type: 'error' }, failed]));
    expect([error.code, error.sequenceNumber]).toEqual(['in-band-error', 5]);
  });

  it('ends a chat stream that then says [DONE]', async () => {
    const chunks = [{ choices: [{ index: 0, delta: { content: 'Par' } }] }, { error: { message: 'Boom', code: 500 } }];
    const error = await chatFailure(frameChunks(chunks));
    expect(error).toMatchObject({ code: 'in-band-error', details: { code: '500', message: 'Boom' } });
    expect(Object(error.partial).choices[0].message.content).toBe('Par');
  });
});

describe('the words of a server', () => {
  it('are told without the key that was sent', async () => {
    const fetch = async () =>
      new Response('data: {"error":{"message":"No such key: plain.secret","code":"bad"}}\n\n', {
        headers: { 'content-type': 'text/event-stream' },
      });
    const client = createClient({ apiKey: 'plain.secret', fetch });
    const error = await failureOf(streamResponse(client, { model: 'gpt-5', input: 'Hi' }));
    expect([error.code, error.details?.message]).toEqual(['in-band-error', 'No such key: ***']);
    expect(inspect(error, { depth: 9 })).not.toContain('plain.secret');
  });
});

describe('other failures', () => {
  it('a failed response is thrown after its last event, with the response', async () => {
    const response = makeResponse({
      status: 'failed',
      error: { code: 'server_error', message: 'It broke' },
      output: [makeMessage('Half')],
    });
    const body = frameEvents(numberEvents([{ type: 'response.failed', response }]));
    const seen: unknown[] = [];
    const stream = await streamResponse(createScriptedClient(body).client, { model: 'gpt-5', input: '' });
    await expect(async () => {
      for await (const event of stream) seen.push(event.type);
    }).rejects.toMatchObject({ code: 'response-failed', ended: 'terminal-event', partial: response });
    expect(seen).toEqual(['response.failed']);
    await expect(stream.final()).rejects.toThrow('the response failed: It broke (server_error)');
  });

  it('an incomplete response is a value', async () => {
    const response = makeResponse({ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } });
    const body = frameEvents(numberEvents([{ type: 'response.incomplete', response }]));
    const stream = await streamResponse(createScriptedClient(body).client, { model: 'gpt-5', input: '' });
    expect(await stream.final()).toEqual({ ...response, output: [] });
  });

  it('a record that is not JSON is told by place, name and length', async () => {
    const error = await responseFailure(`${cut}event: response.odd\ndata: {"secret": \n\ndata: {}\n\n`);
    expect(error).toMatchObject({ code: 'malformed-event', ended: 'fault' });
    expect(error.message).toBe(
      'createResponse: openai: the event "response.odd" after 6 events (1528 bytes) is not a JSON object (11 characters).',
    );
  });

  it.each([
    {
      name: 'a page',
      type: 'text/html; charset=utf-8',
      body: '<html>Secret</html>',
      found: 'text/html, 19 characters',
    },
    {
      name: 'an answer as JSON',
      type: 'application/json',
      body: '{"secret":1}',
      found: 'application/json, 12 characters',
    },
    { name: 'nothing', type: 'text/plain', body: '', found: 'found nothing' },
  ])('$name in place of a stream is refused', async ({ type, body, found }) => {
    const error = await responseFailure(body, type);
    expect([error.code, error.requestId]).toEqual(['not-a-stream', 'req_1']);
    expect(error.message).toContain(found);
    expect(error.message).not.toMatch(/secret/i);
  });

  it.each(['<html>\n<p>Secret: no</p>\n</html>', '\n\n<!doctype html>', '{"secret":1}', 'upstream: secret', 'Busy'])(
    '%j under the name of a stream is refused at every cut',
    async (body) => {
      for (let size = 1; size <= body.length; size++) {
        const error = await responseFailure(scriptBody(sliceBytes(body, size)).stream);
        expect([error.code, error.ended, error.partial]).toEqual(['not-a-stream', 'fault', undefined]);
        expect(error.message).toContain(`found something else under that name, ${body.length} bytes.`);
        expect(error.message).not.toMatch(/secret/i);
      }
    },
  );

  it.each([': wait\n\n', 'ret', 'retry: 5\n', 'id', 'event: e\n\n', 'data', '\uFEFFda', '\n', ': hi\n<html>', ''])(
    '%j is the beginning of a stream that is cut off',
    async (body) => expect((await responseFailure(body)).code).toBe('cut-off'),
  );

  it('a field that nobody knows, after an event, does not make a page of a stream', async () => {
    const body = `${frameEvents(events.slice(0, 1))}later: 1\n`;
    const { client } = createScriptedClient(body);
    const selected = streamResponse(client, { model: 'm', input: '' }, { only: ['response.output_text.done'] });
    expect((await failureOf(selected)).code).toBe('cut-off');
    expect((await responseFailure(body)).code).toBe('cut-off');
  });

  it('a page whose connection breaks is a broken connection', async () => {
    const page = scriptBody(sliceBytes('<html>', 3), { kind: 'break', error: new Error('reset') });
    expect(await responseFailure(page.stream)).toMatchObject({ code: 'cut-off', ended: 'fault' });
  });

  it('an error as JSON in place of a stream is an ApiError', async () => {
    const { client } = createScriptedClient('{"error":{"message":"No credits","code":402}}', {
      contentType: 'application/json',
    });
    const error: unknown = await streamResponse(client, { model: 'm', input: '' }).catch((reason: unknown) => reason);
    expect([isApiError(error), Object(error).code]).toEqual([true, '402']);
    expect(String(error)).toContain('No credits');
  });

  it('an endless page in place of a stream is not read to its end', async () => {
    const body = scriptBody(Array.from({ length: 1000 }, () => new Uint8Array(1024).fill(97)));
    expect((await responseFailure(body.stream, 'text/html')).code).toBe('not-a-stream');
    expect([body.pulls < 100, body.cancelled !== undefined]).toEqual([true, true]);
  });
});

describe('a body with flipped bytes', () => {
  it('gives events, a value or a StreamError, and nothing else', async () => {
    const whole = new TextEncoder().encode(frameEvents(events));
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(flips, fc.nat(whole.length), async (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const [offset, byte] of changes) if (offset < length) bytes[offset] = byte;
        const { client } = createScriptedClient(scriptBody(sliceBytes(bytes, 500)).stream);
        const stream = await streamResponse(client, { model: 'm', input: '' });
        const outcome = await stream.final().catch((error: unknown) => error);
        expect(isStreamError(outcome)).toBe(stream.ended !== 'terminal-event');
      }),
      { numRuns: 300 },
    );
  });
});

describe('StreamError', () => {
  it('is known across copies, has a name, and prints neither content nor key', async () => {
    const error = await responseFailure(cut);
    expect([error.name, error instanceof StreamError, isUnspoolError(error)]).toEqual(['StreamError', true, true]);
    const copy = Object.defineProperty(new Error('other copy'), Symbol.for('@unspool/streaming/StreamError'), {
      value: true,
    });
    expect([isStreamError(copy), isStreamError(new Error('other')), isStreamError(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
    const printed = [inspect(error, { depth: 9 }), JSON.stringify(error), String(error), error.stack].join();
    expect(printed).not.toMatch(/Secret|sk-test/);
  });
});
