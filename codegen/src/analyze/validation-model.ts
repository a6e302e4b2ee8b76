import type { Schema } from '../document.ts';
import type { SourceModel } from './model.ts';

/** What the schema files are written from: the document for ajv, sorted as the types are. */
export interface ValidationModel {
  readonly source: SourceModel;
  /** Named sets of schemas, sorted: one for each area, `vocabulary` and `webhooks`. */
  readonly sets: readonly SchemaSetModel[];
  /** Sorted by id. */
  readonly operations: readonly OperationSchemasModel[];
}

export interface SchemaSetModel {
  readonly name: string;
  readonly schemas: Readonly<Record<string, Schema>>;
}

export interface OperationSchemasModel {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pathParameters: readonly string[];
  /** An object schema; absent when the operation takes no query. */
  readonly query?: Schema;
  readonly bodyRequired: boolean;
  readonly body: ContentSchemas;
  /** Content types of the parts of a form, by member, where the document names them. */
  readonly partTypes?: Readonly<Record<string, string>>;
  /** Of successes, by status: `200`. */
  readonly answers: Readonly<Record<string, ContentSchemas>>;
}

/** Schemas by content type; `{}` for one of which the document tells nothing. */
export type ContentSchemas = Readonly<Record<string, Schema>>;
