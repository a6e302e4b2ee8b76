import type { Document, Schema } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Gives objects that only list properties their type (T20), and takes `type: object` from unions that allow a string
 * as well (T18), which no value could satisfy.
 */
export function addMissingTypes(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => dropWrongType(addObjectType(schema)));
}

function addObjectType(schema: Schema): Schema {
  const isTyped =
    schema.type !== undefined || schema.anyOf || schema.oneOf || schema.allOf || schema.$ref !== undefined;
  return schema.properties && !isTyped ? { type: 'object', ...schema } : schema;
}

function dropWrongType(schema: Schema): Schema {
  const { type, ...rest } = schema;
  const members = schema.anyOf ?? schema.oneOf;
  if (type !== 'object' || !members?.some((member) => member.type !== undefined && member.type !== 'object'))
    return schema;
  return rest;
}
