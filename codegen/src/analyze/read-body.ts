import type { MediaType, OperationObject, Schema } from '../document.ts';
import type { BodyKind } from './model.ts';

/** How a body travels, and what it holds. */
export interface BodyFacts {
  readonly kind: BodyKind;
  readonly schema: Schema;
  /** Content types of the form's parts, by member, where the document names them. */
  readonly partTypes?: Readonly<Record<string, string>>;
}

/**
 * Reads an operation's request body. One that can be sent either way is `maybe-multipart` (T8); when the two ways differ
 * in shape, a caller may give either. Raw SDP beside multipart is left out: multipart says the same.
 */
export function readBody(operation: OperationObject): BodyFacts | undefined {
  const content = operation.requestBody?.content;
  if (content === undefined) return undefined;
  const json = content['application/json']?.schema;
  const multipart = content['multipart/form-data']?.schema ?? content['application/x-www-form-urlencoded']?.schema;
  if (json && multipart) return { kind: 'maybe-multipart', schema: either(multipart, json) };
  const partTypes = readPartTypes(content);
  if (multipart) return { kind: 'multipart', schema: multipart, ...(partTypes && { partTypes }) };
  if (json) return { kind: 'json', schema: json };
  return undefined;
}

/** What `encoding` says of a form's parts (OpenAPI 3.1 §4.8.15); `undefined` when it says nothing. */
export function readPartTypes(content: Readonly<Record<string, MediaType>>): Record<string, string> | undefined {
  const { encoding = {} } = content['multipart/form-data'] ?? {};
  const named = Object.entries(encoding).flatMap(([name, { contentType }]) =>
    contentType === undefined ? [] : [[name, contentType] as const],
  );
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function either(first: Schema, second: Schema): Schema {
  return JSON.stringify(first) === JSON.stringify(second) ? first : { anyOf: [first, second] };
}
