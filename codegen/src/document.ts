/** A value as JSON knows it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object whose members have not been looked at yet. */
export type JsonObject = { [key: string]: Json };

/**
 * A JSON Schema of OpenAPI 3.1, as far as the generator reads it. Older keywords that the upstream document still
 * writes (`nullable`, `$recursiveRef`) are here for the passes that replace them.
 */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: Json;
  enum?: Json[];
  format?: string;
  default?: Json;
  deprecated?: boolean;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  patternProperties?: Record<string, Schema>;
  dependentSchemas?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: Discriminator;
  [keyword: string]: unknown;
}

export interface Discriminator {
  propertyName: string;
  mapping?: Record<string, string>;
}

export interface MediaType {
  schema?: Schema;
  encoding?: Record<string, { contentType?: string }>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema?: Schema;
  style?: string;
  explode?: boolean;
  deprecated?: boolean;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Answer {
  $ref?: string;
  description?: string;
  headers?: Record<string, { schema?: Schema }>;
  content?: Record<string, MediaType>;
}

/** The members whose names start with `x-unspool-` are our own: {@link OperationFacts}. */
export interface OperationObject extends OperationFacts {
  operationId?: string;
  deprecated?: boolean;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Answer>;
}

/** What the document says of an operation outside OpenAPI's own keywords, or does not say and we know. */
export interface OperationFacts {
  /** Function name and area, from `spec/names.yaml`; there after `nameOperations`. */
  'x-unspool-name'?: string;
  'x-unspool-area'?: string;
  /** Section of the reference that the operation stands in. */
  'x-unspool-group'?: string;
  'x-unspool-stability'?: 'beta' | 'legacy';
  /** Value of `OpenAI-Beta` that the operation needs. */
  'x-unspool-beta'?: string;
  /** Values of `OpenAI-Beta` that open members of the contract; there after `foldBetaOperations`. */
  'x-unspool-optional-betas'?: string[];
  /** Whether providers extend it: its types then follow the client's dialect. */
  'x-unspool-dialect'?: boolean;
  'x-unspool-stream'?: StreamFact;
}

/** The member that turns an operation into a stream, and the component that its events are. */
export interface StreamFact {
  in: 'body' | 'query';
  name: string;
  value: true | 'sse';
  /** Component name of the event union. */
  event: string;
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export type Method = (typeof METHODS)[number];

export type PathItem = { [TMethod in Method]?: OperationObject };

/** An OpenAPI 3.1 document without prose, as `spec/openapi.json` holds it. */
export interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    responses?: Record<string, Answer>;
    securitySchemes?: Record<string, JsonObject>;
  };
}

/** One step of the chain: pure, and the same again when it runs twice. */
export type Pass = (document: Document) => Document;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
