import { createSchemaDocument, schemaDocumentId, schemaReference } from '../create-schema-document.ts';
import type { JsonSchema, SchemaSet } from '../schema-set.ts';
import type { Ajv, AjvCheck, AjvOptions } from './ajv.ts';
import { describeFinding } from './describe-finding.ts';
import { explainErrors } from './explain-errors.ts';
import { openObjects } from './open-objects.ts';
import type { Validate } from './problem.ts';

/** Where validators come from. */
export interface ValidatorSettings {
  /**
   * Makes the ajv, 8 or newer, of the dialect that the schemas are in: `(options) => new Ajv2020(options)`. Options of your
   * own go over those it is given: `{ ...options, formats: fullFormats }` checks formats as well.
   */
  readonly ajv: (options: AjvOptions) => Ajv;
  /** The areas whose types are checked, and the vocabulary: `[chatSchemas, vocabularySchemas]`. */
  readonly sets: readonly SchemaSet[];
  /**
   * What is made of a member that an object closed by the document does not name. `reported` finds misspelt ones;
   * `tolerated` is for answers, which may hold what nobody knew when the document was written.
   * @default 'reported'
   */
  readonly unknownMembers?: 'reported' | 'tolerated' | undefined;
}

/**
 * Gives the validator of a type by its name (`CreateResponse`), or of a schema out of `operationSchemas`. It is compiled
 * when asked for, with what it reaches, and kept. A name that is in no set is a `TypeError`.
 */
export type ValidatorOf = (type: string | JsonSchema) => Validate;

const options: AjvOptions = {
  discriminator: true,
  allErrors: true,
  verbose: true,
  strict: false,
  logger: false,
  validateSchema: false,
};

/**
 * Makes validators out of schemas, for development and tests: real answers disagree with the document often, so what they find
 * is a hint. The result of a check is a value; nothing is thrown for a value that does not fit.
 *
 * @example
 * const validatorOf = createValidators({
 *   ajv: (options) => new Ajv2020(options),
 *   sets: [embeddingsSchemas, vocabularySchemas],
 * });
 * const validation = validatorOf('CreateEmbeddingRequest')({ input: 'Hello' });
 * if (!validation.ok) console.warn(validation.problems); // 'model' is required.
 */
export function createValidators(settings: ValidatorSettings): ValidatorOf {
  const document = createSchemaDocument(settings.sets);
  const open = (schema: JsonSchema) => (settings.unknownMembers === 'tolerated' ? openObjects(schema) : schema);
  const ajv = settings.ajv(options);
  ajv.addSchema(open(document));
  const compileBranch = keep((branch: object) => ajv.compile(toAbsolute(branch)));
  const validatorOf = keep((type: string | JsonSchema): Validate => {
    const check = compile(ajv, typeof type === 'string' ? { $ref: schemaReference(type) } : open(type));
    return (value) => {
      if (check(value) === true) return { ok: true };
      const findings = explainErrors(check.errors ?? [], compileBranch);
      return { ok: false, problems: findings.map((finding) => describeFinding(finding, value)) };
    };
  });
  return validatorOf;
}

/** What is missing is a set, or the name is wrong; ajv names what it looked for. */
function compile(ajv: Ajv, schema: JsonSchema): AjvCheck {
  try {
    return ajv.compile(schema);
  } catch (cause) {
    const missing =
      cause instanceof Error && 'missingRef' in cause ? String(cause.missingRef).split('/').at(-1) : undefined;
    if (missing === undefined) throw cause;
    throw new TypeError(
      `The schemas given have none called ${missing}. Check the name, and that sets holds its area and vocabularySchemas.`,
      { cause },
    );
  }
}

/** A branch stands in the document and may point within it; by itself it has to name the document. */
function toAbsolute(branch: object): JsonSchema {
  return JSON.parse(JSON.stringify(branch), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#') ? schemaDocumentId + value : value,
  );
}

/** Compiling takes a thousand times longer than checking. */
function keep<TKey, TValue>(make: (key: TKey) => TValue): (key: TKey) => TValue {
  const kept = new Map<TKey, TValue>();
  return (key) => {
    const held = kept.get(key) ?? make(key);
    kept.set(key, held);
    return held;
  };
}
