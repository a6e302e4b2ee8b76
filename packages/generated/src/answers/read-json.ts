import type { AnswerContext } from '../call.ts';
import { isJson } from './is-json.ts';
import { parseJson } from './parse-json.ts';
import { reportsError } from './reports-error.ts';

/**
 * Reads an answer as JSON. HTML, text, broken JSON, an empty body and an error that comes with a 2xx status are an `ApiError`,
 * never a value of the wrong type.
 * Members are not checked: the document disagrees with real traffic too often.
 */
export async function readJson<TResult>(response: Response, context: AnswerContext): Promise<TResult> {
  const text = await response.text(); // Without a byte order mark: decoding takes it away (Encoding standard §6).
  const body = parseJson(text);
  const code = isJson(response)
    ? body === undefined
      ? text === ''
        ? 'empty_answer'
        : 'invalid_json'
      : undefined
    : 'unexpected_content_type';
  if (code || reportsError(body)) throw context.toError({ response, text, body, code });
  // The one place where the wire gets its type: what the document says of this operation.
  return body as TResult;
}
