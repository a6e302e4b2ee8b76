import type { Document } from '../document.ts';
import { mapOperations } from '../map-operations.ts';

/** Takes the brackets from query names such as `include[]` (T22): every array is sent with brackets, none is named so. */
export function renameQueryArrays(document: Document): Document {
  return mapOperations(document, (operation) => {
    const { parameters } = operation;
    if (!parameters) return operation;
    return { ...operation, parameters: parameters.map((one) => ({ ...one, name: one.name.replace(/\[\]$/, '') })) };
  });
}
