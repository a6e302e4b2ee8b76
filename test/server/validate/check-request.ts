import { operationSchemas, type JsonSchema, type OperationSchemas } from '@unspool/generated/schemas';
import { RequestError } from '../errors/request-error.ts';
import type { ReceivedBody } from '../http/read-body.ts';
import { isObject } from '../model/json-schema.ts';
import { parseJsonParts } from './parse-json-parts.ts';
import { refuseMisfit } from './refuse-misfit.ts';
import { coercingValidator, exactValidator, type Validator } from './validator.ts';

/** What a request carries, as it was read. */
export interface ReceivedRequest {
  /** Query members, all still text. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: ReceivedBody;
}

/** The same, found to fit the document; query and form members have the types of their schemas. */
export interface CheckedRequest {
  readonly query: unknown;
  readonly body: unknown;
}

/** Checks a request against the vendored document. Throws a `RequestError` that points at the member which does not fit. */
export function checkRequest({ id }: { readonly id: string }, { query, body }: ReceivedRequest): CheckedRequest {
  const schemas = operationSchemas[id];
  if (schemas === undefined) throw new TypeError(`The document has no schemas for ${id}: run npm run generate.`);
  return { query: fit(coercingValidator, schemas.query, query), body: checkBody(id, schemas, body) };
}

function checkBody(id: string, schemas: OperationSchemas, body: ReceivedBody): unknown {
  if (body.kind === 'unreadable') throw body.error;
  if (body.kind === 'none') {
    if (schemas.bodyRequired) throw new RequestError({ message: `${id} needs a body.` });
    return undefined;
  }
  const contentType = body.kind === 'json' ? 'application/json' : 'multipart/form-data';
  const schema = schemas.body[contentType];
  if (schema === undefined) {
    throw new RequestError({ message: `${id} takes no body of ${contentType}${listOf(Object.keys(schemas.body))}.` });
  }
  if (body.kind === 'json') return fit(exactValidator, schema, body.value);
  return fitForm(schema, parseJsonParts(body.value, schemas.partTypes));
}

function listOf(contentTypes: readonly string[]): string {
  return contentTypes.length === 0 ? '' : `; send ${contentTypes.join(' or ')}`;
}

/** Coercion writes into the value, so a copy is checked where it is on. */
function fit(validator: Validator, schema: JsonSchema | undefined, value: unknown): unknown {
  if (schema === undefined) return value;
  const copy = structuredClone(value);
  refuseMisfit(validator(schema, copy));
  return copy;
}

/** In the schema a file is a string of bytes: an empty one stands for it during the check. */
function fitForm(schema: JsonSchema, fields: Readonly<Record<string, unknown>>): unknown {
  const files = Object.entries(fields).filter(
    ([, value]) => value instanceof File || (Array.isArray(value) && value[0] instanceof File),
  );
  const stripped = Object.fromEntries(
    files.map(([name, value]) => [name, Array.isArray(value) ? value.map(() => '') : '']),
  );
  const checked = fit(coercingValidator, schema, { ...fields, ...stripped });
  return isObject(checked) ? { ...checked, ...Object.fromEntries(files) } : checked;
}
