import { isObject } from '../../model/json-schema.ts';

const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const MAPS = new Set(['$defs', 'properties', 'patternProperties']);
const SINGLES = new Set(['additionalProperties', 'items', 'not']);

/**
 * Schemas that refuse members they do not name, as the realtime server does where the document is silent. Keywords are
 * told from property names by position.
 */
export function closeObjects(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const closed = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, closeKeyword(keyword, value)]),
  );
  const isOpen = 'additionalProperties' in schema || 'unevaluatedProperties' in schema || 'allOf' in schema;
  return isObject(schema['properties']) && !isOpen ? { ...closed, additionalProperties: false } : closed;
}

function closeKeyword(keyword: string, value: unknown): unknown {
  // Branches of an allOf see only their own members: closing one would refuse those of the others.
  if (keyword === 'allOf') return value;
  if (LISTS.has(keyword) && Array.isArray(value)) return value.map(closeObjects);
  if (MAPS.has(keyword) && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closeObjects(member)]));
  return SINGLES.has(keyword) ? closeObjects(value) : value;
}
