import type { AnswerContext } from '../call.ts';
import { parseJson } from './parse-json.ts';
import { reportsError } from './reports-error.ts';
import { createUnexpectedAnswer, isJson, type UnexpectedAnswer } from './unexpected-answer.ts';

/**
 * Reads an answer as JSON. HTML, text, broken JSON, an empty body and an error that comes with a 2xx status are an `ApiError`,
 * never a value of the wrong type.
 * Members are not checked: the document disagrees with real traffic too often.
 */
export async function readJson<TResult>(response: Response, context: AnswerContext): Promise<TResult> {
  const text = await response.text(); // Without a byte order mark: decoding takes it away (Encoding standard §6).
  const refuse = (code: UnexpectedAnswer['code'], found: string) =>
    createUnexpectedAnswer(response, context, { code, reason: `expected JSON, found ${found}`, body: text });
  if (!isJson(response)) {
    throw refuse('unexpected_content_type', `${response.headers.get('content-type')}; does baseUrl point at an API?`);
  }
  if (text === '') throw refuse('empty_answer', 'nothing');
  const value = parseJson(text);
  if (value === undefined) throw refuse('invalid_json', `${text.length} characters that are not`);
  if (reportsError(value)) throw context.toError({ response, text, body: value });
  // The one place where the wire gets its type: what the document says of this operation.
  return value as TResult;
}
