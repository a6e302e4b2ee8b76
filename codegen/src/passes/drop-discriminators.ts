import type { Document } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/**
 * Drops every `discriminator` (T1). None has a mapping, so a type generator would take the names of components for the
 * values of their tags; the tags' own `const` tell the members apart.
 */
export function dropDiscriminators(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => {
    const { discriminator: _, ...rest } = schema;
    return rest;
  });
}
