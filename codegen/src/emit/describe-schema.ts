import type { Schema } from '../document.ts';
import { isObject } from '../document.ts';
import { WORDS } from './add-words.ts';

/** What a schema's facts tell a reader beyond its type: lines of JSDoc, in our words, tags last. */
export function describeSchema(schema: Schema): string[] {
  const value = unwrapNullable(schema);
  const facts = [describeFormat(value), describeRange(value), describeLength(value)].filter(
    (fact) => fact !== undefined,
  );
  const words = schema[WORDS];
  const lines = typeof words === 'string' ? [words] : [];
  if (facts.length > 0) lines.push(`${facts.join(', ')}.`);
  const preset = schema.default ?? value.default;
  if (preset !== undefined && preset !== null && schema.const === undefined)
    lines.push(`@default ${describeValue(preset)}`);
  if (schema.deprecated || value.deprecated) lines.push('@deprecated');
  return lines;
}

/** The schema itself, or the only member that is not `null`. */
function unwrapNullable(schema: Schema): Schema {
  const members = (schema.anyOf ?? schema.oneOf ?? []).filter((member) => member.type !== 'null');
  return members.length === 1 && isObject(members[0]) ? members[0] : schema;
}

const FORMATS: Readonly<Record<string, string>> = {
  unixtime: 'Unix time in seconds',
  'date-time': 'Date and time as in RFC 3339',
  date: 'Date as in RFC 3339',
  uri: 'URL',
  url: 'URL',
  email: 'Email address',
  uuid: 'UUID',
  byte: 'Base64',
  base64: 'Base64',
};

function describeFormat(schema: Schema): string | undefined {
  return schema.format === undefined ? undefined : FORMATS[schema.format];
}

function describeRange(schema: Schema): string | undefined {
  if (schema.format === 'unixtime') return undefined;
  const least = describeBound(['at least', schema['minimum']], ['more than', schema['exclusiveMinimum']]);
  const most = describeBound(['at most', schema['maximum']], ['less than', schema['exclusiveMaximum']]);
  const phrase = joinBounds(least, most);
  if (phrase === undefined) return undefined;
  return types(schema).includes('integer') ? `Integer, ${phrase}` : phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function describeLength(schema: Schema): string | undefined {
  const kinds = [
    ['minLength', 'maxLength', 'character'],
    ['minItems', 'maxItems', 'item'],
    ['minProperties', 'maxProperties', 'entry'],
  ] as const;
  for (const [low, high, unit] of kinds) {
    const least = schema[low];
    const most = schema[high];
    if (typeof most !== 'number' && (typeof least !== 'number' || least === 0)) continue;
    return lengthPhrase(typeof least === 'number' ? least : 0, typeof most === 'number' ? most : undefined, unit);
  }
  return undefined;
}

function lengthPhrase(least: number, most: number | undefined, unit: string): string {
  if (most === undefined) return `At least ${count(least, unit)}`;
  if (least === most) return `Exactly ${count(most, unit)}`;
  return least === 0 ? `At most ${count(most, unit)}` : `${least} to ${count(most, unit)}`;
}

function count(amount: number, unit: string): string {
  if (amount === 1) return `1 ${unit}`;
  return `${amount} ${unit === 'entry' ? 'entries' : `${unit}s`}`;
}

/** The last bound that is one: an excluding bound over an including one. Bounds of the number type itself tell nothing. */
function describeBound(...bounds: readonly (readonly [phrase: string, value: unknown])[]): string | undefined {
  const [phrase, value] = bounds.findLast(([, one]) => typeof one === 'number') ?? [];
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? `${phrase} ${value}` : undefined;
}

function joinBounds(least: string | undefined, most: string | undefined): string | undefined {
  if (least?.startsWith('at least ') && most?.startsWith('at most ')) return `${least.slice(9)} to ${most.slice(8)}`;
  return least === undefined || most === undefined ? (least ?? most) : `${least} and ${most}`;
}

function describeValue(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}

function types(schema: Schema): readonly string[] {
  return Array.isArray(schema.type) ? schema.type : [schema.type ?? ''];
}
