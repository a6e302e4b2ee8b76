import { createClient, type Client } from '@unspool/generated';
import { createSpeech, createTranscription } from '@unspool/generated/audio';
import { createChatCompletion } from '@unspool/generated/chat';
import { downloadContainerFile } from '@unspool/generated/containers';
import { downloadFile } from '@unspool/generated/files';
import { createPathClient } from '@unspool/generated/openapi';
import { acceptRealtimeCall } from '@unspool/generated/realtime';
import { createResponse } from '@unspool/generated/responses';
import { downloadSkill } from '@unspool/generated/skills';
import { downloadVideo } from '@unspool/generated/videos';
import { compatible } from '@unspool/providers/compatible';
import { describe, expect, it } from 'vitest';
import { apiKey, connect } from './connect.ts';
import { expectNoStrayRejections } from './expect-no-stray-rejections.ts';
import { type Fault, startFaultServer } from './fault-server.ts';
import { answer, pour } from './faults.ts';
import { rejection } from './rejection.ts';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };
const page = `<!doctype html>${`<p>${apiKey} a confidential prompt</p>`.repeat(3000)}`;
const respond = (client: Client) => createResponse(client, { model: 'gpt-5', input: 'Hello' });
const speech = { model: 'tts-1', voice: 'alloy', input: 'Hello' } as const;
const speak = (client: Client) => createSpeech(client, speech);
const file = new File(['RIFF'], 'a.wav');
const transcribe = (client: Client) =>
  createTranscription(client, { model: 'whisper-1', file, response_format: 'srt' });

describe('an error answer', () => {
  expectNoStrayRejections();

  it.each<[string, unknown, object]>([
    ['numeric code', { error: { message: 'm', code: 429 } }, { code: '429', type: undefined, param: undefined }],
    ['missing code', { error: { message: 'm', type: 't' } }, { code: undefined, type: 't' }],
    [
      'null code and param',
      { error: { message: 'm', code: null, param: null } },
      { code: undefined, param: undefined },
    ],
    ['string error', { error: 'm' }, { code: undefined }],
    ['string error beside its code', { code: 'invalid-argument', error: 'm' }, { code: 'invalid-argument' }],
    ['list', [{ error: { code: 400, message: 'm', status: 'INVALID_ARGUMENT' } }], { type: 'INVALID_ARGUMENT' }],
    ['detail', { detail: [{ type: 'missing', loc: ['body'], msg: 'm' }] }, { code: undefined }],
  ])('%s: is read', async (_, body, want) => {
    await using server = await startFaultServer(answer(400, body));
    const error = await rejection(respond(connect(server).client));
    expect(error).toMatchObject({ name: 'ApiError', status: 400, retryable: false, body });
    expect(error).toMatchObject({ message: 'createResponse failed with status 400: openai: m', ...want });
  });

  it('of 100 kB of HTML: a bounded message that quotes nothing', async () => {
    expect(page.length).toBeGreaterThan(100_000);
    await using server = await startFaultServer(answer(502, page, html));
    const error = await rejection(respond(connect(server).client));
    if (!(error instanceof Error)) throw new Error('It is an error.');
    expect(error).toMatchObject({ name: 'ApiError', status: 502, retryable: true });
    expect(error.message).toMatch(/text\/html, \d+ characters/);
    expect(error.message.length).toBeLessThan(300);
    expect(error.message + String(error.stack)).not.toMatch(/<p>|confidential|sk-fault/);
  });

  it.each<[string, Fault, (client: Client) => Promise<unknown>, object]>([
    ['a status', pour(500, 'text/html'), respond, { status: 500, retryable: true }],
    ['a status, as JSON', pour(400, 'application/json', '{"a":1},'), respond, { status: 400 }],
    ['a status in place of bytes', pour(404, 'text/html'), speak, { status: 404 }],
    ['a page in place of JSON', pour(200, 'text/html'), respond, { code: 'unexpected_content_type' }],
    ['a page in place of text', pour(200, 'text/html'), transcribe, { code: 'unexpected_content_type' }],
    ['a page in place of bytes', pour(200, 'text/html'), speak, { code: 'unexpected_content_type' }],
    ['JSON in place of sound', pour(200, 'application/json'), speak, { code: 'unexpected_content_type' }],
  ])('without an end, as %s: is read for 1 MiB, and let go', async (...row) => {
    const [, fault, call, want] = row;
    await using server = await startFaultServer(fault);
    const error = await rejection(call(connect(server).client));
    expect(error).toMatchObject({ name: 'ApiError', ...want });
    expect(Reflect.get(Object(error), 'body')).toHaveLength(1_048_576);
    expect(String(error)).toContain(', 1048576 or more characters; see error.body).');
    await server.requests[0]?.closed;
  });

  it('with a message of 100 kB: a bounded one', async () => {
    await using server = await startFaultServer(answer(500, { error: { message: 'm'.repeat(100_000) } }));
    const error = await rejection(respond(connect(server).client));
    expect(String(error).length).toBeLessThan(700);
  });

  it.each([
    ['nothing', '', {}],
    ['broken JSON', '{"error": {', json],
    ['plain words', 'upstream connect error', { 'content-type': 'text/plain' }],
    ['words that are JSON', '"no"', json],
    ['null', 'null', json],
    ['no content type', '<html>', {}],
  ])('of %s: has a status and a message', async (_, body, headers) => {
    await using server = await startFaultServer(answer(500, body, headers));
    const error = await rejection(respond(connect(server).client));
    expect(error).toMatchObject({ name: 'ApiError', status: 500 });
    expect(String(error)).toMatch(/createResponse failed with status 500: openai: (?:no|an) error body/);
  });
});

