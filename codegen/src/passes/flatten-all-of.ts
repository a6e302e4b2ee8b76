import type { Document, Pass, Schema } from '../document.ts';
import { resolveSchema } from '../resolve-schema.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Merges `allOf` of plain objects into one object (T13): a member may require what its neighbour declares, which no
 * intersection of types can express. Where two declare the same property the later one holds, but for one that merely
 * adds `null`. Compositions with a union in them stay.
 */
export const flattenAllOf: Pass = (document) => mapDocumentSchemas(document, (schema) => flatten(schema, document));

function flatten(schema: Schema, document: Document): Schema {
  const { allOf, ...rest } = schema;
  if (!allOf) return schema;
  const [only] = allOf;
  if (allOf.length === 1 && only && Object.keys(rest).every((keyword) => keyword === 'type')) return only;
  const members = [...allOf, rest].map((member) => flatten(resolveSchema(member, document), document));
  return members.every(isPlainObject) ? members.reduce(merge) : schema;
}

function isPlainObject(schema: Schema): boolean {
  const isObject = schema.type === 'object' || schema.type === undefined;
  return isObject && !schema.anyOf && !schema.oneOf && !schema.allOf && schema.$ref === undefined;
}

function merge(first: Schema, second: Schema): Schema {
  const { properties: before, required: requiredBefore, ...rest } = first;
  const { properties: after, required: requiredAfter, ...more } = second;
  const required = [...new Set([...(requiredBefore ?? []), ...(requiredAfter ?? [])])];
  return {
    ...rest,
    ...more,
    ...((before ?? after) && { properties: mergeProperties(before ?? {}, after ?? {}) }),
    ...(required.length > 0 && { required }),
  };
}

function mergeProperties(before: Record<string, Schema>, after: Record<string, Schema>): Record<string, Schema> {
  const merged = { ...before };
  for (const [name, schema] of Object.entries(after)) {
    const earlier = before[name];
    merged[name] = earlier && acceptsNull(schema) && !acceptsNull(earlier) ? earlier : schema;
  }
  return merged;
}

function acceptsNull({ type, anyOf }: Schema): boolean {
  return type === 'null' || (Array.isArray(type) && type.includes('null')) || (anyOf ?? []).some(acceptsNull);
}
