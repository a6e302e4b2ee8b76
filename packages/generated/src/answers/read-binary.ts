import type { AnswerContext } from '../call.ts';
import { createUnexpectedAnswer } from './unexpected-answer.ts';

/** A binary answer, unread. Read it once, in one of four ways. */
export interface BinaryAnswer {
  /** As the server says: `audio/mpeg`. */
  readonly contentType: string | undefined;
  readonly response: Response;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  blob(): Promise<Blob>;
  text(): Promise<string>;
}

/** Hands back an answer of bytes. An HTML page in its place is an `ApiError`. */
export async function readBinary(response: Response, context: AnswerContext): Promise<BinaryAnswer> {
  const contentType = response.headers.get('content-type') ?? undefined;
  if (contentType?.startsWith('text/html') === true) {
    const reason = 'expected bytes, found an HTML page. Check that baseUrl points at an API.';
    throw createUnexpectedAnswer(response, context, {
      code: 'unexpected_content_type',
      reason,
      body: await response.text(),
    });
  }
  return {
    contentType,
    response,
    stream: () => response.body ?? new Blob([]).stream(),
    bytes: async () => new Uint8Array(await response.arrayBuffer()),
    blob: () => response.blob(),
    text: () => response.text(),
  };
}
