import type { Document, Pass, Schema } from '../document.ts';
import { toComponentName } from '../resolve-schema.ts';
import { mapRootSchemas, visitSchema } from '../walk-schemas.ts';
import { listOperations } from '../map-operations.ts';

/** Drops the components that no operation, webhook or declared event union leads to (reference of roots: `roots`). */
export function dropDeadSchemas(roots: readonly string[]): Pass {
  return (document) => {
    const alive = findReachable(document, roots);
    const schemas = Object.fromEntries(Object.entries(document.components.schemas).filter(([name]) => alive.has(name)));
    return { ...document, components: { ...document.components, schemas } };
  };
}

/** Names of the components that operations, webhooks and `roots` lead to. */
export function findReachable(document: Document, roots: readonly string[]): Set<string> {
  const { schemas } = document.components;
  const reached = new Set<string>();
  const queue = [...roots.filter((name) => Object.hasOwn(schemas, name)), ...findRootReferences(document)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const schema = schemas[name];
    if (reached.has(name) || !schema) continue;
    reached.add(name);
    queue.push(...findReferences(schema));
  }
  return reached;
}

function findRootReferences(document: Document): string[] {
  const found: string[] = [];
  mapRootSchemas({ ...document, components: { ...document.components, schemas: {} } }, (schema) => {
    found.push(...findReferences(schema));
    return schema;
  });
  const streams = listOperations(document).flatMap(({ operation }) => operation['x-unspool-stream']?.event ?? []);
  return [...found, ...streams];
}

function findReferences(schema: Schema): string[] {
  const found: string[] = [];
  visitSchema(
    schema,
    (inner) => {
      const name = toComponentName(inner);
      if (name !== undefined) found.push(name);
    },
    '',
  );
  return found;
}
