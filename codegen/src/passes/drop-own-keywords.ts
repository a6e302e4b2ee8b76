import type { Document } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/** Drops our own keywords (`x-unspool-*`) from schemas: a strict validator knows none of them. */
export function dropOwnKeywords(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => {
    const keywords = Object.entries(schema);
    const known = keywords.filter(([keyword]) => !keyword.startsWith('x-unspool-'));
    return known.length === keywords.length ? schema : Object.fromEntries(known);
  });
}
