import type { Client, RequestOptions } from '@unspool/generated';
import { createTranscription } from '@unspool/generated/audio';
import { createFile, getFile, listFiles } from '@unspool/generated/files';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { apiKey, connect } from './connect.ts';
import { expectNoStrayRejections } from './expect-no-stray-rejections.ts';
import { startFaultServer } from './fault-server.ts';
import { answer } from './faults.ts';
import { rejection } from './rejection.ts';

const evil = 'a\r\nx-evil: 1\r\n\r\nGET /evil HTTP/1.1';
const list = answer(200, { object: 'list', data: [], has_more: false });
const respond = (client: Client, options?: RequestOptions) =>
  createResponse(client, { model: 'gpt-5', input: 'Hello' }, options);

describe('line breaks and control characters', () => {
  expectNoStrayRejections();

  it.each<[string, RequestOptions]>([
    ['header value', { headers: { 'x-app': evil } }],
    ['header name', { headers: { [evil]: '1' } }],
    ['empty header name', { headers: { '': '1' } }],
    ['character beyond Latin-1 in a header', { headers: { 'x-app': 'Zürich €' } }],
    ['idempotency key', { idempotencyKey: evil }],
    ['beta', { beta: [evil] }],
  ])('%s: refused before anything is sent, without the value', async (_, options) => {
    await using server = await startFaultServer(answer(200, { id: 'resp_1' }));
    const { client, clock } = connect(server, { maxRetries: 2 });
    const error = await rejection(respond(client, options));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/header/i);
    expect(String(error)).not.toMatch(/evil: 1|Zürich/);
    expect([server.requests.length, clock.waits.length]).toEqual([0, 0]);
  });

  it.each([{ apiKey: `${apiKey}\n` }, { organization: evil }, { headers: { 'x-app': evil } }])(
    'in %j of the client: refused in each call, without the value',
    async (options) => {
      await using server = await startFaultServer(answer(200, {}));
      const error = await rejection(respond(connect(server, options).client));
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).not.toMatch(/evil: 1|sk-fault/);
      expect(server.requests).toHaveLength(0);
    },
  );

  it('in a path or a query: encoded', async () => {
    await using server = await startFaultServer(answer(200, { id: 'f' }), list);
    const { client } = connect(server);
    await getFile(client, evil);
    await listFiles(client, { purpose: evil }, { query: { [evil]: evil, 'a&b=c#d': '?' } });
    const [path, query] = server.requests.map(({ url }) => new URL(url ?? '', server.origin));
    expect(path?.pathname).toBe(`/v1/files/${encodeURIComponent(evil)}`);
    expect([...(query?.searchParams ?? [])]).toEqual([
      ['purpose', evil],
      [evil, evil],
      ['a&b=c#d', '?'],
    ]);
    expect(server.requests.some(({ headers }) => 'x-evil' in headers)).toBe(false);
  });

  it.each(['.', '..', '%2e%2E', '.%2e', ''])('a path parameter %j: refused', async (id) => {
    await using server = await startFaultServer(answer(200, {}));
    expect(await rejection(getFile(connect(server).client, id))).toBeInstanceOf(TypeError);
    expect(server.requests).toHaveLength(0);
  });

  it('in file names and form members: cannot end their part', async () => {
    await using server = await startFaultServer(answer(200, { text: '' }));
    const { client } = connect(server);
    const file = { name: `"; name="x${evil}`, content: new Uint8Array([1]) };
    await createTranscription(client, { model: evil, file, prompt: `--\r\n${evil}` });
    const [sent] = server.requests;
    const form = await new Response(sent?.body, {
      headers: { 'content-type': sent?.headers['content-type'] ?? '' },
    }).formData();
    expect([...form.keys()].toSorted()).toEqual(['file', 'model', 'prompt']);
    expect([form.get('model'), form.get('prompt')]).toEqual([evil, `--\r\n${evil}`]);
    // Servers decode what the HTML standard's form encoding wrote; this parser keeps it.
    expect(decodeURIComponent((form.get('file') as File).name)).toBe(file.name);
  });

  it('in the content type of a file: refused', async () => {
    await using server = await startFaultServer(answer(200, {}));
    const file = { name: 'a', type: 'text/plain\r\nx-evil: 1', content: new Uint8Array([1]) };
    const upload = createFile(connect(server).client, { purpose: 'batch', file });
    expect(await rejection(upload)).toBeInstanceOf(TypeError);
    expect(server.requests).toHaveLength(0);
  });
});

describe('members called __proto__', () => {
  expectNoStrayRejections();
  const metadata: Record<string, string> = JSON.parse('{"__proto__":"a","constructor":"b","toString":"c"}');

  it('go with a body as they are', async () => {
    await using server = await startFaultServer(answer(200, { id: 'resp_1' }));
    const params: object = JSON.parse('{"__proto__":{"polluted":1},"model":"m","input":""}');
    // A body that a caller got from elsewhere may hold anything.
    await createResponse(connect(server).client, { ...(params as { model: string; input: string }), metadata });
    expect(server.requests[0]?.body.toString()).toBe(
      '{"__proto__":{"polluted":1},"model":"m","input":"","metadata":{"__proto__":"a","constructor":"b","toString":"c"}}',
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('go with a query and a form', async () => {
    await using server = await startFaultServer(list, answer(200, { id: 'file-1' }));
    const { client } = connect(server);
    await listFiles(client, {}, { query: { metadata } });
    expect(decodeURIComponent(server.requests[0]?.url ?? '')).toBe(
      '/v1/files?metadata[__proto__]=a&metadata[constructor]=b&metadata[toString]=c',
    );
    const file = new File(['{}'], 'a');
    await createFile(client, { purpose: 'batch', file, ...JSON.parse('{"__proto__":{"polluted":1}}') });
    expect(server.requests[1]?.body.toString()).toContain('name="__proto__[polluted]"');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('are no headers', async () => {
    await using server = await startFaultServer(answer(200, { id: 'resp_1' }));
    const headers: Record<string, string> = JSON.parse('{"__proto__":"a","constructor":"b"}');
    await respond(connect(server).client, { headers });
    expect(server.requests[0]?.headers).toMatchObject({ constructor: 'b', authorization: `Bearer ${apiKey}` });
  });
});
