import type { Schema } from '../document.ts';
import { toComponentName } from '../resolve-schema.ts';
import { visitSchema } from '../walk-schemas.ts';

/** Names of the components that a schema speaks of itself. */
export function findReferences(schema: Schema): readonly string[] {
  const names = new Set<string>();
  const note = (one: Schema): void => {
    const name = toComponentName(one);
    if (name !== undefined) names.add(name);
  };
  visitSchema(schema, note, '');
  return [...names];
}

/** Names of the components that lie on any way from `roots`, those included. */
export function findReachable(roots: Iterable<string>, schemas: Readonly<Record<string, Schema>>): Set<string> {
  const reached = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = schemas[name];
    if (reached.has(name) || schema === undefined) continue;
    reached.add(name);
    open.push(...findReferences(schema));
  }
  return reached;
}
