import { describe, expect, it } from 'vitest';
import type { OperationModel } from '../analyze/model.ts';
import { printDescriptor, printFunction, printResult, toParameterName } from './print-operation.ts';

const doc = { line: 'Fetches a thing.', page: 'https://example.com/things', parameters: new Map<string, string>() };
const operation: OperationModel = {
  id: 'getThing',
  area: 'things',
  method: 'GET',
  path: '/things/{thing_id}',
  pathParameters: ['thing_id'],
  query: [],
  answer: { kind: 'json', type: 'Thing' },
  deprecated: false,
};
const list: OperationModel = {
  ...operation,
  id: 'listThings',
  path: '/things',
  pathParameters: [],
  query: ['after', 'limit'],
  params: { name: 'ListThingsParams', required: false },
  answer: { kind: 'json', type: 'ThingList' },
  pagination: { send: 'after', from: 'last_id' },
};

describe('printDescriptor', () => {
  it('writes what the document says, and nothing else', () => {
    expect(printDescriptor({ ...list, beta: 'things=v2', auth: 'admin' })).toBe(
      [
        '/** Descriptor of {@link listThings}. */',
        'export const listThingsOperation = {',
        "  id: 'listThings',",
        "  area: 'things',",
        "  method: 'GET',",
        "  path: '/things',",
        "  answer: 'json',",
        "  pagination: { send: 'after', from: 'last_id' },",
        "  beta: 'things=v2',",
        "  auth: 'admin',",
        "} as const satisfies Operation<'things'>;",
        '',
      ].join('\n'),
    );
  });

  it('tells which members are query beside a body, and has params put in their places', () => {
    const mixed: OperationModel = { ...list, method: 'POST', body: 'json' };
    expect(printDescriptor(mixed)).toContain("  query: ['after', 'limit'],\n  body: 'json',\n");
    const expanded = [mixed, operation, list].map((one) => printDescriptor(one).includes('  expand: expandParams,\n'));
    expect(expanded).toEqual([true, true, false]);
  });

  it("T8 tells the types of a form's parts", () => {
    const form: OperationModel = { ...operation, method: 'POST', body: 'multipart', partTypes: { 'a-b': 'text/x' } };
    expect(printDescriptor(form)).toContain("  partTypes: { 'a-b': 'text/x' },\n");
  });
});

describe('printFunction', () => {
  it('tells of a parameter in the path what is known of it', () => {
    const parameters = new Map([
      ['thing_id', 'Which thing.'],
      ['limit', 'Most entries.'],
    ]);
    expect(printFunction(operation, { ...doc, parameters })).toContain(
      ' * `GET /things/{thing_id}`\n * @param thingId Which thing.\n * @see ',
    );
  });

  it('takes path parameters by position, keeps the place of params and names the type of the answer', () => {
    expect(printFunction(operation, doc)).toBe(
      [
        '/**',
        ' * Fetches a thing.',
        ' * `GET /things/{thing_id}`',
        ' * @see https://example.com/things',
        ' */',
        'export function getThing(',
        "  client: Client<'things'>,",
        '  thingId: string,',
        '  params?: NoParams,',
        '  options?: RequestOptions,',
        '): Promise<Thing> {',
        '  return client.request({ operation: getThingOperation, path: [thingId], params, options, read: readJson<Thing> });',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('pages through lists', () => {
    const text = printFunction(list, doc);
    expect(text).toContain('params?: ListThingsParams');
    expect(text).toContain('): PagePromise<ThingList> {');
    expect(text).toContain('return requestPages(client, { operation: listThingsOperation, params, options });');
  });

  it('T26 has an overload for each answer, and the general one last', () => {
    const cases = [
      { parameter: 'format', values: ['json'], type: 'Thing', byDefault: true },
      { parameter: 'format', values: ['text', 'srt'], type: 'string', byDefault: false },
    ];
    const params = { name: 'GetThingParams', required: true };
    const text = printFunction(
      { ...operation, params, answer: { kind: 'json', type: 'Thing', maybeText: true, cases } },
      doc,
    );
    expect(text).toContain(
      "params: GetThingParams & { format?: 'json' | undefined },\n  options?: RequestOptions,\n): Promise<Thing>;",
    );
    expect(text).toContain(
      "params: GetThingParams & { format: 'text' | 'srt' },\n  options?: RequestOptions,\n): Promise<string>;",
    );
    expect(text.match(/export function/g)).toHaveLength(4);
    expect(text).toContain('read: readTextOrJson<Thing>');
  });

  it('sends forms with their encoder', () => {
    expect(printFunction({ ...operation, body: 'multipart' }, doc)).toContain('encode: encodeMultipart,');
    expect(printFunction({ ...operation, body: 'maybe-multipart' }, doc)).toContain('encode: encodeMaybeMultipart,');
  });

  it('lets the dialect of the client say what is sent and received, where providers extend it', () => {
    const cases = [{ parameter: 'format', values: ['text'], type: 'string', byDefault: false }];
    const params = { name: 'GetThingParams', required: true };
    const extended: OperationModel = { ...operation, params, dialect: true };
    expect(printFunction(extended, doc)).toContain(
      [
        "export function getThing<TClient extends Client<'things'>>(",
        '  client: TClient,',
        '  thingId: string,',
        "  params: SentIn<DialectOf<TClient>, 'GetThingParams', GetThingParams>,",
        '  options?: RequestOptions,',
        "): Promise<ReceivedIn<DialectOf<TClient>, 'Thing', Thing>> {",
      ].join('\n'),
    );
    expect(printFunction(extended, doc)).toContain("read: readJson<ReceivedIn<DialectOf<TClient>, 'Thing', Thing>>,");
    expect(printFunction({ ...extended, answer: { ...extended.answer, maybeText: true, cases } }, doc)).toContain(
      "  params: SentIn<DialectOf<TClient>, 'GetThingParams', GetThingParams> & { format: 'text' },\n  options?: RequestOptions,\n): Promise<string>;",
    );
  });

  it.each([
    [{ kind: 'binary', maybeJson: true }, 'readBinary'],
    [{ kind: 'binary' }, 'readMedia'],
  ] as const)('reads an answer of %o with %s', (answer, want) => {
    expect(printFunction({ ...operation, answer }, doc)).toContain(`read: ${want} `);
  });

  it('says what is deprecated', () => {
    expect(printFunction({ ...operation, deprecated: true }, doc)).toContain(' * @deprecated\n');
  });
});

describe('printResult', () => {
  it.each([
    [{ kind: 'text' }, 'Promise<string>'],
    [{ kind: 'binary' }, 'Promise<BinaryAnswer>'],
    [{ kind: 'empty' }, 'Promise<void>'],
  ] as const)('of %o is %s', (answer, want) => {
    expect(printResult({ ...operation, answer })).toBe(want);
  });
});

describe('toParameterName', () => {
  it.each([
    ['response_id', 'responseId'],
    ['fine_tuned_model_checkpoint', 'fineTunedModelCheckpoint'],
    ['id', 'id'],
    ['user-id', 'userId'],
  ])('%s is %s', (given, want) => {
    expect(toParameterName(given)).toBe(want);
  });
});
