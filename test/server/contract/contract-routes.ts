import { operationSchemas } from '@unspool/generated/schemas';
import type { ServedOperation } from '../http/serve.ts';
import { answerFromDocument } from './answer-from-document.ts';

/**
 * Every operation of the document but those that are served already. Requests are checked like all others; the answers
 * say nothing, but are of the documented shape.
 */
export function contractRoutes(served: readonly ServedOperation[]): readonly ServedOperation[] {
  const ids = new Set(served.map(({ operation }) => operation.id));
  return Object.entries(operationSchemas)
    .filter(([id]) => !ids.has(id))
    .map(([id, schemas]) => ({
      operation: { id, method: schemas.method, path: schemas.path },
      handle: (call) => answerFromDocument(schemas, call),
    }));
}
