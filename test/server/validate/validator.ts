import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonSchema } from '@unspool/generated/schemas';
import { createAjv } from './create-ajv.ts';
import { schemaDocument } from './schema-document.ts';

/** Tells where a value does not fit a schema whose references lead into the vendored document; empty when it fits. */
export type Validator = (schema: JsonSchema, value: unknown) => readonly ErrorObject[];

/** Takes values as they are: for JSON. */
export const exactValidator: Validator = createValidator({ coerceTypes: false });

/** Turns text into the numbers and booleans that a schema asks for, in place: for queries and forms. */
export const coercingValidator: Validator = createValidator({ coerceTypes: true });

/**
 * What is compiled is kept for all servers of the process: the schemas are constants, and compiling one takes longer
 * than answering a hundred requests.
 */
function createValidator(options: { coerceTypes: boolean }): Validator {
  const compiled = new Map<JsonSchema, ValidateFunction>();
  let ajv: Ajv2020 | undefined;
  return (schema, value) => {
    // Hundreds of schemas: nobody waits for them who sends no request.
    ajv ??= createAjv(options).addSchema(schemaDocument);
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(schema);
      compiled.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []);
  };
}
