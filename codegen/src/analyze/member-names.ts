import type { Schema } from '../document.ts';

/** Finds the component that a `$ref` names. */
export type Resolve = (ref: string) => Schema | undefined;

/** Names of a schema's members, through references and compositions. */
export function memberNames(schema: Schema | undefined, resolve: Resolve): string[] {
  if (schema === undefined) return [];
  if (schema.$ref !== undefined) return memberNames(resolve(schema.$ref), resolve);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...Object.keys(schema.properties ?? {}), ...parts.flatMap((part) => memberNames(part, resolve))];
}
