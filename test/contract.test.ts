import { operationSchemas } from '@unspool/generated/schemas';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from './contract/check-answer.ts';
import { checkPages, cursorParameter, readNextCursor } from './contract/check-pages.ts';
import { describeCall, describeRecorded } from './contract/describe-request.ts';
import { exampleCall, listForms, type CallForm, type ExampleCall } from './contract/example-call.ts';
import { importGeneratedModules, type OperationFunction } from './contract/operation-functions.ts';
import { connect, knownMembers, pathValues, prepareServer } from './contract/prepare-server.ts';
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
}

function pathParameters({ operation }: OperationFunction): readonly string[] {
  return operation.path.match(/\{\w+\}/g) ?? [];
}
