import type { Document } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/** `oneOf` → `anyOf`, without discriminators; tags that are real come back with `tagUnions`. */
export function loosenUnions(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => {
    const { discriminator: _, oneOf, ...rest } = schema;
    return oneOf ? { ...rest, anyOf: [...(rest.anyOf ?? []), ...oneOf] } : rest;
  });
}
