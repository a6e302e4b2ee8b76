import type { Document, Pass, Schema } from '../document.ts';
import { mapOperations } from '../map-operations.ts';
import { toComponentName, toReference } from '../resolve-schema.ts';
import { SpecError } from '../spec-error.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

const FILE = 'spec/schema-names.yaml';

/** Upstream name → our name, as `spec/schema-names.yaml` says. */
export type SchemaNames = Readonly<Record<string, string>>;

/**
 * Renames components (T30: those that hide a global; names that are no identifiers). Two components may get one name
 * when they are equal.
 *
 * @throws {@link SpecError} for a name that is no identifier, a line without a component, a name that is taken
 */
export function renameSchemas(names: SchemaNames): Pass {
  return (document) => {
    checkNames(names, document);
    const rename = (name: string): string => names[name] ?? name;
    const renamed = mapDocumentSchemas(document, (schema) => {
      const name = toComponentName(schema);
      return name === undefined ? schema : { ...schema, ...toReference(rename(name)) };
    });
    const schemas: Record<string, Schema> = {};
    for (const [name, schema] of Object.entries(renamed.components.schemas)) {
      const right = rename(name);
      const pointer = `/components/schemas/${name}`;
      if (!/^[A-Za-z_$][\w$]*$/.test(right)) {
        const remedy = `Add a line to ${FILE}: ${name}: NameWithoutSigns`;
        throw new SpecError('has a name that is no identifier', { in: 'spec/openapi.json', pointer, remedy });
      }
      const other = schemas[right];
      if (other && JSON.stringify(other) !== JSON.stringify(schema)) {
        const remedy = `Give it another name in ${FILE}; the two differ.`;
        throw new SpecError(`is called ${right} as another is`, { in: 'spec/openapi.json', pointer, remedy });
      }
      schemas[right] = schema;
    }
    return renameStreams({ ...renamed, components: { ...renamed.components, schemas } }, rename);
  };
}

function checkNames(names: SchemaNames, document: Document): void {
  const { schemas } = document.components;
  const stray = Object.entries(names).find(
    ([name, right]) => !Object.hasOwn(schemas, name) && !Object.hasOwn(schemas, right),
  )?.[0];
  if (stray === undefined) return;
  const remedy = 'Remove the line, or correct the name.';
  throw new SpecError('renames a schema that nothing uses', { in: FILE, pointer: `/${stray}`, remedy });
}

function renameStreams(document: Document, rename: (name: string) => string): Document {
  return mapOperations(document, (operation) => {
    const stream = operation['x-unspool-stream'];
    return stream ? { ...operation, 'x-unspool-stream': { ...stream, event: rename(stream.event) } } : operation;
  });
}
