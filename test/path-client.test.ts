import { createClient, httpInfo } from '@unspool/generated';
import { createPathClient } from '@unspool/generated/openapi';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server/index.ts';

const apiKey = 'sk-embedded';

async function start() {
  const server: RunningServer = await startServer({ apiKey });
  const client = createClient({ apiKey, baseUrl: server.baseUrl });
  return { client, api: createPathClient(client), [Symbol.asyncDispose]: server.close };
}

describe('the path client at the embedded server', () => {
  it('gets what the function of the same operation gets', async () => {
    await using running = await start();
    const body = { model: 'gpt-5', input: 'Grüße 👋' };
    const { data, response } = await running.api.POST('/responses', { body });
    const called = await createResponse(running.client, body);
    expect(Object.keys(data).sort()).toEqual(Object.keys(called).sort());
    expect(data.output.map(({ type }) => type)).toEqual(called.output.map(({ type }) => type));
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(httpInfo(data)).toMatchObject({ status: 200, attempts: 1 });
  });

  it('keeps, lists, reads and deletes a file', async () => {
    await using running = await start();
    const { api } = running;
    const file = new File(['{"a":1}\n'], 'rows.jsonl', { type: 'application/jsonl' });
    const { data: created } = await api.POST('/files', { body: { file, purpose: 'batch' } });
    const params = { path: { file_id: created.id } };
    const { data: list } = await api.GET('/files', { params: { query: { purpose: 'batch' } } });
    expect(list.data.map(({ id }) => id)).toEqual([created.id]);
    const { data: content } = await api.GET('/files/{file_id}/content', { params });
    expect(await content.text()).toBe('{"a":1}\n');
    expect((await api.DELETE('/files/{file_id}', { params })).data).toMatchObject({ id: created.id, deleted: true });
    await expect(api.GET('/files/{file_id}', { params })).rejects.toMatchObject({ name: 'ApiError', status: 404 });
  });
});
