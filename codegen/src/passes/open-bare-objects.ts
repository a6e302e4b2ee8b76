import type { Document, Schema } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

const SHAPES = [
  'properties',
  'additionalProperties',
  'patternProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'x-unspool-one-of',
];

/** Lets `type: object` without properties hold anything, which is what it means: `additionalProperties: true` (T19). */
export function openBareObjects(document: Document): Document {
  return mapDocumentSchemas(document, openObject);
}

function openObject(schema: Schema): Schema {
  const isObject = schema.type === 'object' || (Array.isArray(schema.type) && schema.type.includes('object'));
  return isObject && !SHAPES.some((keyword) => keyword in schema) ? { ...schema, additionalProperties: true } : schema;
}
