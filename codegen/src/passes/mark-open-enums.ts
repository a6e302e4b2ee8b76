import type { Document, Schema } from '../document.ts';
import { resolveSchema } from '../resolve-schema.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Marks the plain string in `string | 'a' | 'b'` with `x-unspool-open` (T14), so that the emitter can write it in the
 * form that keeps the known values for completion. The plain string comes last.
 */
export function markOpenEnums(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => {
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const members = schema[keyword];
      const plain = members?.find(isPlainString);
      if (!members || !plain || !members.some((member) => isKnownString(member, document))) continue;
      const others = members.filter((member) => member !== plain);
      return { ...schema, [keyword]: [...others, { ...plain, 'x-unspool-open': true }] };
    }
    return schema;
  });
}

function isPlainString({ type, ...rest }: Schema): boolean {
  return (
    type === 'string' && Object.keys(rest).every((keyword) => keyword === 'x-unspool-open' || keyword === 'default')
  );
}

function isKnownString(schema: Schema, document: Document): boolean {
  const { type, enum: values, const: value, anyOf, oneOf } = resolveSchema(schema, document);
  if (values ?? value !== undefined) return type === 'string' || type === undefined || type.includes('string');
  return (anyOf ?? oneOf ?? []).some((member) => isKnownString(member, document));
}
