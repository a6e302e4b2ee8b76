/** One thing about a value that does not fit its schema. */
export interface Problem {
  /** The member it is about: `messages[0].role`; empty for the value as a whole. A missing member is named, too. */
  readonly path: string;
  /** The rule of the schema, as JSON Schema calls it: `required`, `type`, `enum`, `additionalProperties`. */
  readonly rule: string;
  /** Member and rule in a sentence. The value is not repeated. */
  readonly message: string;
}

/** What came of a check. A value that does not fit is an answer as well: nothing is thrown. */
export type Validation = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks a value against one schema. */
export type Validate = (value: unknown) => Validation;
