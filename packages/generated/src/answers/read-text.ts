import type { AnswerContext } from '../call.ts';
import { createUnexpectedAnswer } from './unexpected-answer.ts';

/** Reads an answer as text. An HTML page in its place is an `ApiError`. */
export async function readText(response: Response, context: AnswerContext): Promise<string> {
  const text = await response.text();
  const contentType = response.headers.get('content-type');
  if (contentType?.startsWith('text/html') !== true) return text;
  const reason = 'expected text, found an HTML page. Check that baseUrl points at an API.';
  throw createUnexpectedAnswer(response, context, { code: 'unexpected_content_type', reason, body: text });
}
