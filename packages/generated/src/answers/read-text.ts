import type { AnswerContext } from '../call.ts';
import { refusePage } from './refuse-page.ts';

/** Reads an answer as text. An HTML page in its place is an `ApiError`. */
export async function readText(response: Response, context: AnswerContext): Promise<string> {
  await refusePage(response, context);
  return response.text();
}
