import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { RealtimeClientEvent } from '@unspool/generated/realtime';
import {
  createSchemaDocument,
  realtimeSchemas,
  schemaReference,
  vocabularySchemas,
  type JsonSchema,
} from '@unspool/generated/schemas';
import { RequestError } from '../../errors/request-error.ts';
import { isObject } from '../../model/json-schema.ts';
import { describeViolation } from '../../validate/describe-violation.ts';
import { closeObjects } from './close-objects.ts';

/** What a frame carries, found to fit its schema. Throws a `RequestError` that points at what does not. */
export type ReadClientEvent = (frame: unknown) => RealtimeClientEvent;

/** Checks client events against the vendored document, members it does not name included. */
export function createClientEventReader(): ReadClientEvent {
  const schemaNames = eventSchemaNames();
  const ajv = new Ajv2020({
    discriminator: true,
    strict: false,
    validateSchema: false,
    formats: { ...fullFormats, unixtime: true, binary: true },
  });
  const closed = closeObjects(createSchemaDocument([vocabularySchemas, realtimeSchemas]));
  if (isObject(closed)) ajv.addSchema(closed);
  return (frame) => {
    const type = isObject(frame) ? frame['type'] : undefined;
    if (typeof type !== 'string')
      throw new RequestError({
        message: 'An event is an object with a type.',
        param: 'type',
        code: 'missing_required_parameter',
      });
    const name = schemaNames.get(type);
    const validate = name === undefined ? undefined : ajv.getSchema(schemaReference(name));
    if (validate === undefined) {
      throw new RequestError({
        message: `'type' must be one of ${[...schemaNames.keys()].join(', ')}.`,
        param: 'type',
        code: 'invalid_value',
      });
    }
    if (validate(withoutNulls(frame)) !== true) throw new RequestError(describeViolation(validate.errors ?? []));
    // It has just been checked against the schema that the type was made of.
    return frame as RealtimeClientEvent;
  };
}

/** The name of the schema of each event, by its type. */
function eventSchemaNames(): ReadonlyMap<string, string> {
  const union = realtimeSchemas['RealtimeClientEvent'] ?? {};
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

/** Null clears a member wherever one may be absent, which the document does not say. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (member === null ? [] : [[name, withoutNulls(member)]])),
  );
}
