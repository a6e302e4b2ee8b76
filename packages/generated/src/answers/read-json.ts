import type { AnswerContext } from '../call.ts';
import { isJson } from './is-json.ts';
import { parseJson } from './parse-json.ts';
import { readExcerpt } from './read-excerpt.ts';
import { reportsError } from './reports-error.ts';

/**
 * Reads an answer as JSON. HTML, text, broken JSON, an empty body, a bare value and an error that comes with a 2xx status are
 * an `ApiError`, never a value of the wrong type. `promises` says which values the operation has; its members are not
 * checked: the document disagrees with real traffic too often.
 */
export async function readJson<TResult>(
  response: Response,
  context: AnswerContext,
  promises: (body: unknown) => boolean = isObject,
): Promise<TResult> {
  const claimsJson = isJson(response);
  // Without a byte order mark: decoding takes it away (Encoding standard §6).
  const text = await (claimsJson ? response.text() : readExcerpt(response));
  const body = parseJson(text);
  const code = !claimsJson
    ? 'unexpected_content_type'
    : promises(body)
      ? undefined
      : text === ''
        ? 'empty_answer'
        : 'invalid_json';
  if (code || reportsError(body)) throw context.toError({ response, text, body, code });
  // The one place where the wire gets its type: what the document says of this operation.
  return body as TResult;
}

function isObject(body: unknown): boolean {
  return Object(body) === body;
}
