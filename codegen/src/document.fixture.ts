import type { Document, OperationObject, Schema } from './document.ts';

/** A small document for tests: components, and operations by `METHOD /path`. */
export function toDocument(
  schemas: Record<string, Schema>,
  operations: Record<string, Partial<OperationObject>> = {},
): Document {
  const document: Document = {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: {},
    components: { schemas },
  };
  for (const [key, operation] of Object.entries(operations)) {
    const [method = 'GET', path = '/'] = key.split(' ');
    document.paths[path] = { ...document.paths[path], [method.toLowerCase()]: { responses: {}, ...operation } };
  }
  return document;
}

/** An operation with a JSON body and a JSON answer. */
export function toJsonOperation(body: Schema | undefined, answer: Schema): OperationObject {
  return {
    ...(body && { requestBody: { content: { 'application/json': { schema: body } } } }),
    responses: { 200: { description: '', content: { 'application/json': { schema: answer } } } },
  };
}
