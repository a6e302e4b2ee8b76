import type { Document, Schema } from '../document.ts';
import { mapOperations } from '../map-operations.ts';
import { resolveSchema } from '../resolve-schema.ts';

/** Marks a request body as required where its schema has required members (T24): 20 are not marked at all. */
export function requireBodies(document: Document): Document {
  return mapOperations(document, (operation) => {
    const { requestBody } = operation;
    if (!requestBody) return operation;
    const isRequired = Object.values(requestBody.content).some(
      ({ schema }) => schema && needsMembers(schema, document),
    );
    return isRequired ? { ...operation, requestBody: { ...requestBody, required: true } } : operation;
  });
}

function needsMembers(schema: Schema, document: Document): boolean {
  const { required = [], allOf = [], anyOf, oneOf, type } = resolveSchema(schema, document);
  if (required.length > 0 || allOf.some((member) => needsMembers(member, document))) return true;
  const union = anyOf ?? oneOf;
  if (union) return union.every((member) => needsMembers(member, document));
  return type !== undefined && type !== 'object';
}
