import type { Document, OperationObject, Schema } from '../document.ts';
import type { OperationPlace } from '../map-operations.ts';
import { resolveSchema } from '../resolve-schema.ts';
import { SpecError } from '../spec-error.ts';
import type { BodyFacts } from './read-body.ts';
import { memberNames } from './member-names.ts';

/** What an operation takes beside its path: one object of query and body members. */
export interface ParametersFacts {
  readonly schema: Schema;
  /** Whether there are members that cannot be left out. */
  readonly required: boolean;
}

export interface ParametersSource {
  /** For messages. */
  readonly place: OperationPlace;
  readonly query: Schema | undefined;
  readonly body: BodyFacts | undefined;
}

/** The query parameters of an operation as an object schema; `undefined` when it has none. */
export function readQuery(operation: OperationObject): Schema | undefined {
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  if (parameters.length === 0) return undefined;
  const properties = Object.fromEntries(
    parameters.map(({ name, schema, deprecated }) => [name, { ...schema, ...(deprecated && { deprecated }) }]),
  );
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

/** Joins query and body members. A name in both could not be told apart and is an error. */
export function joinParameters(source: ParametersSource, document: Document): ParametersFacts | undefined {
  const { query, body } = source;
  if (!body) return query && { schema: query, required: isRequired(query, document) };
  const required = isRequired(body.schema, document) || (query !== undefined && isRequired(query, document));
  if (!query) return { schema: body.schema, required };
  const members = new Set(memberNames(body.schema, document));
  const clash = Object.keys(query.properties ?? {}).find((name) => members.has(name));
  if (clash !== undefined) {
    throw new SpecError(`has "${clash}" in its query and in its body`, {
      in: 'spec/openapi.json',
      pointer: source.place.pointer,
      remedy: 'Remove or rename one of them in spec/overlay.yaml.',
    });
  }
  return { schema: { allOf: [body.schema, query] }, required };
}

function isRequired(schema: Schema, document: Document): boolean {
  const { required, allOf, anyOf, oneOf } = resolveSchema(schema, document);
  if ((required ?? []).length > 0) return true;
  if (allOf?.some((part) => isRequired(part, document))) return true;
  const either = anyOf ?? oneOf;
  return either !== undefined && either.every((part) => isRequired(part, document));
}
