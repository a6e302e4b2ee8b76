import type { JsonSchema, SchemaSet } from './schema-set.ts';

/** `$id` of the document that all named schemas stand in, and that the schemas of operations refer to. */
export const schemaDocumentId = 'urn:unspool:openai';

/**
 * Puts sets of schemas into one document, for a validator of one's own; `createValidators` does it for ajv. An area's set
 * needs `vocabularySchemas` beside it; the schemas of operations need every set.
 *
 * The schemas use two formats of OpenAPI's that validators do not know, `unixtime` and `binary`, and discriminators where tags
 * are unique. Answers are described as the document has them; real ones disagree with it often, so that a failure there is
 * a hint, not an error.
 */
export function createSchemaDocument(sets: readonly SchemaSet[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaDocumentId,
    $defs: Object.assign({}, ...sets),
  };
}

/** The reference of a named schema, for `ajv.getSchema` and for `$ref`. */
export function schemaReference(name: string): string {
  return `${schemaDocumentId}#/$defs/${name}`;
}
