import { isJsonSchema, isObject, type JsonSchema } from './json-schema.ts';

/**
 * Follows `$ref` (within `root`), joins `allOf` and picks the first branch of `anyOf` and `oneOf` that is more
 * than `null`. A reference that leads nowhere, or round in a circle, allows anything.
 */
export function resolveSchema(schema: JsonSchema, root: JsonSchema): JsonSchema {
  return resolve(schema, root, 0);
}

function resolve(schema: JsonSchema, root: JsonSchema, hops: number): JsonSchema {
  if (typeof schema === 'boolean' || hops > 50) return true;
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const parts: JsonSchema[] = [];
  if (typeof $ref === 'string') parts.push(resolve(lookUp($ref, root), root, hops + 1));
  if (Array.isArray(allOf)) parts.push(...allOf.filter(isJsonSchema).map((part) => resolve(part, root, hops + 1)));
  for (const union of [anyOf, oneOf]) {
    if (Array.isArray(union))
      parts.push(firstOf(union.filter(isJsonSchema).map((part) => resolve(part, root, hops + 1))));
  }
  return parts.length === 0 ? own : [...parts, own].reduce(join, {});
}

function firstOf(branches: readonly JsonSchema[]): JsonSchema {
  return (
    branches.find((branch) => isObject(branch) && branch['type'] !== 'null' && branch['const'] !== null) ??
    branches[0] ??
    true
  );
}

/** Both at once: properties and requirements add up, any other keyword of the second wins. */
function join(first: JsonSchema, second: JsonSchema): JsonSchema {
  if (typeof first === 'boolean') return second;
  if (typeof second === 'boolean') return first;
  const joined: Record<string, unknown> = { ...first, ...second };
  if (isObject(first['properties']) && isObject(second['properties']))
    joined['properties'] = { ...first['properties'], ...second['properties'] };
  if (Array.isArray(first['required']) && Array.isArray(second['required']))
    joined['required'] = [...new Set([...first['required'], ...second['required']])];
  return joined;
}

function lookUp(reference: string, root: JsonSchema): JsonSchema {
  const [document, pointer = ''] = reference.split('#', 2);
  if (document !== '' && !(isObject(root) && root['$id'] === document)) return true;
  let place: unknown = root;
  for (const segment of pointer.split('/').filter(Boolean)) {
    const name = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    place = isObject(place) && Object.hasOwn(place, name) ? place[name] : undefined;
  }
  return isJsonSchema(place) ? place : true;
}
