import type { Answer, Document, MediaType, Schema } from '../document.ts';
import { listOperations } from '../map-operations.ts';
import type { PlacedOperation } from '../map-operations.ts';
import { analyze } from './analyze.ts';
import type { SourceModel } from './model.ts';
import { readPartTypes } from './read-body.ts';
import { readPathParameters } from './read-operation.ts';
import { readQuery } from './read-parameters.ts';
import type { ContentSchemas, OperationSchemasModel, ValidationModel } from './validation-model.ts';

/** Sorts a document, as the passes have left it for ajv, into the sets that types are sorted into. */
export function analyzeValidation(document: Document, source: SourceModel): ValidationModel {
  const { areas, vocabulary, schemas } = analyze(document, source);
  const sets = [
    ...areas.map((area) => ({ name: area.name, names: area.schemas })),
    { name: 'vocabulary', names: vocabulary },
  ];
  return {
    source,
    sets: sets
      .filter((set) => set.names.length > 0)
      .map(({ name, names }) => ({ name, schemas: pick(schemas, names) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    operations: listOperations(document)
      .map(readSchemas)
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

function readSchemas({ operation, method, path }: PlacedOperation): OperationSchemasModel {
  const query = readQuery(operation);
  const { requestBody, responses } = operation;
  const partTypes = readPartTypes(requestBody?.content ?? {});
  return {
    id: operation['x-unspool-name'] ?? '',
    method: method.toUpperCase(),
    path,
    pathParameters: readPathParameters(path),
    ...(query && { query }),
    bodyRequired: requestBody?.required === true,
    body: readContent(requestBody?.content),
    ...(partTypes && { partTypes }),
    answers: readAnswers(responses),
  };
}

/** Of successes only: everything else is an `ErrorResponse`. */
function readAnswers(responses: Readonly<Record<string, Answer>>): Record<string, ContentSchemas> {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return Object.fromEntries(successes.map(([status, answer]) => [status, readContent(answer.content)]));
}

function readContent(content: Readonly<Record<string, MediaType>> | undefined): ContentSchemas {
  return Object.fromEntries(Object.entries(content ?? {}).map(([type, media]) => [type, media.schema ?? {}]));
}

function pick(schemas: Readonly<Record<string, Schema>>, names: readonly string[]): Record<string, Schema> {
  return Object.fromEntries(names.map((name) => [name, schemas[name] ?? {}]));
}
