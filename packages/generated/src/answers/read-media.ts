import type { AnswerContext } from '../call.ts';
import { isJson } from './is-json.ts';
import { parseJson } from './parse-json.ts';
import { type BinaryAnswer, readBinary } from './read-binary.ts';
import { readExcerpt } from './read-excerpt.ts';
import { reportsError } from './reports-error.ts';

/**
 * As {@link readBinary}, for bytes of a kind that the document names: speech, a video, an archive. JSON in their place is an
 * `ApiError`: the one that it reports, or that it came at all.
 */
export async function readMedia(response: Response, context: AnswerContext): Promise<BinaryAnswer> {
  if (!response.headers.get('content-type') || !isJson(response)) return readBinary(response, context);
  const text = await readExcerpt(response);
  const body = parseJson(text);
  const code = reportsError(body) ? undefined : 'unexpected_content_type';
  throw context.toError({ response, text, body, code });
}
