import type { JsonSchema } from '../schema-set.ts';

/**
 * The same schema, but no object of it refuses members that it does not name. Keywords are told from members that are
 * called like one by what they hold: only a keyword is `false`.
 */
export function openObjects(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, value]) => !(closing.has(keyword) && value === false))
      .map(([keyword, value]) => [keyword, openMember(value)]),
  );
}

const closing: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties']);

function openMember(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(openMember);
  return isSchema(value) ? openObjects(value) : value;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
