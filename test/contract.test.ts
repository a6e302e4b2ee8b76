import type { PagePromise } from '@unspool/generated';
import { createTranscription, createTranslation } from '@unspool/generated/audio';
import { operationSchemas } from '@unspool/generated/schemas';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from './contract/check-answer.ts';
import { checkPages, cursorParameter, readNextCursor } from './contract/check-pages.ts';
import { describeCall, describeRecorded } from './contract/describe-request.ts';
import { exampleCall, listForms, type CallForm, type ExampleCall } from './contract/example-call.ts';
import { importGeneratedModules, type OperationFunction } from './contract/operation-functions.ts';
import { connect, knownMembers, pathValues, prepareServer } from './contract/prepare-server.ts';
import { referenceFacts } from './contract/reference-facts.ts';
import { startServer, type RecordedRequest } from './server/index.ts';

const { functions, strays } = await importGeneratedModules();
const rows = [...functions.values()].map((row) => ({ id: row.operation.id, ...row }));
const called = new Set<string>();

describe('the generated functions', () => {
  it('are one for each of the 281 operations of the document, and nothing else is exported beside them', () => {
    expect([...functions.keys()].toSorted()).toEqual(Object.keys(operationSchemas).toSorted());
    expect(functions.size).toBe(281);
    expect(strays).toEqual([]);
  });

  it.each(rows)('$id calls what the document describes', async (row) => {
    expect(row.call).toHaveLength(1 + pathParameters(row).length + 2);
    for (const form of listForms(row.id)) await checkCall(row, form);
    called.add(row.id);
  });

  it.each(['text', 'srt', 'vtt'] as const)(
    'give a transcript as text when it is asked for as %s',
    async (response_format) => {
      await using server = await startServer({ apiKey: null });
      const params = { file: new Blob(['sound']), model: 'whisper-1' as const, response_format };
      expect(await createTranscription(connect(server), params)).toBe('The answer of /audio/transcriptions.');
      expect(await createTranslation(connect(server), params)).toBe('The answer of /audio/translations.');
    },
  );

  it.each(['listModels', 'searchVectorStore', 'getVectorStoreFileContent'])(
    '%s gives its entries one by one, though there is no way to ask for more',
    async (id) => {
      await using server = await startServer({ apiKey: null });
      const { call, operation } = functions.get(id)!;
      const example = exampleCall(operation, listForms(id)[0]!, {});
      const kept = await prepareServer(server);
      const list = call(connect(server), ...pathValues(operation, kept), example.body);
      const entries = [];
      // It is one of the lists named above.
      for await (const entry of list as PagePromise<{ data: unknown[] }>) entries.push(entry);
      expect(await list).toMatchObject({ data: entries });
      expect(entries).not.toEqual([]);
    },
  );

  it('have all been called', () => {
    expect(called.size).toBe(281);
  });
});

async function checkCall(row: OperationFunction, form: CallForm): Promise<void> {
  const { operation, call } = row;
  await using server = await startServer({ apiKey: null });
  const kept = await prepareServer(server);
  const path = pathValues(operation, kept);
  const send = async (example: ExampleCall) => {
    const before = server.requests.length;
    const params = { ...example.query, ...example.body };
    const promise = call(connect(server), ...path, Object.keys(params).length === 0 ? undefined : params);
    const answer = await promise;
    expect(server.requests).toHaveLength(before + 1);
    await checkRequest(server.requests[before]!, { row, form, example, path });
    await checkAnswer(operation.id, answer);
    return { promise, answer };
  };
  const example = exampleCall(operation, form, knownMembers(operation, kept));
  const cursor = cursorParameter(operation.id);
  if (cursor === undefined || form.members === 'required') return void (await send(example));
  const { [cursor]: _, ...query } = 'limit' in example.query ? { ...example.query, limit: 2 } : example.query;
  const { promise, answer } = await send({ ...example, query });
  await checkPages(promise);
  await send({ ...example, query: { ...query, [cursor]: readNextCursor(answer) } });
}

interface SentCall {
  readonly row: OperationFunction;
  readonly form: CallForm;
  readonly example: ExampleCall;
  readonly path: readonly string[];
}

/** The server has found that it fits the document; here it is held against what was passed. */
async function checkRequest(request: RecordedRequest, { row, form, example, path }: SentCall): Promise<void> {
  const { id } = row.operation;
  const { method, path: template } = operationSchemas[id]!;
  const [...values] = path;
  expect(request).toMatchObject({
    operation: id,
    method,
    path: `/v1${template.replaceAll(/\{\w+\}/g, () => encodeURIComponent(values.shift() ?? ''))}`,
    status: expect.toSatisfy((status: number) => status < 300),
  });
  expect(await describeRecorded(request)).toEqual(await describeCall(id, form, example));
  const facts = referenceFacts?.get(`${method} ${template}`);
  if (referenceFacts === undefined) return;
  expect(request.headers['openai-beta']).toBe(facts?.beta);
  expect(request.headers['authorization']).toBe(`Bearer ${facts?.key}`);
}

function pathParameters({ operation }: OperationFunction): readonly string[] {
  return operation.path.match(/\{\w+\}/g) ?? [];
}
