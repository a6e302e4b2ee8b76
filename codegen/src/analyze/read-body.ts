import type { OperationObject, Schema } from '../document.ts';
import type { BodyKind } from './model.ts';

/** How a body travels, and what it holds. */
export interface BodyFacts {
  readonly kind: BodyKind;
  readonly schema: Schema;
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
  if (multipart) return { kind: 'multipart', schema: multipart };
  if (json) return { kind: 'json', schema: json };
  return undefined;
}

function either(first: Schema, second: Schema): Schema {
  return JSON.stringify(first) === JSON.stringify(second) ? first : { anyOf: [first, second] };
}
