import type { OperationSchemas } from '@unspool/generated/schemas';
import type { OperationCall } from '../http/serve.ts';
import { exampleOf } from '../model/example-of.ts';
import { isObject } from '../model/json-schema.ts';
import { schemaDocument } from '../validate/schema-document.ts';
import { examplePage } from './example-page.ts';

type ContractCall = Pick<OperationCall<unknown, unknown>, 'query' | 'body'>;

/**
 * Answers as the document says the operation does: JSON made from the schema, lists in two pages, text, every byte there
 * is, or nothing, with the documented status.
 */
export function answerFromDocument(schemas: OperationSchemas, { query, body }: ContractCall): Response {
  const [status = '200', content = {}] = Object.entries(schemas.answers)[0] ?? [];
  const contentType = chooseContentType(Object.keys(content), body);
  const init = { status: Number(status), headers: contentType === undefined ? {} : { 'content-type': contentType } };
  if (contentType === undefined) return new Response(null, init);
  if (contentType === 'application/json') {
    const example = exampleOf(content[contentType] ?? {}, { root: schemaDocument });
    return Response.json(examplePage(example, { schema: schemas.query, query }), init);
  }
  return new Response(isText(contentType) ? `The answer of ${schemas.path}.` : everyByte(), init);
}

/** Transcripts come in the form that the request names; else the first that is documented counts. */
function chooseContentType(contentTypes: readonly string[], body: unknown): string | undefined {
  const format = isObject(body) ? body['response_format'] : undefined;
  const asText = format === 'text' || format === 'srt' || format === 'vtt';
  return contentTypes.find((contentType) => asText && contentType === 'text/plain') ?? contentTypes[0];
}

function isText(contentType: string): boolean {
  return contentType.startsWith('text/') || contentType === 'application/sdp';
}

/** Bytes that no text survives. */
export function everyByte(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: 256 }, (_, index) => index);
}
