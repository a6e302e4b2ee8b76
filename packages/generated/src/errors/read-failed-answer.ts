import type { ApiError } from './api-error.ts';
import { createReportedError, type FailureContext } from './create-reported-error.ts';

/** Reads the body of an answer that is not 2xx into an {@link ApiError}, whatever form it has. */
export async function readFailedAnswer(response: Response, context: FailureContext): Promise<ApiError> {
  const text = await response.text();
  return createReportedError({ response, text, body: parseBody(text) }, context);
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return text; // An HTML page or plain words: kept as it is for `ApiError.body`.
  }
}
