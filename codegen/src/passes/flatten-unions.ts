import type { Document, Schema } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Takes layers without a meaning out of unions (T33): a union within a union, a union or `allOf` of one member, an
 * alternative that is there twice. Where `anyOf` and `oneOf` are nested the whole becomes `anyOf`, the weaker.
 */
export function flattenUnions(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => unwrapOne(mergeNested(schema)));
}

function mergeNested(schema: Schema): Schema {
  const { anyOf, oneOf, ...rest } = schema;
  const members = anyOf ?? oneOf;
  if (!members || (anyOf && oneOf)) return schema;
  const nested = members.filter(isUnionAlone);
  const flat = members.flatMap((member) => (isUnionAlone(member) ? (member.anyOf ?? member.oneOf ?? []) : [member]));
  const distinct = [...new Map(flat.map((member) => [JSON.stringify(member), member])).values()];
  const isOneOf = oneOf && nested.every((member) => member.oneOf);
  return { ...rest, [isOneOf ? 'oneOf' : 'anyOf']: distinct };
}

/** A `default` of the inner union says nothing once the outer one decides, and its tag is the outer one's to find. */
function isUnionAlone(schema: Schema): boolean {
  const keywords = Object.keys(schema).filter((keyword) => keyword !== 'default' && keyword !== 'discriminator');
  return keywords.length === 1 && (keywords[0] === 'anyOf' || keywords[0] === 'oneOf');
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
