import type { Client } from '@unspool/generated';
import { createFile } from '@unspool/generated/files';
import { listModels } from '@unspool/generated/models';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { expectNoStrayRejections } from './expect-no-stray-rejections.ts';
import { startFaultServer } from './fault-server.ts';
import { answer, refusal } from './faults.ts';
import { rejection } from './rejection.ts';

const respond = (client: Client) => createResponse(client, { model: 'gpt-5', input: 'Hello' });
const fine = answer(200, { id: 'resp_1' });

describe('a server that is not ready', () => {
  expectNoStrayRejections();

  it.each<[string, Record<string, string>, number]>([
    ['in 1 s', { 'retry-after': '1' }, 1000],
    ['at a date, by the clock of the client', { 'retry-after': 'Fri, 02 Jan 2026 03:04:20 GMT' }, 15_000],
    ['in milliseconds, over seconds', { 'retry-after-ms': '70', 'retry-after': '9' }, 70],
    ['at once', { 'retry-after': '0' }, 0],
  ])('429 %s: asked again then', async (_, headers, wait) => {
    await using server = await startFaultServer(refusal(429, headers), fine);
    const { client, clock } = connect(server, { maxRetries: 2 });
    expect(await respond(client)).toEqual({ id: 'resp_1' });
    expect(clock.waits).toEqual([wait]);
  });

  it.each<[string, string, number]>([
    ['in 120 s', '120', 120_000],
    ['at a date that far away', 'Fri, 02 Jan 2026 03:06:05 GMT', 120_000],
  ])('429 %s: fails at once and says how long', async (_, value, retryAfterMs) => {
    await using server = await startFaultServer(refusal(429, { 'retry-after': value }), fine);
    const { client, clock } = connect(server, { maxRetries: 2 });
    expect(await rejection(respond(client))).toMatchObject({
      name: 'ApiError',
      status: 429,
      retryable: true,
      retryAfterMs,
    });
    expect([clock.waits, server.requests.length]).toEqual([[], 1]);
  });

  it('429 in 120 s: waits where the caller has the time', async () => {
    await using server = await startFaultServer(refusal(429, { 'retry-after': '90' }), fine);
    const { client, clock } = connect(server, { maxRetries: 2, maxRetryAfter: 120_000 });
    expect(await respond(client)).toEqual({ id: 'resp_1' });
    expect(clock.waits).toEqual([90_000]);
  });

  it('503 once: answers, with the same key and the same body each time', async () => {
    await using server = await startFaultServer(refusal(503), refusal(503), fine, refusal(503), fine);
    const { client, clock } = connect(server, { maxRetries: 2 });
    await respond(client);
    await respond(client);
    expect(clock.waits).toEqual([250, 500, 250]);
    const sent = server.requests.map(({ headers, body }) => [headers['idempotency-key'], body.toString()]);
    expect([sent[1], sent[2], sent[4]]).toEqual([sent[0], sent[0], sent[3]]);
    expect(sent[0]?.[0]).not.toBe(sent[3]?.[0]);
  });

  it('503 for ever: fails with the last of the answers', async () => {
    await using server = await startFaultServer(refusal(503, { 'x-request-id': 'req_1' }));
    const { client } = connect(server, { maxRetries: 3 });
    expect(await rejection(respond(client))).toMatchObject({ status: 503, requestId: 'req_1' });
    expect(server.requests).toHaveLength(4);
  });

  it('503 to a GET: no key is needed', async () => {
    await using server = await startFaultServer(refusal(503), answer(200, { object: 'list', data: [] }));
    const { client } = connect(server, { maxRetries: 1 });
    expect(await listModels(client)).toMatchObject({ data: [] });
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined, undefined]);
  });

  it('503 to an upload: the form is sent again, whole', async () => {
    await using server = await startFaultServer(refusal(503), answer(200, { id: 'file-1' }));
    const { client } = connect(server, { maxRetries: 1 });
    const content = () => new Blob(['{}\n'.repeat(50_000)]).stream();
    await createFile(client, { purpose: 'batch', file: { name: 'a.jsonl', content } });
    const [first, second] = server.requests;
    expect(second?.body.equals(first?.body ?? Buffer.alloc(0))).toBe(true);
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    expect(second?.body.byteLength).toBeGreaterThan(150_000);
  });

  it('503 to an upload that can be read once: fails at once', async () => {
    await using server = await startFaultServer(refusal(503), answer(200, {}));
    const { client } = connect(server, { maxRetries: 2 });
    const upload = createFile(client, { purpose: 'batch', file: { name: 'a', content: new Blob(['{}']).stream() } });
    expect(await rejection(upload)).toMatchObject({ status: 503 });
    expect(server.requests).toHaveLength(1);
  });
});
