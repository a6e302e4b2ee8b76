import type { Document, Schema } from '../document.ts';
import { resolveSchema } from '../resolve-schema.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Merges `allOf` of plain objects into one object (T13): a member may require what its neighbour declares, which no
 * intersection of types can express. Where two declare the same property the later one holds. Compositions with a
 * union in them stay, and so do alternatives that only add optional members to a component: as `Event & { … }` they
 * keep its name.
 */
export function flattenAllOf(document: Document): Document {
  return mapDocumentSchemas(document, (schema, pointer) =>
    isAlternative(pointer) && isExtension(schema, document) ? schema : flatten(schema, document),
  );
}

/** Merges the alternatives that {@link flattenAllOf} leaves: a tag must stand in the alternative itself to be found. */
export function flattenExtensions(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => flatten(schema, document));
}

function isAlternative(pointer: string): boolean {
  return /\/(?:anyOf|oneOf)\/\d+$/.test(pointer);
}

function isExtension({ allOf }: Schema, document: Document): boolean {
  const [component, addition, ...more] = allOf ?? [];
  if (component?.$ref === undefined || !addition?.properties || more.length > 0) return false;
  const { properties = {} } = resolveSchema(component, document);
  return !addition.required && !Object.keys(addition.properties).some((name) => Object.hasOwn(properties, name));
}

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
    ...((before ?? after) && { properties: { ...before, ...after } }),
    ...(required.length > 0 && { required }),
  };
}
