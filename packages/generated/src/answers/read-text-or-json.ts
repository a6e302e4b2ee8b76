import type { AnswerContext } from '../call.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import { isJson } from './is-json.ts';

/** Reads an answer whose kind depends on a parameter (a transcript's `response_format`) by what it says it is. */
export function readTextOrJson<TResult>(response: Response, context: AnswerContext): Promise<TResult | string> {
  return isJson(response) ? readJson<TResult>(response, context) : readText(response, context);
}