describe('a good answer that is not what was asked for', () => {
  expectNoStrayRejections();

  it.each<[string, Fault, (client: Client) => Promise<unknown>, string]>([
    ['nothing', answer(200, '', json), respond, 'empty_answer'],
    ['nothing, without a content type', answer(200), respond, 'empty_answer'],
    ['204', answer(204), respond, 'empty_answer'],
    ['HTML', answer(200, page, html), respond, 'unexpected_content_type'],
    ['HTML for text', answer(200, page, html), transcribe, 'unexpected_content_type'],
    ['HTML for bytes', answer(200, page, html), speak, 'unexpected_content_type'],
    ['text', answer(200, 'ok', { 'content-type': 'text/plain' }), respond, 'unexpected_content_type'],
    [
      'an event stream',
      answer(200, 'data: {}\n\n', { 'content-type': 'text/event-stream' }),
      respond,
      'unexpected_content_type',
    ],
    ['JSON for sound', answer(200, { id: 'speech_1' }), speak, 'unexpected_content_type'],
    ['bare JSON for sound', answer(200, 'null', json), speak, 'unexpected_content_type'],
    ['half of JSON for sound', answer(200, '{"id', json), speak, 'unexpected_content_type'],
    [
      'JSON of another name for a video',
      answer(200, '{}', { 'content-type': 'application/problem+json; charset=utf-8' }),
      (client) => downloadVideo(client, 'video_1'),
      'unexpected_content_type',
    ],
    ['JSON for an archive', answer(200, {}), (client) => downloadSkill(client, 'skill_1'), 'unexpected_content_type'],
    ['half of JSON', answer(200, '{"id": "resp', json), respond, 'invalid_json'],
  ])('%s: is an error, not a value', async (...row) => {
    const [, fault, call, code] = row;
    await using server = await startFaultServer(fault);
    const error = await rejection(call(connect(server, { maxRetries: 2 }).client));
    expect(error).toMatchObject({ name: 'ApiError', code, retryable: false });
    expect(String(error)).not.toMatch(/<p>|confidential|sk-fault/);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, (client: Client) => Promise<unknown>]>([
    ['createSpeech', speak],
    ['downloadVideo', (client) => downloadVideo(client, 'video_1')],
    ['createSpeech', (client) => createPathClient(client).POST('/audio/speech', { body: speech })],
  ])('an error in place of what %s promises: rejects with it', async (id, call) => {
    const body = { error: { message: 'No voice is left.', type: 'server_error', code: 503 } };
    await using server = await startFaultServer(answer(200, body));
    expect(await rejection(call(connect(server).client))).toMatchObject({
      name: 'ApiError',
      status: 200,
      message: `${id} failed with status 200: openai: No voice is left.`,
      code: '503',
      retryable: true,
      body,
    });
  });

  it('an error in place of a completion: rejects with it', async () => {
    const body = { error: { message: 'Provider returned error', code: 502, metadata: { raw: '{}' } }, user_id: 'u' };
    await using server = await startFaultServer(answer(200, body), answer(200, { code: 'x', error: 'Wrong key.' }));
    const { client } = connect(server);
    const params = { model: 'm', messages: [{ role: 'user', content: 'Hello' }] } as const;
    expect(await rejection(createChatCompletion(client, params))).toMatchObject({
      name: 'ApiError',
      message: 'createChatCompletion failed with status 200: openai: Provider returned error',
      code: '502',
      retryable: true,
      body,
    });
    expect(await rejection(createChatCompletion(client, params))).toMatchObject({ code: 'x', retryable: false });
  });

  it('an error in place of a completion: read by the provider', async () => {
    await using server = await startFaultServer(answer(200, { error: { reason: 'none left' } }));
    const readError = (body: unknown) => ({ message: JSON.stringify(body), code: 'own' });
    const provider = compatible({ id: 'acme', baseUrl: `${server.origin}/v1`, apiKey, readError });
    const client = createClient({ provider, maxRetries: 0 });
    const call = createChatCompletion(client, { model: 'm', messages: [{ role: 'user', content: 'Hello' }] });
    expect(await rejection(call)).toMatchObject({ code: 'own', message: expect.stringContaining('none left') });
  });
});

describe('an unusual answer that is good', () => {
  expectNoStrayRejections();

  it('JSON with a byte order mark', async () => {
    await using server = await startFaultServer(
      answer(200, '\uFEFF{"id":"resp_1"}', json),
      answer(500, '\uFEFF{"error":"m"}', json),
    );
    const { client } = connect(server);
    expect(await respond(client)).toEqual({ id: 'resp_1' });
    expect(await rejection(respond(client))).toMatchObject({
      message: 'createResponse failed with status 500: openai: m',
    });
  });

  it('JSON without a content type, or of a type of its own', async () => {
    await using server = await startFaultServer(
      answer(200, '{"id":"resp_1"}'),
      answer(200, '{"id":"resp_1"}', { 'content-type': 'application/vnd.acme+json; charset=utf-8' }),
    );
    const { client } = connect(server);
    expect([await respond(client), await respond(client)]).toEqual([{ id: 'resp_1' }, { id: 'resp_1' }]);
  });

  it.each([answer(200), answer(200, {}), answer(204)])('whatever comes where nothing is expected', async (fault) => {
    await using server = await startFaultServer(fault);
    expect(await acceptRealtimeCall(connect(server).client, 'rtc_1', { type: 'realtime' })).toBeUndefined();
  });

  it.each<[string, (client: Client) => Promise<{ text(): Promise<string> }>]>([
    ['a file', (client) => downloadFile(client, 'file-1')],
    ["a container's file", (client) => downloadContainerFile(client, 'cntr_1', 'cfile_1')],
  ])('JSON that is the content of %s, whatever stands in it', async (_, call) => {
    const content = '{"error":{"message":"of an earlier run"}}';
    await using server = await startFaultServer(answer(200, content, json));
    expect(await (await call(connect(server).client)).text()).toBe(content);
  });

  it.each([undefined, 'application/octet-stream', 'audio/wav'])('sound that is called %s', async (type) => {
    await using server = await startFaultServer(
      answer(200, 'RIFF', type === undefined ? {} : { 'content-type': type }),
    );
    expect(await (await speak(connect(server).client)).text()).toBe('RIFF');
  });

  it('a response that failed is a value, error and all', async () => {
    const failed = { id: 'resp_1', status: 'failed', error: { code: 'server_error', message: 'm' }, output: [] };
    await using server = await startFaultServer(answer(200, failed));
    expect(await respond(connect(server).client)).toEqual(failed);
  });

  it.each([200, 400])('__proto__ in an answer of %d is a member like any other', async (status) => {
    const body = '{"id":"resp_1","__proto__":{"polluted":1},"error":{"__proto__":{"message":"m"},"constructor":1}}';
    await using server = await startFaultServer(answer(status, body, json));
    const result = await respond(connect(server).client).catch((error: unknown) => error);
    const value: unknown = status === 200 ? result : Reflect.get(Object(result), 'body');
    expect(Object.keys(Object(value))).toEqual(['id', '__proto__', 'error']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    if (status === 400) expect(String(result)).toContain('an error body without a message');
  });
});
