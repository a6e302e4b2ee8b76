import { describe, expect, it } from 'vitest';
import { countSchemas } from './count-schemas.fixture.ts';
import type { Document, OperationObject, Schema } from './document.ts';
import { listOperations } from './map-operations.ts';
import { forTypes, forValidation, normalize } from './normalize.ts';
import { applyOverlay } from './overlay/apply-overlay.ts';
import { readSpec } from './read-spec.ts';

/** The traps of the upstream document, held against the document itself: how many there are, and that none is left. */
const spec = await readSpec();
const raw = spec.document;
const normal = normalize(spec);
const types = forTypes(normal);
const validation = forValidation(normal);

const isNullableMember = (schema: Schema): boolean => Object.keys(schema).join() === 'nullable';
const isRequiredOnly = (schema: Schema): boolean =>
  Object.keys(schema).length > 0 && Object.keys(schema).every((keyword) => keyword === 'required' || keyword === 'not');
const membersOf = ({ anyOf, oneOf }: Schema): Schema[] => [...(anyOf ?? []), ...(oneOf ?? [])];
const isBare = (schema: Schema): boolean =>
  schema.type === 'object' &&
  !['properties', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'x-unspool-one-of'].some((one) => one in schema);

describe('schemas', () => {
  it.each<[string, number, (schema: Schema) => unknown]>([
    ['T10 nullable', 111, ({ nullable }) => nullable === true],
    ['T10 nullable beside a reference', 4, ({ nullable, $ref }) => nullable && $ref],
    ['T10 nullable in allOf', 8, ({ allOf }) => allOf?.some(isNullableMember)],
    [
      'T11 unions of required members only',
      4,
      (schema) => membersOf(schema).length > 0 && membersOf(schema).every(isRequiredOnly),
    ],
    ['T12 recursive references', 2, ({ $recursiveRef }) => $recursiveRef],
    ['T16 boolean exclusive bounds', 7, ({ exclusiveMinimum }) => exclusiveMinimum === true],
    ['T17 misspelt keywords', 2, (schema) => 'min_items' in schema || 'max_items' in schema || 'optional' in schema],
    [
      'T18 type object over a string',
      1,
      (schema) => schema.type === 'object' && membersOf(schema).some(({ type }) => type === 'string'),
    ],
    ['T19 bare objects', 26, isBare],
    ['T33 unions of one', 7, (schema) => [schema.anyOf, schema.oneOf].some((members) => members?.length === 1)],
  ])('%s: %i, then none', (_, count, isTrap) => {
    expect(countSchemas(raw, isTrap)).toBe(count);
    expect(countSchemas(normal, isTrap)).toBe(0);
  });

  it('T1 107 discriminators, none for types, real ones for validation', () => {
    expect(countSchemas(raw, ({ discriminator }) => discriminator)).toBe(107);
    expect(countSchemas(types, ({ discriminator }) => discriminator)).toBe(0);
    expect(validation.components.schemas['ResponseStreamEvent']?.discriminator).toEqual({ propertyName: 'type' });
    expect(countSchemas(validation, ({ discriminator, oneOf }) => discriminator && !oneOf)).toBe(0);
    expect(countSchemas(validation, ({ discriminator, oneOf }) => oneOf && !discriminator)).toBe(0);
  });

  it('T2 no read-only and no write-only members, so that one type serves both directions', () => {
    expect(countSchemas(raw, (schema) => schema['readOnly'] ?? schema['writeOnly'])).toBe(0);
  });

  it('T5 a default makes nothing required', () => {
    const { schemas } = types.components;
    expect(schemas['CreateChatCompletionRequest']?.required?.toSorted()).toEqual(['messages', 'model']);
    expect(schemas['CreateResponse']?.properties?.['background']?.anyOf).toEqual([
      { type: 'boolean', default: false },
      { type: 'null' },
    ]);
  });

  it('T6 25 files in requests and answers', () => {
    expect(countSchemas(raw, ({ format }) => format === 'binary')).toBe(25);
    // Two answers that the overlay corrects are files as well.
    expect(countSchemas(normal, ({ format }) => format === 'binary')).toBe(27);
  });

  it('T13 what a response requires is declared in the response', () => {
    const { properties = {}, required = [] } = types.components.schemas['ModelResponse'] ?? {};
    expect(required).toEqual(
      expect.arrayContaining(['model', 'tools', 'tool_choice', 'metadata', 'temperature', 'top_p']),
    );
    expect(required.filter((name) => !(name in properties))).toEqual([]);
    expect(types.components.schemas['InputMessageResource']?.properties).toHaveProperty('type');
    expect(normal.components.schemas['CreateResponse']?.properties?.['top_logprobs']?.type).toBe('integer');
  });

  it('T14 35 open enums, of which one is dead, keep their values', () => {
    expect(countSchemas(normal, (schema) => schema['x-unspool-open'])).toBe(34);
  });

  it('T15 every required member is declared', () => {
    const isUndeclared = ({ properties, required = [], type }: Schema): boolean =>
      type === 'object' && required.some((name) => !(name in (properties ?? {})));
    expect(countSchemas(raw, isUndeclared)).toBe(16);
    expect(countSchemas(normal, isUndeclared)).toBe(0);
  });

  it('T20 every object and array says what it is', () => {
    const isUntyped = (schema: Schema): unknown =>
      (schema.properties ?? schema.items) &&
      schema.type === undefined &&
      !schema.allOf &&
      membersOf(schema).length === 0;
    expect(countSchemas(raw, isUntyped)).toBeGreaterThanOrEqual(6);
    expect(countSchemas(normal, isUntyped)).toBe(0);
  });

  it('T27 an embedding is a list of numbers or a base64 string', () => {
    expect(normal.components.schemas['Embedding']?.properties?.['embedding']?.anyOf?.map(({ type }) => type)).toEqual([
      'array',
      'string',
    ]);
  });

  it('T28 144 moments in Unix time keep their format', () => {
    expect(countSchemas(raw, ({ format }) => format === 'unixtime')).toBe(144);
    expect(countSchemas(types, ({ format }) => format === 'unixtime')).toBeGreaterThan(100);
  });

  it('T30 no type hides a global', () => {
    const names = Object.keys(types.components.schemas);
    expect(['Response', 'Error', 'Image'].filter((name) => names.includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['ModelResponse', 'ErrorObject', 'GeneratedImage', 'Batch']));
  });

  it('T34 65 closed objects, open where they are only received', () => {
    const isClosed = ({ additionalProperties }: Schema): boolean => additionalProperties === false;
    expect(countSchemas(raw, isClosed)).toBe(65);
    expect(validation.components.schemas['VectorStoreSearchResultsPage']?.additionalProperties).toBeUndefined();
    expect(validation.components.schemas['CreateEmbeddingRequest']?.additionalProperties).toBe(false);
  });

  it('T35 keys with signs stay as they are', () => {
    const { properties = {} } = types.components.schemas['AuditLog'] ?? {};
    expect(properties).toHaveProperty(['project.created']);
  });

  it('T36 requests ask for what the API asks for', () => {
    const requiredOf = (name: string): string[] | undefined => types.components.schemas[name]?.required;
    expect(requiredOf('FunctionTool')).toEqual(['type', 'name', 'parameters']);
    expect(requiredOf('InputImageContent')).toEqual(['type']);
    expect(requiredOf('RealtimeSessionCreateRequest')).not.toContain('client_secret');
  });
});

