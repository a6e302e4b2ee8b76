import type { AnswerContext } from '../call.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import { isJson } from './is-json.ts';

/**
 * Reads an answer whose kind depends on a parameter (a transcript's `response_format`) by what it says it is. Some servers
 * write text as a JSON string.
 */
export function readTextOrJson<TResult>(response: Response, context: AnswerContext): Promise<TResult | string> {
  return isJson(response) ? readJson<TResult | string>(response, context, isTextOrObject) : readText(response, context);
}

function isTextOrObject(body: unknown): boolean {
  return typeof body === 'string' || Object(body) === body;
}
