import type { JsonSchema } from './json-schema.ts';

type Keywords = Exclude<JsonSchema, boolean>;

/** Values of the formats that JSON Schema names, so that a checked answer passes. */
const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  duration: 'PT1H',
  email: 'someone@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  time: '12:00:00Z',
  uri: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000001',
};

/** Tried in turn for a `pattern`; a pattern that none of them meets is left unmet. */
const COMMON_SHAPES = [
  'a',
  'A',
  '0',
  '1',
  '12',
  'abc',
  'ABC',
  'AB12',
  'a1',
  '2026-01-31',
  '12:00',
  '+491234567',
  '#aabbcc',
  '@user',
  'a@example.com',
  '1.0.0',
  '00000',
];

/**
 * A string that satisfies the schema's format, pattern and length.
 *
 * @param wished taken as it is when nothing in the schema forbids it
 */
export function exampleString(schema: Keywords, wished: string): string {
  const format = typeof schema['format'] === 'string' ? BY_FORMAT[schema['format']] : undefined;
  if (format !== undefined) return format;
  const fitted = fitLength(schema, wished);
  const pattern = readPattern(schema);
  if (pattern === undefined || pattern.test(fitted)) return fitted;
  return COMMON_SHAPES.map((shape) => fitLength(schema, shape)).find((shape) => pattern.test(shape)) ?? fitted;
}

/** JSON Schema counts characters, not UTF-16 units. */
function fitLength(schema: Keywords, text: string): string {
  const shortest = typeof schema['minLength'] === 'number' ? schema['minLength'] : 0;
  const longest = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : Infinity;
  const characters = [...text];
  if (characters.length > longest) return characters.slice(0, longest).join('');
  const fill = characters.at(-1) ?? 'x';
  return text + fill.repeat(Math.max(0, shortest - characters.length));
}

function readPattern(schema: Keywords): RegExp | undefined {
  if (typeof schema['pattern'] !== 'string') return undefined;
  try {
    return new RegExp(schema['pattern'], 'u');
  } catch {
    return undefined;
  }
}
