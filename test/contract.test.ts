import type { Operation, PagePromise } from '@unspool/generated';
import { createTranscription, createTranslation } from '@unspool/generated/audio';
import { createPathClient } from '@unspool/generated/openapi';
import { operationSchemas } from '@unspool/generated/schemas';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from './contract/check-answer.ts';
import { checkPages, cursorParameter, firstPage, readNextCursor } from './contract/check-pages.ts';
import { checkRequest } from './contract/check-request.ts';
import { exampleCall, listForms, type CallForm, type ExampleCall } from './contract/example-call.ts';
import { importGeneratedModules, type OperationFunction } from './contract/operation-functions.ts';
import { connect, knownMembers, pathValues, prepareServer } from './contract/prepare-server.ts';
import { startServer } from './server/index.ts';

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
    expect(row.call).toHaveLength(1 + operationSchemas[row.id]!.pathParameters.length + 2);
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
      const kept = await prepareServer(server, operation);
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

describe('the client by path', () => {
  it.each(rows)('sends what the function sends: $id', async ({ operation }) => {
    for (const form of listForms(operation.id)) if (form.members === 'all') await checkByPath(operation, form);
  });
});

/** Calls a function, with a list's pages, and holds request and answer against the document. */
async function checkCall({ operation, call }: OperationFunction, form: CallForm): Promise<void> {
  await using server = await startServer({ apiKey: null });
  const kept = await prepareServer(server, operation);
  const path = pathValues(operation, kept);
  const send = async (example: ExampleCall) => {
    const before = server.requests.length;
    const params = { ...example.query, ...example.body };
    const promise = call(connect(server), ...path, Object.keys(params).length === 0 ? undefined : params);
    const answer = await promise;
    expect(server.requests).toHaveLength(before + 1);
    await checkRequest(server.requests[before]!, { id: operation.id, form, path, example });
    await checkAnswer(operation.id, answer);
    return { promise, answer };
  };
  const whole = exampleCall(operation, form, knownMembers(operation, kept));
  const example = firstPage(operation.id, whole);
  const { promise, answer } = await send(example);
  const cursor = cursorParameter(operation.id);
  if (cursor === undefined || form.members !== 'all') return;
  await checkPages(promise);
  await send({ ...example, query: { ...example.query, [cursor]: readNextCursor(answer) } });
  const { before } = whole.query;
  if (before !== undefined) await send({ ...example, query: { ...example.query, before } });
}

async function checkByPath(operation: Operation, form: CallForm): Promise<void> {
  await using server = await startServer({ apiKey: null });
  const kept = await prepareServer(server, operation);
  const path = pathValues(operation, kept);
  const example = firstPage(operation.id, exampleCall(operation, form, knownMembers(operation, kept)));
  // Its types want a path written out; here they come from a table.
  const api = createPathClient(connect(server)) as unknown as Record<string, CallByPath>;
  const { method, path: template, pathParameters } = operationSchemas[operation.id]!;
  const named = Object.fromEntries(pathParameters.map((name, index) => [name, path[index]]));
  const body = form.contentType === undefined ? undefined : example.body;
  const { data } = await api[method]!(template, { params: { path: named, query: example.query }, body });
  await checkRequest(server.requests.at(-1)!, { id: operation.id, form, path, example });
  await checkAnswer(operation.id, data);
}

type CallByPath = (path: string, init: object) => Promise<{ data: unknown }>;
