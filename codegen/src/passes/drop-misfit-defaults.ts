import type { Document, Json, Schema } from '../document.ts';
import { resolveSchema } from '../resolve-schema.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/** Drops a `default` that the schema itself would refuse (T21), such as `null` for a string. */
export function dropMisfitDefaults(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => {
    const { default: value, ...rest } = schema;
    return value === undefined || fits(value, rest, document) ? schema : rest;
  });
}

function fits(value: Json, schema: Schema, document: Document): boolean {
  const { type, enum: values, const: only, anyOf, oneOf, allOf } = resolveSchema(schema, document);
  const same = (other: Json): boolean => JSON.stringify(other) === JSON.stringify(value);
  if (only !== undefined && !same(only)) return false;
  if (values && !values.some(same)) return false;
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, one))) return false;
  if (allOf?.some((member) => !fits(value, member, document))) return false;
  const union = anyOf ?? oneOf;
  return !union || union.some((member) => fits(value, member, document));
}

function isOfType(value: Json, type: string): boolean {
  if (value === null) return type === 'null';
  if (Array.isArray(value)) return type === 'array';
  if (typeof value === 'number') return type === 'number' || (type === 'integer' && Number.isInteger(value));
  return typeof value === type;
}
