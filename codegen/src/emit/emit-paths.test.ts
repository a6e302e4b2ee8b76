import { describe, expect, it } from 'vitest';
import type { Model, OperationModel } from '../analyze/model.ts';
import { emitPathOperations } from './emit-path-operations.ts';
import { emitPaths } from './emit-paths.ts';

const operation: OperationModel = {
  id: 'getThing',
  area: 'odd-things',
  method: 'GET',
  path: '/things/{thing_id}',
  pathParameters: ['thing_id'],
  query: [],
  answer: { kind: 'json', type: 'Thing' },
  deprecated: false,
};
const params = { name: 'Params', required: false };

function modelOf(...operations: readonly OperationModel[]): Model {
  const area = { name: 'odd-things', operations, schemas: [], reached: [] };
  const events = { name: 'events', operations: [], schemas: ['Event'], reached: [] };
  return {
    source: { version: '1', sha256: 'abc' },
    areas: [events, area],
    vocabulary: [],
    schemas: {},
    sent: new Set(),
  };
}

/** The members of one operation, from `parameters` to `responses`. */
function printOne(changes: Partial<OperationModel>): string[] {
  const lines = emitPaths(modelOf({ ...operation, ...changes })).text.split('\n');
  return lines.filter((line) => /^ {6,}/.test(line)).map((line) => line.trim());
}

describe('emitPaths', () => {
  it('joins the methods of a path, over the types of the area', () => {
    const { path, text } = emitPaths(modelOf({ ...operation, id: 'deleteThing', method: 'DELETE' }, operation));
    expect(path).toBe('paths.ts');
    expect(text.split('\n').slice(4, -1)).toEqual([
      "import type { JsonAnswer } from '../path-client/path-forms.ts';",
      "import type * as oddThings from './odd-things/index.ts';",
      '',
      '/** Every operation by path and method: the type that openapi-fetch and its relatives are made for. */',
      'export interface paths {',
      "  '/things/{thing_id}': {",
      ...['delete', 'get'].flatMap((method) => [
        `    ${method}: {`,
        '      parameters: { path: { thing_id: string } };',
        '      responses: JsonAnswer<oddThings.Thing>;',
        '    };',
      ]),
      '  };',
      '}',
      '',
      '/** The paths that take a method. */',
      'export interface PathsByMethod {',
      ...['delete', 'get'].flatMap((method) => [`  ${method}:`, "    | '/things/{thing_id}';"]),
      '}',
    ]);
  });

  it.each<[string, Partial<OperationModel>, string]>([
    [
      'an optional query',
      { query: ['limit'], params, pathParameters: [] },
      'parameters: { query?: oddThings.Params | undefined };',
    ],
    [
      'a required query',
      { query: ['limit'], params: { ...params, required: true }, pathParameters: [] },
      'parameters: { query: oddThings.Params };',
    ],
    ['no parameters', { pathParameters: [] }, 'parameters: {};'],
    ['an optional body', { body: 'json', params }, 'requestBody?: JsonBody<oddThings.Params> | undefined;'],
    [
      'a required body',
      { body: 'multipart', params: { ...params, required: true } },
      'requestBody: MultipartBody<oddThings.Params>;',
    ],
    [
      'a body beside a query',
      { body: 'json', query: ['a', 'b'], params: { ...params, required: true } },
      "requestBody: JsonBody<Omit<oddThings.Params, 'a' | 'b'>>;",
    ],
    [
      'a query beside a body',
      { body: 'json', query: ['a'], params, pathParameters: [] },
      "parameters: { query?: Pick<oddThings.Params, 'a'> | undefined };",
    ],
    [
      'text that a parameter asks for',
      { answer: { kind: 'json', type: 'Thing', maybeText: true } },
      'responses: JsonOrTextAnswer<oddThings.Thing>;',
    ],
    ['bytes', { answer: { kind: 'binary' } }, 'responses: BytesAnswer;'],
    ['nothing', { answer: { kind: 'empty' } }, 'responses: EmptyAnswer;'],
  ])('writes %s', (_, changes, want) => {
    expect(printOne(changes)).toContain(want);
  });

  it('never offers a stream beside JSON (T3)', () => {
    const stream = { in: 'body', name: 'stream', value: true, event: 'Event' } as const;
    expect(printOne({ stream }).join()).not.toMatch(/stream|Event/);
  });

  it('breaks what does not fit in a line', () => {
    const long = { name: 'P'.repeat(60), required: true };
    const changes = { query: ['a'], params: long, pathParameters: ['one_id', 'other_id'] };
    const lines = emitPaths(modelOf({ ...operation, ...changes })).text.split('\n');
    expect(lines).toContain('        path: { one_id: string; other_id: string };');
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('emitPathOperations', () => {
  it('tells what the transport needs, and leaves out what is usual', () => {
    const beta = { beta: 'things=v2', auth: 'admin', answer: { kind: 'json', maybeText: true } } as const;
    const { text } = emitPathOperations(
      modelOf({ ...operation, ...beta, method: 'POST', body: 'json', optionalBetas: ['more=v1'] }, operation),
    );
    expect(text.split('\n').slice(6, -1)).toEqual([
      '/** Every operation by method and path. */',
      'export const pathOperations: Readonly<Record<string, PathOperation>> = {',
      "  'GET /things/{thing_id}': { id: 'getThing', area: 'odd-things' },",
      "  'POST /things/{thing_id}': {",
      "    id: 'getThing',",
      "    area: 'odd-things',",
      "    body: 'json',",
      "    answer: 'text-or-json',",
      "    beta: 'things=v2',",
      "    auth: 'admin',",
      "    optionalBetas: ['more=v1'],",
      '  },',
      '};',
    ]);
  });

  it.each([
    [true, 'binary'],
    [false, 'media'],
  ] as const)('tells whether bytes may be JSON (%s)', (maybeJson, want) => {
    const { text } = emitPathOperations(modelOf({ ...operation, answer: { kind: 'binary', maybeJson } }));
    expect(text).toContain(`answer: '${want}'`);
  });
});
