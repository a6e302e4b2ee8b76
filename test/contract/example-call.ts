import { operationSchemas, type JsonSchema, type OperationSchemas } from '@unspool/generated/schemas';
import type { Operation } from '@unspool/generated';
import { exampleOf } from '../server/model/example-of.ts';
import { isObject } from '../server/model/json-schema.ts';
import { resolveSchema } from '../server/model/resolve-schema.ts';
import { schemaDocument } from '../server/validate/schema-document.ts';
import { exactValidator } from '../server/validate/validator.ts';

export type Members = Readonly<Record<string, unknown>>;

/** A way to call an operation. */
export interface CallForm {
  readonly contentType: string | undefined;
  /** Only what must be there, beside that `null` wherever it may be, or all there is, three levels deep. */
  readonly members: 'required' | 'null' | 'all';
}

/** What is passed to a function, by where the document says that it travels. */
export interface ExampleCall {
  readonly query: Members;
  readonly body: Members;
}

/** The schemas of an operation. */
export function schemasOf(id: string): OperationSchemas {
  const schemas = operationSchemas[id];
  if (schemas === undefined) throw new TypeError(`The document has no schemas for ${id}.`);
  return schemas;
}

/** Every way to call an operation: with each form of its body, with few members, nulls and many. */
export function listForms(id: string): CallForm[] {
  const { body } = schemasOf(id);
  // The functions send SDP as a field of a form: the session's settings then go along.
  const contentTypes = Object.keys(body).filter((contentType) => contentType !== 'application/sdp');
  if (contentTypes.length === 0)
    return (['required', 'all'] as const).map((members) => ({ contentType: undefined, members }));
  return contentTypes.flatMap((contentType) =>
    (['required', 'null', 'all'] as const).map((members) => ({ contentType, members })),
  );
}

/**
 * Makes up what a function is called with, from the schemas of the request. The switch that asks for a stream stays off.
 *
 * @param known members whose values cannot be made up
 */
export function exampleCall(
  { id, stream }: Operation,
  { contentType, members }: CallForm,
  known: Members,
): ExampleCall {
  const schemas = schemasOf(id);
  const optionalLevels = members === 'all' ? 3 : 0;
  const make = (schema: JsonSchema | undefined): Members => {
    const example = exampleOf(schema ?? { type: 'object' }, { root: schemaDocument, optionalLevels });
    if (!isObject(example)) throw new TypeError(`${id} takes something else than an object.`);
    const entries = Object.entries(example).filter(([name]) => name !== stream?.name);
    return Object.fromEntries(entries.map(([name, value]) => [name, known[name] ?? value]));
  };
  const bodySchema = contentType === undefined ? undefined : schemas.body[contentType];
  const made = make(bodySchema);
  const body = members === 'null' && bodySchema !== undefined ? withNulls(made, bodySchema, stream?.name) : made;
  return {
    query: make(schemas.query),
    body: contentType === 'multipart/form-data' ? withFiles(body, bodySchema ?? {}, members) : body,
  };
}

/** Adds `null` for every member that may be it, but for the one left out. */
function withNulls(body: Members, schema: JsonSchema, leftOut: string | undefined): Members {
  const nullable = Object.keys(propertiesOf(schema)).filter(
    (name) => name !== leftOut && exactValidator(schema, { ...body, [name]: null }).length === 0,
  );
  return { ...body, ...Object.fromEntries(nullable.map((name) => [name, null])) };
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, unknown>> {
  const resolved = resolveSchema(schema, schemaDocument);
  return isObject(resolved) && isObject(resolved['properties']) ? resolved['properties'] : {};
}

/** Puts files where the document takes bytes: as `File`, or as bytes with a name; several where it takes several. */
function withFiles(body: Members, schema: JsonSchema, members: CallForm['members']): Members {
  const properties = propertiesOf(schema);
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const { one, many } = readFileKind(properties[name]);
      if (!one && !many) return [name, value];
      if (members === 'required' && one) return [name, new File([contentOf(name)], `${name}.bin`, { type: fileType })];
      const file = { name: `${name}.bin`, type: fileType, content: contentOf(name) };
      return [name, many ? [file, { ...file, name: 'second.bin' }] : file];
    }),
  );
}

const fileType = 'application/x-example';

function contentOf(name: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`bytes of ${name}`);
}

/** Whether a member takes a file, and whether it takes several. */
function readFileKind(schema: unknown): { one: boolean; many: boolean } {
  if (!isObject(schema)) return { one: false, many: false };
  const branches: readonly unknown[] = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [schema];
  return {
    one: branches.some(isBinary),
    many: branches.some((branch) => isObject(branch) && isBinary(branch['items'])),
  };
}

function isBinary(schema: unknown): boolean {
  return isObject(schema) && schema['format'] === 'binary';
}
