import { parseJson } from '../answers/parse-json.ts';
import type { ApiError } from './api-error.ts';
import { createReportedError, type FailureContext } from './create-reported-error.ts';

/** Reads the body of an answer that is not 2xx into an {@link ApiError}, whatever form it has. */
export async function readFailedAnswer(response: Response, context: FailureContext): Promise<ApiError> {
  const text = await response.text();
  // An HTML page or plain words are kept as they are, for `ApiError.body`.
  return createReportedError({ response, text, body: parseJson(text) ?? text }, context);
}
