/** What the schemas need of ajv. Spread it into options of your own, such as `coerceTypes` and the formats of `ajv-formats`. */
export interface AjvOptions {
  /** Unions are checked by their tag, so that one branch speaks and not sixty. */
  readonly discriminator: true;
  /** A list of everything that is wrong, with the schema that says so. */
  readonly allErrors: true;
  readonly verbose: true;
  /** The schemas hold formats and keywords of OpenAPI's that ajv does not know: they are passed over, quietly. */
  readonly strict: false;
  readonly logger: false;
  /** The schemas themselves were checked when they were made. */
  readonly validateSchema: false;
}

/** What is used of an ajv. An `Ajv2020` of ajv 8 fits. */
export interface Ajv {
  addSchema(schema: object): unknown;
  compile(schema: object): AjvCheck;
}

/** A compiled schema. */
export interface AjvCheck {
  (value: unknown): unknown;
  errors?: readonly AjvError[] | null | undefined;
}

/** One of ajv's findings, as far as it is read. */
export interface AjvError {
  readonly keyword: string;
  /** JSON pointer (RFC 6901) of the value it is about. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  /** With `verbose`: value of the keyword, the schema it stands in, and what was checked. */
  readonly schema?: unknown;
  readonly parentSchema?: unknown;
  readonly data?: unknown;
}
