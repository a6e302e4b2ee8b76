import type { Json, Schema } from '../document.ts';
import { mapChildren } from '../walk-schemas.ts';

/** Keywords that hold prose, samples or hints for other tools. Extensions (`x-`) go as well. */
const DROPPED = new Set(['description', 'title', 'summary', 'example', 'examples', 'externalDocs', '$comment', 'xml']);

/** What the facts of a schema begin with; all other keywords follow in alphabetical order. */
const FIRST = ['$ref', 'type', 'format', 'const', 'enum', 'default', 'deprecated', 'nullable'];
const LAST = ['properties', 'required', 'additionalProperties', 'items', 'allOf', 'anyOf', 'oneOf'];

/**
 * The facts of a schema and everything below it, its keywords in a fixed order. An `enum` of one value becomes
 * `const`, whether marked so or not; marks on longer ones are mistaken and go.
 */
export function distillSchema(schema: Schema, pointer: string): Schema {
  const children = mapChildren(schema, distillSchema, pointer);
  const facts: Schema = {};
  for (const keyword of Object.keys(children).toSorted(byRank)) {
    if (DROPPED.has(keyword) || keyword.startsWith('x-')) continue;
    facts[keyword] = children[keyword];
  }
  const beta = schema['x-oai-beta'];
  if (beta !== undefined) facts['x-unspool-beta'] = beta;
  return toConst(facts);
}

function toConst(schema: Schema): Schema {
  const { enum: values } = schema;
  if (!Array.isArray(values) || values.length !== 1) return schema;
  const entries = Object.entries(schema).map(([keyword, value]) =>
    keyword === 'enum' ? ['const', onlyOf(values)] : [keyword, value],
  );
  return Object.fromEntries(entries);
}

function onlyOf(values: readonly Json[]): Json {
  return values[0] ?? null;
}

function byRank(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(keyword: string): number {
  const first = FIRST.indexOf(keyword);
  if (first >= 0) return first;
  const last = LAST.indexOf(keyword);
  return last >= 0 ? 100 + last : 50;
}
