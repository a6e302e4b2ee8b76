import type { Document, Schema } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

const BOUNDS = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const;

/** Turns JSON Schema 4's flag beside a bound (`exclusiveMinimum: true`) into the bound itself (T16). */
export function fixExclusiveBounds(document: Document): Document {
  return mapDocumentSchemas(document, fixBounds);
}

function fixBounds(schema: Schema): Schema {
  let fixed = schema;
  for (const [exclusive, bound] of BOUNDS) {
    if (typeof fixed[exclusive] !== 'boolean') continue;
    const { [exclusive]: isExclusive, [bound]: value, ...rest } = fixed;
    fixed = value === undefined ? rest : { ...rest, [isExclusive ? exclusive : bound]: value };
  }
  return fixed;
}
