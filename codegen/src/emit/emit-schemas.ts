import type { Schema } from '../document.ts';
import type { OperationSchemasModel, SchemaSetModel, ValidationModel } from '../analyze/validation-model.ts';
import { toComponentName } from '../resolve-schema.ts';
import { layOutJson } from '../vendor/lay-out-json.ts';
import { mapSchema } from '../walk-schemas.ts';
import { printHeader, printList, printTypeImport } from './generated-file.ts';
import type { GeneratedFile } from './generated-file.ts';

/** What operations' schemas call the document that holds all named ones; `createSchemaDocument` gives it this `$id`. */
const DOCUMENT_ID = 'urn:unspool:openai';

/** `schemas/`: the document's schemas as data, a file for each set, and one for what operations take and answer. */
export function emitSchemas(model: ValidationModel): GeneratedFile[] {
  const header = printHeader(model.source);
  const index = model.sets.map((set) => printList('export', [setName(set)], `./${set.name}.ts`));
  return [
    ...model.sets.map((set) => ({ path: `schemas/${set.name}.ts`, text: `${header}${printSet(set)}` })),
    { path: 'schemas/operations.ts', text: `${header}${printOperations(model.operations)}` },
    {
      path: 'schemas/index.ts',
      text: `${header}${index.join('')}${printList('export', ['operationSchemas'], './operations.ts')}`,
    },
  ];
}

/** `fine-tuning` is `fineTuningSchemas`. */
function setName(set: SchemaSetModel): string {
  return `${set.name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}Schemas`;
}

function printSet(set: SchemaSetModel): string {
  const schemas = Object.fromEntries(
    Object.entries(set.schemas).map(([name, schema]) => [name, pointTo('#/$defs/', schema)]),
  );
  return `${printTypeImport(['SchemaSet'], '../../schema-set.ts')}\nexport const ${setName(set)}: SchemaSet = ${printJson(schemas)};\n`;
}

function printOperations(operations: readonly OperationSchemasModel[]): string {
  const table = Object.fromEntries(operations.map(({ id, ...operation }) => [id, pointOperation(operation)]));
  const type = 'Readonly<Record<string, OperationSchemas>>';
  const doc = '/** What each operation takes and answers, by id. */\n';
  return `${printTypeImport(['OperationSchemas'], '../../schema-set.ts')}\n${doc}export const operationSchemas: ${type} = ${printJson(table)};\n`;
}

function pointOperation(operation: Omit<OperationSchemasModel, 'id'>): object {
  const point = (schema: Schema): Schema => pointTo(`${DOCUMENT_ID}#/$defs/`, schema);
  const pointAll = (content: Readonly<Record<string, Schema>>): object =>
    Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, point(schema)]));
  const { query, body, answers, ...facts } = operation;
  return {
    ...facts,
    ...(query && { query: point(query) }),
    body: pointAll(body),
    answers: Object.fromEntries(Object.entries(answers).map(([status, content]) => [status, pointAll(content)])),
  };
}

/** References to components, as references to where they stand in the output. */
function pointTo(base: string, schema: Schema): Schema {
  const point = (one: Schema): Schema => {
    const name = toComponentName(one);
    return name === undefined ? one : { ...one, $ref: `${base}${name}` };
  };
  return mapSchema(schema, point, '');
}

function printJson(value: object): string {
  return layOutJson(value).trimEnd();
}
