import type { Document, Schema } from '../document.ts';
import { mapSchema } from '../walk-schemas.ts';

/** Replaces `$recursiveRef: "#"` of JSON Schema 2019-09 by a reference to the component that it stands in (T12). */
export function resolveRecursiveReferences(document: Document): Document {
  const schemas: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    schemas[name] = mapSchema(schema, (inner) => pointTo(inner, name), '');
  }
  return { ...document, components: { ...document.components, schemas } };
}

function pointTo(schema: Schema, name: string): Schema {
  if (schema['$recursiveRef'] === undefined && schema['$recursiveAnchor'] === undefined) return schema;
  const { $recursiveRef, $recursiveAnchor: _, ...rest } = schema;
  return $recursiveRef === undefined ? rest : { ...rest, $ref: `#/components/schemas/${name}` };
}
