import type { AnswerContext } from '../call.ts';
import { readExcerpt } from './read-excerpt.ts';

/** Rejects with an `ApiError` when an answer is an HTML page, which no operation promises. */
export async function refusePage(response: Response, context: AnswerContext): Promise<void> {
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return;
  const text = await readExcerpt(response);
  throw context.toError({ response, text, body: text, code: 'unexpected_content_type' });
}
