import { createFile } from '@unspool/generated/files';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { apiKey, connect } from './connect.ts';
import { expectNoStrayRejections } from './expect-no-stray-rejections.ts';
import { startFaultServer } from './fault-server.ts';
import { answer } from './faults.ts';
import { rejection } from './rejection.ts';

describe('a redirect', () => {
  expectNoStrayRejections();

  it.each([301, 302, 303, 307, 308])('%d to another origin: nothing follows it', async (status) => {
    await using thief = await startFaultServer(answer(200, { id: 'resp_1' }));
    await using server = await startFaultServer(answer(status, '', { location: `${thief.origin}/v1/responses` }));
    const { client, clock } = connect(server, { maxRetries: 2 });
    const prompt = 'a confidential prompt';
    const error = await rejection(createResponse(client, { model: 'gpt-5', input: prompt }));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'redirect-refused' });
    expect(String(error)).toContain(server.origin);
    expect(String(error)).toMatch(/baseUrl/);
    expect(String(error)).not.toContain(prompt);
    expect(String(error)).not.toContain(apiKey);
    expect([thief.requests.length, server.requests.length, clock.waits.length]).toEqual([0, 1, 0]);
  });

  it('on the same origin, and of an upload, is refused as well', async () => {
    await using server = await startFaultServer(answer(307, '', { location: '/v2/files' }));
    const { client } = connect(server);
    const upload = createFile(client, { purpose: 'batch', file: new File(['{}'], 'a.jsonl') });
    expect(await rejection(upload)).toMatchObject({ code: 'redirect-refused' });
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/files']);
  });

  it('that leads nowhere is an answer like any other', async () => {
    await using server = await startFaultServer(answer(304, undefined));
    const { client } = connect(server);
    expect(await rejection(createResponse(client, { model: 'm', input: '' }))).toMatchObject({ status: 304 });
  });
});
