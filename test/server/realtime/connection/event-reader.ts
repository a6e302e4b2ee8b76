import {
  createValidators,
  realtimeSchemas,
  vocabularySchemas,
  type JsonSchema,
  type Problem,
  type SchemaSet,
  type ValidatorOf,
} from '@unspool/generated/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { RequestError } from '../../errors/request-error.ts';
import { isObject } from '../../model/json-schema.ts';
import { refuseMisfit } from '../../validate/refuse-misfit.ts';
import { closeObjects } from './close-objects.ts';

/**
 * Reads the client's events of a union of the vendored document: what a frame carries is checked, members that the
 * document does not name included. The reader throws a `RequestError` that points at what does not fit.
 */
export function createEventReader<TEvent>(union: string): (frame: unknown) => TEvent {
  const names = eventSchemaNames(union);
  return (frame) => {
    const name = findName(frame, names);
    refuseMisfit(problemsOf(name, withoutNulls(withoutReferences(frame))));
    // It has just been checked against the schema that the type was made of.
    return frame as TEvent;
  };
}

function findName(frame: unknown, names: ReadonlyMap<string, string>): string {
  const type = isObject(frame) ? frame['type'] : undefined;
  if (typeof type !== 'string') {
    throw new RequestError({
      message: 'An event is an object with a type.',
      param: 'type',
      code: 'missing_required_parameter',
    });
  }
  const name = names.get(type);
  if (name !== undefined) return name;
  throw new RequestError({
    message: `'type' must be one of ${[...names.keys()].join(', ')}.`,
    param: 'type',
    code: 'invalid_value',
  });
}

const problemsOf = createEventCheck();

/** Compiled when an event of a type first comes, and kept for all sessions of the process. */
function createEventCheck(): (name: string, value: unknown) => readonly Problem[] {
  let validatorOf: ValidatorOf | undefined;
  return (name, value) => {
    validatorOf ??= createValidators({
      ajv: (options) => new Ajv2020({ ...options, formats: fullFormats }),
      sets: [vocabularySchemas, realtimeSchemas].map(closeSet),
    });
    const validation = validatorOf(name)(value);
    return validation.ok ? [] : validation.problems;
  };
}

function closeSet(set: SchemaSet): SchemaSet {
  return Object.fromEntries(Object.entries(set).map(([name, schema]) => [name, closeObjects(schema)]));
}

/** The name of the schema of each event of a union, by its type. */
function eventSchemaNames(unionName: string): ReadonlyMap<string, string> {
  const union = realtimeSchemas[unionName] ?? {};
  const members = [union['anyOf'], union['oneOf']].find(Array.isArray) ?? [];
  return new Map(
    members.flatMap((member: JsonSchema) => {
      const name = String(member['$ref']).split('/').at(-1) ?? '';
      const type = typeOf(realtimeSchemas[name]);
      return type === undefined ? [] : [[type, name] as const];
    }),
  );
}

function typeOf(schema: JsonSchema | undefined): string | undefined {
  const properties = schema?.['properties'];
  const type = isObject(properties) ? properties['type'] : undefined;
  return isObject(type) && typeof type['const'] === 'string' ? type['const'] : undefined;
}

/** References to items of the conversation, which the document does not count among items, are read by `response.create`. */
function withoutReferences(frame: unknown): unknown {
  const response = isObject(frame) ? frame['response'] : undefined;
  if (!isObject(frame) || !isObject(response) || !Array.isArray(response['input'])) return frame;
  const input = response['input'].filter((item: unknown) => !isObject(item) || item['type'] !== 'item_reference');
  return { ...frame, response: { ...response, input } };
}

/**
 * Null clears a member wherever one may be absent, which the document does not say. Members of the event itself are
 * another matter: a position that is null is no position.
 */
function withoutNulls(frame: unknown): unknown {
  if (!isObject(frame)) return frame;
  const members = Object.entries(frame).flatMap(([name, member]): [string, unknown][] =>
    member === null && CLEARED.has(name) ? [] : [[name, withoutInnerNulls(member)]],
  );
  return Object.fromEntries(members);
}

const CLEARED: ReadonlySet<string> = new Set(['event_id', 'previous_item_id', 'response', 'response_id']);

function withoutInnerNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutInnerNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (member === null ? [] : [[name, withoutInnerNulls(member)]])),
  );
}
