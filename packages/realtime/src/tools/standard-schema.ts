/** What a schema says of a value. */
export type ValidationResult<TOutput> =
  | { readonly value: TOutput; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** What is wrong with a value, and where. */
export interface ValidationIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * The part of a Standard Schema (version 1) that tools need: Zod, Valibot, ArkType and others have it. `jsonSchema` is the Standard
 * JSON Schema extension.
 */
export interface StandardSchema<TInput = unknown, TOutput = TInput> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => ValidationResult<TOutput> | Promise<ValidationResult<TOutput>>;
    readonly types?: { readonly input: TInput; readonly output: TOutput } | undefined;
    readonly jsonSchema?: { readonly input: (options: { readonly target: string }) => object } | undefined;
  };
}

/** Tells a Standard Schema from a JSON Schema. Some libraries make functions of theirs. */
export function isStandardSchema(schema: object | undefined): schema is StandardSchema {
  return schema !== undefined && '~standard' in schema;
}

/** The JSON Schema of what goes into a Standard Schema, by the library's own converter. Throws a `TypeError` where it has none. */
export function toJsonSchema(name: string, schema: StandardSchema): Record<string, unknown> {
  const { jsonSchema, vendor } = schema['~standard'];
  const remedy = `Give defineTool a jsonSchema beside it.`;
  if (jsonSchema === undefined) {
    throw new TypeError(`Tool ${name}: the schema (${vendor}) has no converter to JSON Schema. ${remedy}`);
  }
  try {
    const { $schema: _, ...members }: Record<string, unknown> = { ...jsonSchema.input({ target: 'draft-2020-12' }) };
    return members;
  } catch (cause) {
    throw new TypeError(`Tool ${name}: the schema (${vendor}) cannot be converted to JSON Schema. ${remedy}`, {
      cause,
    });
  }
}
