import { isObject, METHODS } from './document.ts';
import type {
  Answer,
  Document,
  MediaType,
  OperationObject,
  Parameter,
  PathItem,
  RequestBody,
  Schema,
} from './document.ts';

/** Keywords whose value is one schema (or a boolean, which is passed over). */
const ONE = [
  'items',
  'additionalProperties',
  'not',
  'contains',
  'propertyNames',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
] as const;

/** Keywords whose value is a list of schemas. */
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const;

/** Keywords whose value maps names, which are never keywords, to schemas. */
const MAP = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'] as const;

/** Makes a schema from a schema. `pointer` tells where it stands: `/components/schemas/Batch/properties/id`. */
export type SchemaMapper = (schema: Schema, pointer: string) => Schema;

/**
 * Maps a schema and everything below it, innermost first. Goes by keyword position, so that a property called
 * `items` or `description` is a property. `$ref` is not followed.
 */
export function mapSchema(schema: Schema, mapper: SchemaMapper, pointer: string): Schema {
  return mapper(
    mapChildren(schema, (child, at) => mapSchema(child, mapper, at), pointer),
    pointer,
  );
}

/** Maps the schemas directly below one. Boolean schemas stay as they are. */
export function mapChildren(schema: Schema, mapper: SchemaMapper, pointer: string): Schema {
  const map: SchemaMapper = (child, at) => (isObject(child) ? mapper(child, at) : child);
  const changes: Schema = {};
  for (const keyword of ONE) {
    const child = schema[keyword];
    if (isObject(child)) changes[keyword] = mapper(child, `${pointer}/${keyword}`);
  }
  for (const keyword of LIST) {
    const children = schema[keyword];
    if (Array.isArray(children)) changes[keyword] = mapList(children, map, `${pointer}/${keyword}`);
  }
  for (const keyword of MAP) {
    const children = schema[keyword];
    if (isObject(children)) changes[keyword] = mapRecord(children, map, `${pointer}/${keyword}`);
  }
  return Object.keys(changes).length === 0 ? schema : { ...schema, ...changes };
}

/** Maps every schema of the document: components, parameters, bodies, answers, headers, webhooks. */
export function mapDocumentSchemas(document: Document, mapper: SchemaMapper): Document {
  return mapRootSchemas(document, (schema, pointer) => mapSchema(schema, mapper, pointer));
}

/** Maps the outermost schemas only; {@link mapDocumentSchemas} goes below them. */
export function mapRootSchemas(document: Document, mapper: SchemaMapper): Document {
  const { schemas, responses } = document.components;
  return {
    ...document,
    paths: mapPaths(document.paths, mapper, '/paths'),
    ...(document.webhooks && { webhooks: mapPaths(document.webhooks, mapper, '/webhooks') }),
    components: {
      ...document.components,
      schemas: mapRecord(schemas, mapper, '/components/schemas'),
      ...(responses && {
        responses: mapRecord(responses, (answer, at) => mapAnswer(answer, mapper, at), '/components/responses'),
      }),
    },
  };
}

/** Calls `visit` with every schema of the document, outermost first. */
export function visitDocumentSchemas(document: Document, visit: (schema: Schema, pointer: string) => void): void {
  mapRootSchemas(document, (schema, pointer) => {
    visitSchema(schema, visit, pointer);
    return schema;
  });
}

/** Calls `visit` with a schema and everything below it, outermost first. */
export function visitSchema(schema: Schema, visit: (schema: Schema, pointer: string) => void, pointer: string): void {
  visit(schema, pointer);
  mapChildren(
    schema,
    (child, at) => {
      visitSchema(child, visit, at);
      return child;
    },
    pointer,
  );
}

/** Maps the schemas of one operation. */
function mapOperationSchemas(operation: OperationObject, mapper: SchemaMapper, pointer: string): OperationObject {
  const { parameters, requestBody } = operation;
  return {
    ...operation,
    ...(parameters && {
      parameters: mapList(parameters, (one, at) => mapHolder(one, mapper, at), `${pointer}/parameters`),
    }),
    ...(requestBody && { requestBody: mapContent(requestBody, mapper, `${pointer}/requestBody`) }),
    responses: mapRecord(operation.responses, (answer, at) => mapAnswer(answer, mapper, at), `${pointer}/responses`),
  };
}

/** One segment of a JSON pointer, escaped (RFC 6901 §3). */
export function toPointerSegment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function mapPaths(paths: Record<string, PathItem>, mapper: SchemaMapper, pointer: string): Record<string, PathItem> {
  return mapRecord(
    paths,
    (item, at) => {
      const mapped = { ...item };
      for (const method of METHODS) {
        const operation = item[method];
        if (operation) mapped[method] = mapOperationSchemas(operation, mapper, `${at}/${method}`);
      }
      return mapped;
    },
    pointer,
  );
}

function mapAnswer(answer: Answer, mapper: SchemaMapper, pointer: string): Answer {
  const { headers } = answer;
  return {
    ...mapContent(answer, mapper, pointer),
    ...(headers && { headers: mapRecord(headers, (one, at) => mapHolder(one, mapper, at), `${pointer}/headers`) }),
  };
}

function mapContent<THolder extends Answer | RequestBody>(
  holder: THolder,
  mapper: SchemaMapper,
  pointer: string,
): THolder {
  const { content } = holder;
  if (!content) return holder;
  return { ...holder, content: mapRecord(content, (one, at) => mapHolder(one, mapper, at), `${pointer}/content`) };
}

function mapHolder<THolder extends MediaType | Parameter>(
  holder: THolder,
  mapper: SchemaMapper,
  pointer: string,
): THolder {
  return holder.schema ? { ...holder, schema: mapper(holder.schema, `${pointer}/schema`) } : holder;
}

function mapList<T>(list: readonly T[], mapper: (item: T, pointer: string) => T, pointer: string): T[] {
  return list.map((item, index) => mapper(item, `${pointer}/${index}`));
}

function mapRecord<T>(
  record: Record<string, T>,
  mapper: (value: T, pointer: string) => T,
  pointer: string,
): Record<string, T> {
  const mapped: Record<string, T> = {};
  for (const [name, value] of Object.entries(record))
    mapped[name] = mapper(value, `${pointer}/${toPointerSegment(name)}`);
  return mapped;
}
