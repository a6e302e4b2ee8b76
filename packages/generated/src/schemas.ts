export { createSchemaDocument, schemaDocumentId, schemaReference } from './create-schema-document.ts';
export {
  adminSchemas,
  assistantsSchemas,
  audioSchemas,
  batchesSchemas,
  chatSchemas,
  chatkitSchemas,
  completionsSchemas,
  containersSchemas,
  contentProvenanceSchemas,
  conversationsSchemas,
  embeddingsSchemas,
  evalsSchemas,
  filesSchemas,
  fineTuningSchemas,
  imagesSchemas,
  modelsSchemas,
  moderationsSchemas,
  operationSchemas,
  realtimeSchemas,
  responsesSchemas,
  skillsSchemas,
  uploadsSchemas,
  vectorStoresSchemas,
  videosSchemas,
  vocabularySchemas,
  webhooksSchemas,
} from './gen/schemas/index.ts';
export { createValidators } from './validation/create-validators.ts';
export type { ContentSchemas, JsonSchema, OperationSchemas, SchemaSet } from './schema-set.ts';
export type { Ajv, AjvCheck, AjvError, AjvOptions } from './validation/ajv.ts';
export type { ValidatorOf, ValidatorSettings } from './validation/create-validators.ts';
export type { Problem, Validate, Validation } from './validation/problem.ts';
