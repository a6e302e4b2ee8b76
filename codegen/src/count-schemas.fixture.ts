import type { Document, Schema } from './document.ts';
import { visitDocumentSchemas } from './walk-schemas.ts';

/** How many schemas of a document are of a kind. */
export function countSchemas(document: Document, isOfKind: (schema: Schema, pointer: string) => unknown): number {
  let count = 0;
  visitDocumentSchemas(document, (schema, pointer) => {
    if (isOfKind(schema, pointer)) count += 1;
  });
  return count;
}
