import type { Document } from '../document.ts';
import { mapOperations } from '../map-operations.ts';

/** What an operation answers when nothing more exact is declared. */
const DEFAULT_ERROR = {
  description: '',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorResponse' } } },
};

/** Declares the error body for all statuses that have no answer of their own (T23): 118 operations name no error at all. */
export function addDefaultError(document: Document): Document {
  if (!document.components.schemas['ErrorResponse']) return document;
  return mapOperations(document, (operation) => ({
    ...operation,
    responses: { ...operation.responses, default: operation.responses['default'] ?? DEFAULT_ERROR },
  }));
}
