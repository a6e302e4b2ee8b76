import type { Document, Schema } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Takes layers without a meaning out of unions (T33): a union in a union of the same kind, a union or `allOf` of one
 * member, an alternative that is there twice.
 */
export function flattenUnions(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => unwrapOne(mergeNested(mergeNested(schema, 'anyOf'), 'oneOf')));
}

function mergeNested(schema: Schema, keyword: 'anyOf' | 'oneOf'): Schema {
  const members = schema[keyword];
  if (!members) return schema;
  const flat = members.flatMap((member) => (isUnionAlone(member, keyword) ? (member[keyword] ?? []) : [member]));
  const seen = new Map(flat.map((member) => [JSON.stringify(member), member]));
  return seen.size === members.length ? schema : { ...schema, [keyword]: [...seen.values()] };
}

/** A `default` of the inner union says nothing once the outer one decides. */
function isUnionAlone(schema: Schema, keyword: 'anyOf' | 'oneOf'): boolean {
  return schema[keyword] !== undefined && Object.keys(schema).every((one) => one === keyword || one === 'default');
}

function unwrapOne(schema: Schema): Schema {
  for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
    const { [keyword]: members, discriminator: _, ...rest } = schema;
    const [only, ...more] = members ?? [];
    if (!only || more.length > 0) continue;
    const isImplied = Object.keys(rest).every((one) => one === 'type');
    if (isImplied) return only;
    if (!('$ref' in only) && Object.keys(rest).every((one) => one === 'type' || !(one in only)))
      return { ...rest, ...only };
  }
  return schema;
}
