import { createClient, outputText, parseJsonl } from '@unspool/generated';
import { createBatch, getBatch, listBatches, cancelBatch, type Batch } from '@unspool/generated/batches';
import { createFile, downloadFile, getFile } from '@unspool/generated/files';
import { createResponse, type ModelResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server/index.ts';

interface Row {
  readonly id: string;
  readonly custom_id: string;
  readonly response: { readonly status_code: number; readonly request_id: string; readonly body: ModelResponse };
  readonly error: null;
}

const endpoint = '/v1/responses';
const connect = ({ baseUrl, apiKey }: RunningServer) => createClient({ baseUrl, apiKey: apiKey ?? '' });

async function start(server: RunningServer, lines: readonly unknown[]): Promise<Batch> {
  const client = connect(server);
  const content = new Blob(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`));
  const { id } = await createFile(client, { purpose: 'batch', file: { name: 'rows.jsonl', content } });
  return createBatch(client, { input_file_id: id, endpoint, completion_window: '24h', metadata: { run: '7' } });
}

async function finish(server: RunningServer, { id }: Batch): Promise<Batch> {
  for (;;) {
    const batch = await getBatch(connect(server), id);
    if (batch.completed_at !== undefined || batch.failed_at !== undefined) return batch;
  }
}

const ask = (custom_id: string, body: object) => ({ custom_id, method: 'POST', url: endpoint, body });
const question = (input: string) => ({ model: 'gpt-5', input });

async function readRows(server: RunningServer, fileId: string | undefined): Promise<Row[]> {
  const content = await downloadFile(connect(server), fileId ?? '');
  const rows: Row[] = [];
  for await (const row of parseJsonl<Row>(content.stream())) rows.push(row);
  return rows;
}

describe('a batch', () => {
  it('answers each row of its file, as the operation itself does', async () => {
    await using server = await startServer();
    const created = await start(server, [ask('one', question('How are you?')), '', ask('two', question('And you?'))]);
    expect(created).toMatchObject({ object: 'batch', status: 'validating', endpoint, metadata: { run: '7' } });
    expect(created.output_file_id).toBeUndefined();
    const batch = await finish(server, created);
    expect(batch).toMatchObject({ status: 'completed', request_counts: { total: 2, completed: 2, failed: 0 } });
    expect(batch.error_file_id).toBeUndefined();

    const rows = await readRows(server, batch.output_file_id);
    expect(rows.map(({ custom_id }) => custom_id)).toEqual(['one', 'two']);
    const alone = await createResponse(connect(server), question('And you?'));
    expect(rows[1]).toMatchObject({ response: { status_code: 200 }, error: null });
    expect(outputText(rows[1]!.response.body)).toBe(outputText(alone));
    expect(await getFile(connect(server), batch.output_file_id!)).toMatchObject({ purpose: 'batch_output' });
  });

  it('puts the rows that are refused into a file of their own', async () => {
    await using server = await startServer();
    const lines = [
      ask('bad', { input: 7 }),
      ask('good', question('Hello')),
      ask('stream', { ...question(''), stream: true }),
    ];
    const batch = await finish(server, await start(server, lines));
    expect(batch).toMatchObject({ status: 'completed', request_counts: { total: 3, completed: 1, failed: 2 } });
    expect((await readRows(server, batch.output_file_id)).map(({ custom_id }) => custom_id)).toEqual(['good']);
    const refused = await readRows(server, batch.error_file_id);
    expect(refused).toMatchObject([
      { custom_id: 'bad', response: { status_code: 400, body: { error: { param: 'input' } } } },
      { custom_id: 'stream', response: { status_code: 400, body: { error: { param: 'stream' } } } },
    ]);
  });

  it('fails as a whole over rows that are none', async () => {
    await using server = await startServer();
    const lines = [
      '{"custom_id"',
      ask('a', {}),
      ask('a', {}),
      { ...ask('b', {}), url: '/v1/models' },
      { url: endpoint },
    ];
    const batch = await finish(server, await start(server, lines));
    expect(batch).toMatchObject({ status: 'failed', request_counts: { total: 0 } });
    expect(batch.output_file_id).toBeUndefined();
    expect(batch.errors?.data?.map(({ line, param }) => [line, param])).toEqual([
      [1, null],
      [3, 'custom_id'],
      [4, 'url'],
      [5, 'custom_id'],
    ]);
  });

  it('is not begun without a file for it', async () => {
    await using server = await startServer();
    const client = connect(server);
    const file = await createFile(client, { purpose: 'user_data', file: new File(['{}'], 'a.jsonl') });
    for (const input_file_id of ['file-none', file.id])
      await expect(createBatch(client, { input_file_id, endpoint, completion_window: '24h' })).rejects.toMatchObject({
        status: 400,
        param: 'input_file_id',
      });
  });

  it('that is cancelled has no rows', async () => {
    await using server = await startServer();
    const { id } = await start(server, [ask('one', question('Hello'))]);
    const client = connect(server);
    expect(await cancelBatch(client, id)).toMatchObject({ id, status: 'cancelling' });
    expect(await getBatch(client, id)).toMatchObject({ status: 'cancelled' });
    expect((await getBatch(client, id)).output_file_id).toBeUndefined();
    expect(await cancelBatch(client, id).catch((error: unknown) => error)).toMatchObject({ status: 409 });
    expect(await getBatch(client, 'batch_none').catch((error: unknown) => error)).toMatchObject({ status: 404 });
  });

  it('stands in the list, newest first', async () => {
    await using server = await startServer();
    const ids = [];
    for (const name of ['a', 'b', 'c']) ids.unshift((await start(server, [ask(name, question('Hello'))])).id);
    const listed = [];
    for await (const { id } of listBatches(connect(server), { limit: 2 })) listed.push(id);
    expect(listed).toEqual(ids);
  });
});
