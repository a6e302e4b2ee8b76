import type { JsonSchema } from '@unspool/generated/schemas';
import { isObject } from '../../model/json-schema.ts';

const LISTS: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'prefixItems']);
const MAPS: ReadonlySet<string> = new Set(['$defs', 'properties', 'patternProperties']);
const SINGLES: ReadonlySet<string> = new Set(['additionalProperties', 'items']);

/**
 * Schemas that refuse members they do not name, as the realtime server does where the document is silent. Keywords are
 * told from property names by position. Branches of an `allOf` stay open: each sees only its own members.
 */
export function closeObjects(schema: JsonSchema): JsonSchema {
  const closed = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, closeKeyword(keyword, value)]),
  );
  const decided = 'additionalProperties' in schema || 'unevaluatedProperties' in schema || 'allOf' in schema;
  return isObject(schema['properties']) && !decided ? { ...closed, additionalProperties: false } : closed;
}

function closeKeyword(keyword: string, value: unknown): unknown {
  if (LISTS.has(keyword) && Array.isArray(value)) return value.map(closeMember);
  if (MAPS.has(keyword) && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closeMember(member)]));
  }
  return SINGLES.has(keyword) ? closeMember(value) : value;
}

/** A member may be `true` or `false` as well. */
function closeMember(schema: unknown): unknown {
  return isObject(schema) ? closeObjects(schema) : schema;
}
