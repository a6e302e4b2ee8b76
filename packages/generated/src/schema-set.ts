/** A JSON Schema (2020-12) as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas by name. References among them are `#/$defs/Name`: see `createSchemaDocument`. */
export type SchemaSet = Readonly<Record<string, JsonSchema>>;

/** Schemas by content type: `application/json`. */
export type ContentSchemas = Readonly<Record<string, JsonSchema>>;

/** What one operation takes and answers. Its references lead into the document that `createSchemaDocument` makes. */
export interface OperationSchemas {
  readonly method: string;
  /** Path template below the base URL: `/responses/{response_id}`. */
  readonly path: string;
  readonly pathParameters: readonly string[];
  /** Schema of all query parameters as one object; absent when there are none. */
  readonly query?: JsonSchema | undefined;
  readonly bodyRequired: boolean;
  /** Empty when the operation takes no body. */
  readonly body: ContentSchemas;
  /** Content types of the parts of a form, by member, where the document names them. */
  readonly partTypes?: Readonly<Record<string, string>> | undefined;
  /** Of successes, by status: `200`. Streams are not among them; every failure is an `ErrorResponse`. */
  readonly answers: Readonly<Record<string, ContentSchemas>>;
}
