import type { Document, OperationObject, Schema } from '../document.ts';
import type { OperationPlace, PlacedOperation } from '../map-operations.ts';
import { toComponentName, toReference } from '../resolve-schema.ts';
import { SpecError } from '../spec-error.ts';
import { memberNames } from './member-names.ts';
import type { OperationModel } from './model.ts';
import { readAnswer } from './read-answer.ts';
import { readAnswerCases } from './read-answer-cases.ts';
import { readBody } from './read-body.ts';
import { readPagination } from './read-pagination.ts';
import { joinParameters, readQuery } from './read-parameters.ts';

/** An operation, with the schemas that had to be made for it: its parameters, and an answer that has no name. */
export interface ReadOperation {
  readonly operation: OperationModel;
  readonly made: Readonly<Record<string, Schema>>;
  /** What is sent and what comes back, streams included: for what they refer to. */
  readonly sent: Schema;
  readonly received: Schema;
}

/** Reads one operation, as the passes have left it. */
export function readOperation(document: Document, { operation: source, ...place }: PlacedOperation): ReadOperation {
  const { id, area } = readName(source, place);
  const query = readQuery(source);
  const body = readBody(source);
  const params = joinParameters({ place, query, body }, document);
  const answer = readAnswer(source);
  const names = { params: `${toTypeName(id)}Params`, answer: nameAnswer(id, answer.schema) };
  const facts = { method: place.method.toUpperCase(), query: Object.keys(query?.properties ?? {}) };
  const pagination = readPagination({ ...facts, members: memberNames(answer.schema ?? {}, document) });
  const stream = source['x-unspool-stream'];
  const cases = answer.maybeText && answer.schema && body ? readAnswerCases(answer.schema, body.schema, document) : [];
  return {
    operation: {
      ...facts,
      id,
      area,
      path: place.path,
      pathParameters: readPathParameters(place.path),
      ...(params && { params: { name: names.params, required: params.required } }),
      ...(body && { body: body.kind }),
      ...(body?.partTypes && { partTypes: body.partTypes }),
      answer: {
        kind: answer.kind,
        ...(answer.schema && { type: names.answer }),
        maybeText: answer.maybeText,
        ...(answer.maybeJson && { maybeJson: true }),
        cases,
      },
      ...(stream && { stream }),
      ...(pagination && { pagination }),
      ...readFlags(source),
    },
    made: {
      ...(params && { [names.params]: params.schema }),
      ...(answer.schema && answer.schema.$ref === undefined && { [names.answer]: answer.schema }),
    },
    sent: params?.schema ?? {},
    received: { anyOf: [answer.schema ?? {}, stream ? toReference(stream.event) : {}] },
  };
}

/** Names of the parameters in a path template, from left to right. */
export function readPathParameters(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
}

function readName(source: OperationObject, place: OperationPlace): { id: string; area: string } {
  const id = source['x-unspool-name'];
  const area = source['x-unspool-area'];
  if (id !== undefined && area !== undefined) return { id, area };
  const remedy = `Add a line to spec/names.yaml: ${place.key}: area/functionName`;
  throw new SpecError('has no name', { in: 'spec/openapi.json', pointer: place.pointer, remedy });
}

function readFlags(
  source: OperationObject,
): Pick<OperationModel, 'beta' | 'optionalBetas' | 'auth' | 'dialect' | 'deprecated'> {
  const beta = source['x-unspool-beta'];
  const optionalBetas = source['x-unspool-optional-betas'];
  const admin = source.security?.some((scheme) => 'AdminApiKeyAuth' in scheme);
  return {
    ...(beta !== undefined && { beta }),
    ...(optionalBetas && { optionalBetas }),
    ...(admin && { auth: 'admin' }),
    ...(source['x-unspool-dialect'] === true && { dialect: true }),
    deprecated: source.deprecated === true,
  };
}

function nameAnswer(id: string, schema: Schema | undefined): string {
  return (schema && toComponentName(schema)) ?? `${toTypeName(id)}Response`;
}

function toTypeName(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
