/** A JSON Schema as a request carries it: nothing is known of it but that it is one. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** Whether a value can stand where a schema is expected. */
export function isJsonSchema(value: unknown): value is JsonSchema {
  return typeof value === 'boolean' || isObject(value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
