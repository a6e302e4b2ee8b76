import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import * as schemas from '@unspool/generated/schemas';
import type { JsonSchema, SchemaSet } from '@unspool/generated/schemas';

/** Tells where a value does not fit a schema whose references lead into the vendored document; empty when it fits. */
export type Validator = (schema: JsonSchema, value: unknown) => readonly ErrorObject[];

/**
 * A validator over all schemas of the document.
 *
 * @param coerceTypes whether text is turned into the numbers and booleans that a schema asks for, in place
 */
export function createValidator({ coerceTypes }: { coerceTypes: boolean }): Validator {
  const compiled = new Map<JsonSchema, ValidateFunction>();
  let ajv: Ajv2020 | undefined;
  return (schema, value) => {
    // Hundreds of schemas: nobody waits for them who sends no request.
    ajv ??= createAjv(coerceTypes);
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(schema);
      compiled.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []);
  };
}

function createAjv(coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    coerceTypes,
    discriminator: true,
    strict: false,
    validateSchema: false,
    formats: { ...fullFormats, unixtime: true, binary: true },
  });
  return ajv.addSchema(schemas.createSchemaDocument(allSets()));
}

function allSets(): SchemaSet[] {
  return Object.entries(schemas).flatMap(([name, value]) =>
    name.endsWith('Schemas') && name !== 'operationSchemas' ? [value as SchemaSet] : [],
  );
}