describe('operations', () => {
  const count = (document: Document, isOfKind: (operation: OperationObject) => unknown): number =>
    listOperations(document).filter(({ operation }) => isOfKind(operation)).length;
  const find = (document: Document, id: string): OperationObject | undefined =>
    listOperations(document).find(({ operation }) => operation['x-unspool-name'] === id)?.operation;
  const answerTypes = (operation: OperationObject | undefined): string[] =>
    Object.keys(operation?.responses['200']?.content ?? operation?.responses['201']?.content ?? {});
  const hasEvents = ({ responses }: OperationObject): boolean =>
    Object.values(responses).some(({ content }) => content && 'text/event-stream' in content);

  it('T3 7 operations with events among their answers, then none', () => {
    expect(count(raw, hasEvents)).toBe(7);
    expect(count(normal, hasEvents)).toBe(0);
    expect(find(normal, 'createResponse')?.['x-unspool-stream']).toEqual({
      in: 'body',
      name: 'stream',
      value: true,
      event: 'ResponseStreamEvent',
    });
    expect(types.components.schemas['CreateResponse']?.properties).not.toHaveProperty('stream');
    expect(validation.components.schemas['CreateResponse']?.properties).toHaveProperty('stream');
  });

  it.each([
    ['getResponse', 'query', 'ResponseStreamEvent'],
    ['createCompletion', 'body', 'CreateCompletionResponse'],
    ['createRun', 'body', 'AssistantStreamEvent'],
    ['createThreadAndRun', 'body', 'AssistantStreamEvent'],
    ['submitToolOutputs', 'body', 'AssistantStreamEvent'],
  ])('T4 %s streams though the document does not say so', (id, place, event) => {
    expect(find(normal, id)?.['x-unspool-stream']).toEqual({ in: place, name: 'stream', value: true, event });
  });

  const bodyTypes = ({ requestBody }: OperationObject): string =>
    Object.keys(requestBody?.content ?? {})
      .toSorted()
      .join();

  it('T7 T8 18 operations take files: 9 always, 8 may, 1 has parts of its own', () => {
    expect(count(normal, (operation) => bodyTypes(operation) === 'multipart/form-data')).toBe(9);
    expect(count(normal, (operation) => bodyTypes(operation) === 'application/json,multipart/form-data')).toBe(8);
    expect(count(normal, (operation) => bodyTypes(operation) === 'application/sdp,multipart/form-data')).toBe(1);
    const encoding = find(normal, 'createRealtimeCall')?.requestBody?.content['multipart/form-data']?.encoding;
    expect(encoding).toEqual({ sdp: { contentType: 'application/sdp' }, session: { contentType: 'application/json' } });
  });

  it.each([
    'createSpeech',
    'downloadFile',
    'downloadContainerFile',
    'downloadVideo',
    'downloadSkill',
    'downloadSkillVersion',
  ])('T9 %s answers bytes and nothing else', (id) => {
    const content = Object.values(find(normal, id)?.responses['200']?.content ?? {});
    expect(content.length).toBeGreaterThan(0);
    expect(content.filter(({ schema }) => schema?.format !== 'binary')).toEqual([]);
  });

  it('T22 8 query names with brackets, then none; 67 array parameters', () => {
    const names = (document: Document): string[] =>
      listOperations(document).flatMap(({ operation }) => (operation.parameters ?? []).map(({ name }) => name));
    expect(names(raw).filter((name) => name.endsWith('[]'))).toHaveLength(8);
    expect(names(normal).filter((name) => name.endsWith('[]'))).toEqual([]);
  });

  it('T23 118 operations declare no error, then all do', () => {
    const hasError = ({ responses }: OperationObject): boolean =>
      Object.keys(responses).some((status) => /^[45d]/.test(status));
    expect(count(raw, (operation) => !hasError(operation))).toBe(118);
    expect(count(normal, (operation) => !operation.responses['default'])).toBe(0);
  });

  it('T24 20 bodies are not marked required, those with required members are then', () => {
    expect(count(raw, ({ requestBody }) => requestBody && !requestBody.required)).toBe(20);
    expect(find(normal, 'createVideo')?.requestBody?.required).toBe(true);
    expect(find(normal, 'createConversation')?.requestBody?.required).toBeUndefined();
  });

  it('T25 9 answers without content, of which 4 are empty', () => {
    const isEmpty = (operation: OperationObject): boolean => answerTypes(operation).length === 0;
    expect(count(raw, isEmpty)).toBe(9);
    const left = listOperations(normal).filter(({ operation }) => isEmpty(operation));
    expect(left.map(({ operation }) => operation['x-unspool-name'])).toEqual([
      'acceptRealtimeCall',
      'hangupRealtimeCall',
      'referRealtimeCall',
      'rejectRealtimeCall',
    ]);
  });

  it('T26 transcripts may be text', () => {
    for (const id of ['createTranscription', 'createTranslation']) {
      expect(answerTypes(find(normal, id))).toEqual(['application/json', 'text/plain']);
    }
  });

  it('T31 7 header parameters, all of the beta contract, become options', () => {
    const hasHeader = ({ parameters }: OperationObject): unknown => parameters?.some((one) => one.in === 'header');
    expect(count(raw, hasHeader)).toBe(7);
    expect(count(normal, hasHeader)).toBe(0);
    expect(
      count(normal, (operation) => operation['x-unspool-optional-betas']?.join() === 'responses_multi_agent=v1'),
    ).toBe(7);
  });

  it('T29 every operation has a name of one style', () => {
    expect(count(normal, (operation) => /^[a-z][A-Za-z0-9]+$/.test(operation['x-unspool-name'] ?? ''))).toBe(281);
  });

  it('the beta contract adds 17 schemas and an agent to items and events', () => {
    const names = Object.keys(applyOverlay(raw, spec.overlay).components.schemas);
    const added = names.filter((name) => /^Beta_?/.test(name) && !names.includes(name.replace(/^Beta_?/, '')));
    expect(added).toHaveLength(17);
    expect(types.components.schemas['OutputMessage']?.properties).toHaveProperty('agent');
    expect(types.components.schemas['CreateResponse']?.properties).toHaveProperty('multi_agent');
    expect(types.components.schemas['ResponsesServerEvent']?.anyOf).toHaveLength(60);
  });
});
