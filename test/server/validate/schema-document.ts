import * as schemas from '@unspool/generated/schemas';
import type { JsonSchema, SchemaSet } from '@unspool/generated/schemas';

/** The sets of all areas, and the vocabulary. */
export const schemaSets: readonly SchemaSet[] = Object.entries(schemas).flatMap(([name, value]) =>
  // What is called …Schemas is a set, but for the table of operations.
  name.endsWith('Schemas') && name !== 'operationSchemas' ? [value as SchemaSet] : [],
);

/** Every named schema of the vendored document, in the one document that the schemas of operations refer to. */
export const schemaDocument: JsonSchema = schemas.createSchemaDocument(schemaSets);
