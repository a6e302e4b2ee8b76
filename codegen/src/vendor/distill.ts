import { METHODS } from '../document.ts';
import type { Answer, Document, MediaType, OperationObject, Parameter, PathItem, RequestBody } from '../document.ts';
import { mapRootSchemas } from '../walk-schemas.ts';
import { distillOperation } from './distill-operation.ts';
import { distillSchema } from './distill-schema.ts';

/**
 * The facts of an upstream document: names, types, allowed values, bounds, content types, and what its extensions and
 * samples tell as facts (`x-unspool-*`). Prose, examples and code are gone; what remains is in a fixed order, paths and
 * components by name, so that two versions can be read side by side.
 */
export function distill(document: Document): Document {
  const { schemas, responses, securitySchemes } = document.components;
  const facts: Document = {
    openapi: document.openapi,
    info: { title: document.info.title, version: document.info.version },
    ...(document.servers && { servers: document.servers.map(({ url }) => ({ url })) }),
    ...(document.security && { security: document.security }),
    paths: mapValues(sortByName(document.paths), distillPathItem),
    ...(document.webhooks && { webhooks: mapValues(sortByName(document.webhooks), distillPathItem) }),
    components: {
      schemas: sortByName(schemas),
      ...(responses && { responses: mapValues(sortByName(responses), distillAnswer) }),
      ...(securitySchemes && {
        securitySchemes: mapValues(securitySchemes, ({ type = null, scheme = null }) => ({ type, scheme })),
      }),
    },
  };
  return mapRootSchemas(facts, distillSchema);
}

function distillPathItem(item: PathItem): PathItem {
  const facts: PathItem = {};
  for (const method of METHODS) {
    const operation = item[method];
    if (operation) facts[method] = distillOperation(distillHolders(operation));
  }
  return facts;
}

function distillHolders(operation: OperationObject): OperationObject {
  const { parameters, requestBody, responses } = operation;
  return {
    ...operation,
    ...(parameters && { parameters: parameters.map(distillParameter) }),
    ...(requestBody && { requestBody: distillBody(requestBody) }),
    responses: mapValues(responses, distillAnswer),
  };
}

function distillParameter(parameter: Parameter): Parameter {
  const { name, in: place, required, deprecated, style, explode, schema } = parameter;
  return {
    name,
    in: place,
    ...(required && { required }),
    ...(deprecated && { deprecated }),
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(schema && { schema }),
  };
}

function distillBody({ required, content }: RequestBody): RequestBody {
  return { ...(required && { required }), content: mapValues(content, distillMediaType) };
}

/** OpenAPI 3.1 asks for a description, so an empty one stays. */
function distillAnswer({ $ref, headers, content }: Answer): Answer {
  if ($ref !== undefined) return { $ref };
  return {
    description: '',
    ...(headers && { headers: mapValues(headers, ({ schema }) => ({ ...(schema && { schema }) })) }),
    ...(content && { content: mapValues(content, distillMediaType) }),
  };
}

function distillMediaType({ schema, encoding }: MediaType): MediaType {
  return {
    ...(schema && { schema }),
    ...(encoding && {
      encoding: mapValues(encoding, ({ contentType }) => ({ ...(contentType !== undefined && { contentType }) })),
    }),
  };
}

function sortByName<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function mapValues<T, TResult>(record: Record<string, T>, map: (value: T) => TResult): Record<string, TResult> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
