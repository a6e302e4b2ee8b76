import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../start-server.ts';
import { answerMisfits } from '../testing/document-checks.ts';
import { requestJson } from '../testing/request-json.ts';

const bytes = Uint8Array.of(0, 255, 13, 10, 200);

async function upload(
  server: RunningServer,
  fields: Record<string, string>,
  file?: File,
): Promise<{ status: number; body: { id: string } }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file !== undefined) form.append('file', file);
  const response = await fetch(`${server.baseUrl}/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.apiKey}` },
    body: form,
  });
  // Every answer is an object; a file has an id.
  return { status: response.status, body: (await response.json()) as { id: string } };
}

describe('fileRoutes', () => {
  it('keep a file and give its bytes back', async () => {
    await using server = await startServer({ clock: { now: () => 1_000_000, sleep: async () => {} } });
    const fields = { purpose: 'user_data', 'expires_after[anchor]': 'created_at', 'expires_after[seconds]': '3600' };
    const { status, body } = await upload(server, fields, new File([bytes], 'grüße.bin', { type: 'text/plain' }));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      object: 'file',
      bytes: 5,
      created_at: 1000,
      expires_at: 4600,
      filename: 'grüße.bin',
      purpose: 'user_data',
      status: 'processed',
    });
    expect(answerMisfits('createFile', body)).toEqual([]);
    expect((await requestJson(server, `GET /files/${body.id}`)).body).toEqual(body);
    const content = await fetch(`${server.baseUrl}/files/${body.id}/content`, {
      headers: { authorization: `Bearer ${server.apiKey}` },
    });
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(bytes);
    const deleted = await requestJson(server, `DELETE /files/${body.id}`);
    expect(deleted.body).toEqual({ id: body.id, object: 'file', deleted: true });
    expect(answerMisfits('deleteFile', deleted.body)).toEqual([]);
    expect(await requestJson(server, `GET /files/${body.id}`)).toMatchObject({
      status: 404,
      body: { error: { param: 'file_id' } },
    });
  });

  it('are listed page by page', async () => {
    await using server = await startServer();
    for (const name of ['a', 'b', 'c'])
      await upload(server, { purpose: name === 'b' ? 'vision' : 'batch' }, new File(['x'], name));
    const names = async (query: string) => {
      const { body } = await requestJson(server, `GET /files${query}`);
      expect(answerMisfits('listFiles', body)).toEqual([]);
      return body.data.map(({ filename }: { filename: string }) => filename).join('') + (body.has_more ? '…' : '');
    };
    expect(await names('')).toBe('cba');
    expect(await names('?order=asc&limit=2')).toBe('ab…');
    expect(await names('?purpose=batch')).toBe('ca');
    const { body: first } = await requestJson(server, 'GET /files?limit=1');
    expect(await names(`?limit=1&after=${first.last_id}`)).toBe('b…');
    expect((await requestJson(server, 'GET /files?after=file-none')).body.error.param).toBe('after');
  });

  it.each([
    ['no file', { purpose: 'batch' }, undefined, 'file'],
    ['text for a file', { purpose: 'batch', file: 'text' }, undefined, 'file'],
    ['no purpose', {}, new File(['x'], 'x'), 'purpose'],
    ['an unknown purpose', { purpose: 'secret' }, new File(['x'], 'x'), 'purpose'],
    [
      'a number that is none',
      { purpose: 'batch', 'expires_after[anchor]': 'created_at', 'expires_after[seconds]': 'soon' },
      new File(['x'], 'x'),
      'expires_after.seconds',
    ],
  ])('refuse %s', async (...row) => {
    const [, fields, file, param] = row;
    await using server = await startServer();
    const { status, body } = await upload(server, fields, file);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { type: 'invalid_request_error', param } });
    expect(JSON.stringify(body)).not.toContain('secret');
  });
});
