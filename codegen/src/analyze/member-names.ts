import type { Document, Schema } from '../document.ts';
import { resolveSchema } from '../resolve-schema.ts';

/** Names of a schema's members, through references and compositions. */
export function memberNames(schema: Schema, document: Document): string[] {
  const { properties, allOf, anyOf, oneOf } = resolveSchema(schema, document);
  const parts = [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])];
  return [...Object.keys(properties ?? {}), ...parts.flatMap((part) => memberNames(part, document))];
}
