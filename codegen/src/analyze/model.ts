import type { Schema, StreamFact } from '../document.ts';

/** What the emitters read: the document, sorted by what the code is made of. */
export interface Model {
  readonly source: SourceModel;
  /** Sorted by name. */
  readonly areas: readonly AreaModel[];
  /** Names of the schemas that several areas use, sorted. */
  readonly vocabulary: readonly string[];
  /** Every schema that is emitted, the ones made for parameters and inline answers among them. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Names of schemas that are only ever sent: their arrays may be read-only. */
  readonly sent: ReadonlySet<string>;
}

/** Where the document came from. */
export interface SourceModel {
  readonly version: string;
  readonly sha256: string;
}

/** One module of the output. */
export interface AreaModel {
  readonly name: string;
  /** Sorted by id. */
  readonly operations: readonly OperationModel[];
  /** Names of the schemas that live here, sorted; without those of parameters. */
  readonly schemas: readonly string[];
  /** Every schema that the area's operations and events lead to, at home here or in the vocabulary, sorted. */
  readonly reached: readonly string[];
}

export interface OperationModel {
  readonly id: string;
  readonly area: string;
  readonly method: string;
  readonly path: string;
  /** As they stand in the path, from left to right. */
  readonly pathParameters: readonly string[];
  readonly query: readonly string[];
  readonly params?: ParamsModel;
  readonly body?: BodyKind;
  /** Content types of the form's parts, by member, where the document names them. */
  readonly partTypes?: Readonly<Record<string, string>>;
  readonly answer: AnswerModel;
  readonly stream?: StreamFact;
  readonly pagination?: PaginationModel;
  readonly beta?: string;
  readonly optionalBetas?: readonly string[];
  readonly auth?: 'admin';
  /** Whether providers extend it: what is sent and received then follows the client's dialect. */
  readonly dialect?: boolean;
  readonly deprecated: boolean;
}

export type BodyKind = 'json' | 'multipart' | 'maybe-multipart';

/** The type of the function's `params`. */
export interface ParamsModel {
  readonly name: string;
  /** Whether a call without it cannot be right. */
  readonly required: boolean;
}

export interface AnswerModel {
  readonly kind: 'json' | 'text' | 'binary' | 'empty';
  /** Name of the type of a JSON answer. */
  readonly type?: string;
  /** Whether a JSON answer may be plain text instead: transcripts, by `response_format` (T26). */
  readonly maybeText?: boolean;
  /** Whether bytes may be JSON as well, as the content of a file may. */
  readonly maybeJson?: boolean;
  /** Which value of a parameter makes which answer, where the document's names say it. */
  readonly cases?: readonly AnswerCase[];
}

export interface AnswerCase {
  readonly parameter: string;
  readonly values: readonly string[];
  /** Name of a type, or `string`. */
  readonly type: string;
  /** Whether it is also what comes when the parameter is left out. */
  readonly byDefault: boolean;
}

export interface PaginationModel {
  readonly send?: 'after' | 'page';
  readonly from: 'last_id' | 'last_item_id' | 'next' | 'next_page' | 'none';
}
