import type { AnswerContext } from '../call.ts';
import { reportsError } from './reports-error.ts';
import { createUnexpectedAnswer, isJson } from './unexpected-answer.ts';

/**
 * Reads an answer as JSON. HTML, text, broken JSON, an empty body and an error that comes with a 2xx status are an `ApiError`,
 * never a value of the wrong type.
 * Members are not checked: the document disagrees with real traffic too often.
 */
export async function readJson<TResult>(response: Response, context: AnswerContext): Promise<TResult> {
  if (!isJson(response)) {
    const reason = `expected JSON, found ${response.headers.get('content-type')}. Check that baseUrl points at an API.`;
    throw createUnexpectedAnswer(response, context, {
      code: 'unexpected_content_type',
      reason,
      body: await response.text(),
    });
  }
  const text = await response.text();
  if (text === '')
    throw createUnexpectedAnswer(response, context, { code: 'empty_answer', reason: 'expected JSON, found nothing.' });
  const value = parseJson(text);
  if (value === undefined) {
    const reason = `expected JSON, found ${text.length} characters that are not.`;
    throw createUnexpectedAnswer(response, context, { code: 'invalid_json', reason, body: text });
  }
  if (reportsError(value)) throw context.toError({ response, text, body: value });
  // The one place where the wire gets its type: what the document says of this operation.
  return value as TResult;
}

/** `undefined`, which JSON does not have, for what is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
