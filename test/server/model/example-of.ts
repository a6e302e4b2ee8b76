import { exampleNumber } from './example-number.ts';
import { exampleString } from './example-string.ts';
import { isJsonSchema, isObject, type JsonSchema, type JsonValue } from './json-schema.ts';
import { resolveSchema } from './resolve-schema.ts';

export interface ExampleOptions {
  /** What strings are filled with where the schema leaves them free; without it, the name of their property. */
  readonly subject?: string | undefined;
  /** Where references lead. @default the schema itself */
  readonly root?: JsonSchema | undefined;
  /** How many levels, arrays counted, get their optional properties too; recursive schemas end below them. @default 1 */
  readonly optionalLevels?: number | undefined;
}

/** Where in an instance a value is being made. */
interface Place {
  readonly root: JsonSchema;
  readonly subject: string | undefined;
  readonly optionalLevels: number;
  readonly name: string;
  readonly depth: number;
  /** Position in an array, so that `uniqueItems` holds. */
  readonly index: number;
}

/** An instance of a JSON Schema: what a model with structured output would write. */
export function exampleOf(schema: JsonSchema, options: ExampleOptions = {}): JsonValue {
  const { subject, root = schema, optionalLevels = 1 } = options;
  return exampleAt(schema, { root, subject, optionalLevels, name: 'value', depth: 0, index: 0 });
}

function exampleAt(unresolved: JsonSchema, place: Place): JsonValue {
  const schema = resolveSchema(unresolved, place.root);
  if (typeof schema === 'boolean') return place.name;
  // A constant of the request is JSON, since it came as JSON.
  if ('const' in schema) return schema['const'] as JsonValue;
  if (Array.isArray(schema['enum']) && schema['enum'].length > 0)
    return schema['enum'][place.index % schema['enum'].length] as JsonValue;
  switch (typeOf(schema)) {
    case 'object':
      return exampleObject(schema, place);
    case 'array':
      return exampleArray(schema, place);
    case 'string':
      return exampleString(schema, wishedString(place));
    case 'number':
    case 'integer':
      return exampleNumber({ ...schema, type: typeOf(schema) }, place.index);
    case 'boolean':
      return place.index % 2 === 0;
    default:
      return null;
  }
}

function exampleObject(schema: Exclude<JsonSchema, boolean>, place: Place): JsonValue {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required'])
    ? schema['required'].filter((name) => typeof name === 'string')
    : [];
  const free = isObject(schema['additionalProperties']) && Object.keys(properties).length === 0 ? ['key'] : [];
  const optional = place.depth < place.optionalLevels ? [...Object.keys(properties), ...free] : [];
  const names = [...new Set([...optional, ...required])];
  const entries = names.map((name) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : schema['additionalProperties'];
    return [
      name,
      exampleAt(isJsonSchema(property) ? property : {}, { ...place, name, depth: place.depth + 1, index: 0 }),
    ] as const;
  });
  return Object.fromEntries(entries);
}

function exampleArray(schema: Exclude<JsonSchema, boolean>, place: Place): JsonValue {
  const least = typeof schema['minItems'] === 'number' ? schema['minItems'] : 0;
  const most = typeof schema['maxItems'] === 'number' ? schema['maxItems'] : Infinity;
  const prefix = Array.isArray(schema['prefixItems']) ? schema['prefixItems'] : [];
  const length = Math.min(most, Math.max(least, prefix.length, place.depth < 4 && schema['items'] !== false ? 1 : 0));
  return Array.from({ length }, (_, index) => {
    const item: unknown = prefix[index] ?? schema['items'];
    return exampleAt(isJsonSchema(item) ? item : {}, { ...place, depth: place.depth + 1, index });
  });
}

function wishedString({ subject, name, index }: Place): string {
  const text = subject ?? name;
  return index === 0 ? text : `${text} ${index + 1}`;
}

/** The type to make; the first that is not null where several are allowed, and guessed from the keywords where none is named. */
function typeOf(schema: Exclude<JsonSchema, boolean>): string {
  const { type } = schema;
  if (typeof type === 'string') return type;
  if (Array.isArray(type)) return String(type.find((name) => name !== 'null') ?? 'null');
  if ('properties' in schema || 'additionalProperties' in schema || 'required' in schema) return 'object';
  if ('items' in schema || 'prefixItems' in schema) return 'array';
  if ('minimum' in schema || 'maximum' in schema || 'multipleOf' in schema) return 'number';
  return 'string';
}
