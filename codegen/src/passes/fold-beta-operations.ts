import type { Document } from '../document.ts';
import { mapOperations } from '../map-operations.ts';

/** For now: drops the operations of the second contract. */
export function foldBetaOperations(document: Document): Document {
  return mapOperations(document, (operation, { path }) => (path.endsWith('?beta=true') ? undefined : operation));
}
