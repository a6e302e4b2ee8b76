import type { Document, Schema } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Gives objects that only list properties, and arrays that only tell their items, their type (T20), and takes `type: object` from unions that allow a string
 * as well (T18), which no value could satisfy.
 */
export function addMissingTypes(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => dropWrongType(addType(schema)));
}

function addType(schema: Schema): Schema {
  const { type, anyOf, oneOf, allOf, $ref, properties, items } = schema;
  if (type ?? anyOf ?? oneOf ?? allOf ?? $ref) return schema;
  if (properties) return { type: 'object', ...schema };
  return items ? { type: 'array', ...schema } : schema;
}

function dropWrongType(schema: Schema): Schema {
  const { type, ...rest } = schema;
  const members = schema.anyOf ?? schema.oneOf;
  if (type !== 'object' || !members?.some((member) => member.type !== undefined && member.type !== 'object'))
    return schema;
  return rest;
}
