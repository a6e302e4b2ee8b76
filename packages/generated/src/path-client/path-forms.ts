import type { BinaryAnswer } from '../answers/read-binary.ts';

// The forms of bodies and answers in the generated `paths`, as openapi-typescript writes them out. Named, they are made
// once for the compiler and not once an operation.

/** A body of JSON. */
export interface JsonBody<TBody> {
  content: { 'application/json': TBody };
}

/** A body of multipart, with a file in it. */
export interface MultipartBody<TBody> {
  content: { 'multipart/form-data': TBody };
}

/** A body that is multipart when there is a file in it, JSON otherwise. */
export interface JsonOrMultipartBody<TBody> {
  content: { 'application/json': TBody; 'multipart/form-data': TBody };
}

/** An answer of JSON. */
export interface JsonAnswer<TAnswer> {
  '2XX': { content: { 'application/json': TAnswer } };
}

/** An answer of JSON, or of text when a parameter asks for it. */
export interface JsonOrTextAnswer<TAnswer> {
  '2XX': { content: { 'application/json': TAnswer; 'text/plain': string } };
}

/** An answer of text. */
export interface TextAnswer {
  '2XX': { content: { 'text/plain': string } };
}

/** An answer of bytes. */
export interface BytesAnswer {
  '2XX': { content: { 'application/octet-stream': BinaryAnswer } };
}

/** An answer without a body. */
export interface EmptyAnswer {
  '2XX': { content?: never };
}
