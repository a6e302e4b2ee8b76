import type { Document, Schema } from './document.ts';

const PREFIX = '#/components/schemas/';

/** Name of the component that a schema refers to, if it does. */
export function toComponentName(schema: Schema): string | undefined {
  return schema.$ref?.startsWith(PREFIX) ? schema.$ref.slice(PREFIX.length) : undefined;
}

/** The schema itself, or what its `$ref` leads to, through any number of references. */
export function resolveSchema(schema: Schema, document: Document): Schema {
  let resolved = schema;
  const seen = new Set<string>();
  for (let name = toComponentName(resolved); name !== undefined && !seen.has(name); name = toComponentName(resolved)) {
    seen.add(name);
    resolved = document.components.schemas[name] ?? {};
  }
  return resolved;
}

/** A reference to a component. */
export function toReference(name: string): Schema {
  return { $ref: `${PREFIX}${name}` };
}
