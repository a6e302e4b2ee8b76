import { isObject } from '../document.ts';
import type { Document, Schema } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Takes out unions that only tell which members go together (`anyOf: [{ required: ['a'] }, …]`, T11): as types they
 * turn the whole into `unknown`. The fact is kept as `x-unspool-one-of`, the sets of members of which one is there.
 */
export function dropRequiredOnlyUnions(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => dropUnion(dropUnion(schema, 'anyOf'), 'oneOf'));
}

function dropUnion(schema: Schema, keyword: 'anyOf' | 'oneOf'): Schema {
  const { [keyword]: members, ...rest } = schema;
  if (!members?.every(isRequiredOnly)) return schema;
  const sets = members.map(({ required }) => required ?? []).filter((set) => set.length > 0);
  const { not, ...withoutNot } = rest;
  const isSaid = isObject(not) && isRequiredOnly(not);
  return { ...(isSaid ? withoutNot : rest), 'x-unspool-one-of': sets };
}

/** `not: { required: [...] }` says that the sets do not come together, which "one of" says as well. */
function isRequiredOnly(schema: Schema): boolean {
  const keywords = Object.keys(schema);
  return keywords.length > 0 && keywords.every((keyword) => keyword === 'required' || keyword === 'not');
}
