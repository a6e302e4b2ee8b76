import type { Document, Pass } from '../document.ts';
import { mapOperations } from '../map-operations.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';
import { findReachable } from './drop-dead-schemas.ts';

/**
 * Lets objects that are only ever received carry members that the document does not know (T34). What a request may
 * contain stays closed, so that a misspelt member is found.
 *
 * @param sent components of events that a client sends
 */
export function openAnswers(sent: readonly string[]): Pass {
  return (document) => {
    const asked = findReachable(withoutAnswers(document), sent);
    return mapDocumentSchemas(document, (schema, pointer) => {
      if (schema.additionalProperties !== false || !isReceived(pointer, asked)) return schema;
      const { additionalProperties: _, ...open } = schema;
      return open;
    });
  };
}

function withoutAnswers(document: Document): Document {
  const { webhooks: _, ...rest } = mapOperations(document, (operation) => {
    const { 'x-unspool-stream': _stream, ...request } = operation;
    return { ...request, responses: {} };
  });
  const { responses: _responses, ...components } = rest.components;
  return { ...rest, components };
}

function isReceived(pointer: string, asked: ReadonlySet<string>): boolean {
  const name = /^\/components\/schemas\/([^/]+)/.exec(pointer)?.[1];
  return name === undefined ? pointer.includes('/responses/') : !asked.has(name);
}
