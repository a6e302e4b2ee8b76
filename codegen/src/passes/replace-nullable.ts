import type { Document, Schema } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Replaces OpenAPI 3.0's `nullable`, which 3.1 ignores, by a `null` member (T10): in the type of a scalar or an array,
 * as an alternative beside everything else. `allOf: [X, { nullable: true }]` is the same said in another way.
 */
export function replaceNullable(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => toNullMember(unwrapAllOf(schema)));
}

function unwrapAllOf(schema: Schema): Schema {
  const { allOf, ...rest } = schema;
  const others = allOf?.filter((member) => !isNullableAlone(member));
  if (!allOf || !others || others.length === allOf.length) return schema;
  const [only, ...more] = others;
  const unwrapped = only && more.length === 0 ? only : { allOf: others };
  return { ...rest, anyOf: [unwrapped, { type: 'null' }] };
}

/** A member that has been through {@link toNullMember} already, as children come first. */
function isNullableAlone(schema: Schema): boolean {
  return Object.keys(schema).length === 1 && (schema.nullable === true || isNullOrAnything(schema));
}

function isNullOrAnything({ anyOf }: Schema): boolean {
  return anyOf?.length === 2 && anyOf.some(isEmpty) && anyOf.some(({ type }) => type === 'null');
}

function isEmpty(schema: Schema): boolean {
  return Object.keys(schema).length === 0;
}

function toNullMember(schema: Schema): Schema {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return nullable === undefined ? schema : rest;
  if (acceptsNull(rest)) return rest;
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const members = rest[keyword];
    if (members) return { ...rest, [keyword]: [...members, { type: 'null' }] };
  }
  const isPlain = typeof rest.type === 'string' && !rest.properties && !rest.allOf;
  return isPlain ? withNullType(rest) : withNullAlternative(rest);
}

function withNullType(schema: Schema): Schema {
  const { type, enum: values, const: value } = schema;
  if (value !== undefined) return withNullAlternative(schema);
  return {
    ...schema,
    ...(typeof type === 'string' && { type: [type, 'null'] }),
    ...(values && !values.includes(null) && { enum: [...values, null] }),
  };
}

/** Notes about the whole stay outside: `default` and `deprecated` speak of both alternatives. */
function withNullAlternative(schema: Schema): Schema {
  const { default: value, deprecated, ...rest } = schema;
  return {
    ...(value !== undefined && { default: value }),
    ...(deprecated !== undefined && { deprecated }),
    anyOf: [rest, { type: 'null' }],
  };
}

function acceptsNull({ type, anyOf, oneOf }: Schema): boolean {
  if (type === 'null' || (Array.isArray(type) && type.includes('null'))) return true;
  return [...(anyOf ?? []), ...(oneOf ?? [])].some(acceptsNull);
}
