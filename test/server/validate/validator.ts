import { createValidators, type JsonSchema, type Problem, type ValidatorOf } from '@unspool/generated/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { schemaSets } from './schema-document.ts';

/** Tells where a value does not fit a schema whose references lead into the vendored document; empty when it fits. */
export type Validator = (schema: JsonSchema, value: unknown) => readonly Problem[];

/** Takes values as they are: for JSON. */
export const exactValidator: Validator = createValidator({ coerceTypes: false });

/** Turns text into the numbers and booleans that a schema asks for, in place: for queries and forms. */
export const coercingValidator: Validator = createValidator({ coerceTypes: true });

/**
 * What is compiled is kept for all servers of the process: the schemas are constants, and compiling one takes longer
 * than answering a hundred requests.
 */
function createValidator({ coerceTypes }: { coerceTypes: boolean }): Validator {
  let validatorOf: ValidatorOf | undefined;
  return (schema, value) => {
    // Hundreds of schemas: nobody waits for them who sends no request.
    validatorOf ??= createValidators({
      ajv: (options) => new Ajv2020({ ...options, coerceTypes, formats: fullFormats }),
      sets: schemaSets,
    });
    const validation = validatorOf(schema)(value);
    return validation.ok ? [] : validation.problems;
  };
}
